package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import bilat.document.Document;
import bilat.document.Drawing;
import bilat.document.RandomDrawings;
import bilat.document.References;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where the things of a picture come to lie: nothing on anything else, nothing past the edge. */
class DrawingLayoutTest {
    private static final int DRAWINGS = 300;
    private static final double SLACK = 0.01;
    private static final List<String> WORDS = List.of(
            "Visit",
            "Nümunəoğlu",
            "16 January 2019",
            "Memorandum of understanding on cooperation in the field of defence and security",
            "State visit to Mockholm",
            "x".repeat(90),
            "O",
            "Democratic Republic of the Congo",
            "");

    /** A box on the page, from its left top corner to its right lower one. */
    private record Box(String what, double left, double top, double right, double foot) {
        boolean meets(Box other) {
            return left < other.right - SLACK
                    && other.left < right - SLACK
                    && top < other.foot - SLACK
                    && other.top < foot - SLACK;
        }
    }

    @Test
    void on_a_timeline_no_label_meets_another_or_a_leader_or_passes_the_edge() {
        for (int seed = 0; seed < DRAWINGS; seed++) {
            Drawing.Timeline timeline = drawings(seed).timeline();
            for (TimelineLayout layout : TimelineLayout.of(timeline, lettering())) {
                assertApartAndWithin(layout, seed);
                int shown = layout.lanes().stream()
                        .mapToInt(lane -> lane.labels().size())
                        .sum();
                int all = timeline.lanes().stream()
                        .mapToInt(lane -> lane.events().size())
                        .sum();
                assertEquals(all, shown + layout.left(), "seed " + seed);
            }
        }
    }

    @Test
    void each_lower_timeline_is_lower_and_all_signs_are_on_it() {
        int several = 0;
        for (int seed = 0; seed < DRAWINGS; seed++) {
            Drawing.Timeline timeline = drawings(seed).timeline();
            List<TimelineLayout> layouts = TimelineLayout.of(timeline, lettering());
            for (int i = 0; i < layouts.size(); i++) {
                TimelineLayout layout = layouts.get(i);
                assertTrue(rows(layout) <= Theme.LABEL_ROWS_IN_ALL, "seed " + seed);
                assertEquals(
                        timeline.lanes().stream().map(Drawing.Lane::events).toList(),
                        layout.lanes().stream().map(TimelineLayout.Lane::events).toList());
                assertTrue(i == 0 || layout.axis() < layouts.get(i - 1).axis(), "seed " + seed);
            }
            several += layouts.size() > 1 ? 1 : 0;
        }
        assertTrue(several > DRAWINGS / 2, "only " + several);
    }

    @Test
    void what_ranks_highest_has_a_label() {
        List<LabelRows.Label> labels = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            labels.add(new LabelRows.Label(i, 100, i % 8 == 0 ? 0 : 1));
        }
        assertTrue(LabelRows.of(labels, Theme.LABEL_ROWS).keySet().containsAll(List.of(0, 8, 16, 24, 32)));
        assertEquals(Theme.LABEL_ROWS, LabelRows.of(labels, Theme.LABEL_ROWS).size());
    }

    @Test
    void years_on_a_scale_do_not_meet() {
        for (int span = 1; span < 900; span++) {
            for (double width : List.of(90.0, 200.0, 346.0)) {
                LocalDate first = LocalDate.of(2027 - span, 1, 1);
                TimeScale scale = new TimeScale(first, LocalDate.of(2027, 6, 30), 58, width);
                double before = -Theme.TICK_LEAST;
                assertFalse(scale.ticks().isEmpty() && span > 1, span + " years on " + width);
                for (int year : scale.ticks()) {
                    double at = scale.start(LocalDate.of(year, 1, 1));
                    assertTrue(at - before > Theme.TICK_LEAST - 1, span + " years on " + width);
                    before = at;
                }
            }
        }
    }

    @Test
    void words_over_bars_meet_neither_words_nor_bars() {
        for (int seed = 0; seed < DRAWINGS; seed++) {
            BarsLayout layout = BarsLayout.of(drawings(seed).bars(), lettering());
            List<Box> boxes = new ArrayList<>();
            for (BarsLayout.Placed bar : layout.bars()) {
                double top = layout.top() - bar.height();
                boxes.add(new Box("bar", bar.x(), top, bar.x() + Theme.VALUE_BAR, layout.top()));
                double foot = top - Theme.VALUE_LABEL_GAP;
                double height = Theme.PICTURE_TEXT.height(bar.words().size());
                boxes.add(new Box("words", bar.wordsLeft(), foot - height, bar.wordsRight(), foot));
                assertTrue(bar.height() <= Theme.VALUE_HEIGHT + SLACK, "seed " + seed);
            }
            assertApart(boxes, seed);
            assertWithin(boxes, layout.top(), seed);
        }
    }

    @Test
    void names_of_holders_meet_neither_names_nor_bars_of_others() {
        for (int seed = 0; seed < DRAWINGS; seed++) {
            Drawing.Terms terms = drawings(seed).terms();
            TimeScale scale = TermsLayout.scale(terms.first(), terms.last());
            for (Drawing.Office office : terms.offices()) {
                List<TermsLayout.Bar> bars = TermsLayout.of(office.first(), scale, lettering());
                List<Box> beside = new ArrayList<>();
                for (TermsLayout.Bar bar : bars) {
                    Box box = new Box("bar", bar.from(), 0, bar.to(), 1);
                    beside.add(box);
                    bar.name().ifPresent(name -> {
                        Box words = new Box(
                                "name", name.x(), 0, name.x() + name.line().width(), 1);
                        if (name.inside()) {
                            assertTrue(words.left() >= bar.sure() && words.right() <= bar.over(), "in " + box + words);
                        } else {
                            beside.add(words);
                        }
                    });
                }
                assertApart(beside, seed);
                assertWithin(beside, 1, seed);
            }
        }
    }

    private static void assertApartAndWithin(TimelineLayout layout, int seed) {
        List<Box> labels = new ArrayList<>();
        List<Box> leaders = new ArrayList<>();
        for (TimelineLayout.Lane lane : layout.lanes()) {
            for (TimelineLayout.Placed placed : lane.labels()) {
                double left = placed.x() + Theme.LEADER_TO_LABEL;
                double foot = placed.top() + Theme.PICTURE_TEXT.height(2);
                labels.add(new Box("label", left, placed.top(), left + placed.width(), foot));
                leaders.add(new Box(
                        "leader",
                        placed.x() - Theme.LEADER / 2,
                        placed.top(),
                        placed.x() + Theme.LEADER / 2,
                        lane.axis()));
            }
            labels.add(names(lane, layout.scale()));
            assertTrue(rowsUsed(lane) <= Theme.LABEL_ROWS, "seed " + seed);
        }
        assertApart(labels, seed);
        for (Box leader : leaders) {
            for (Box label : labels) {
                if (leader.meets(label)) {
                    fail("seed " + seed + leader + label);
                }
            }
        }
        assertWithin(labels, layout.axis(), seed);
    }

    private static Box names(TimelineLayout.Lane lane, TimeScale scale) {
        double height = Theme.PICTURE_HEAD.height(lane.name().size());
        double width = lane.name().stream().mapToDouble(Line::width).max().orElse(0);
        assertTrue(width <= scale.left(), "the name of a lane reaches into it");
        return new Box("lane", 0, lane.axis() - height, width, lane.axis());
    }

    private static long rowsUsed(TimelineLayout.Lane lane) {
        return lane.labels().stream().map(TimelineLayout.Placed::top).distinct().count();
    }

    private static long rows(TimelineLayout layout) {
        return layout.lanes().stream().mapToLong(DrawingLayoutTest::rowsUsed).sum();
    }

    private static void assertApart(List<Box> boxes, int seed) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (boxes.get(i).meets(boxes.get(k))) {
                    fail("seed " + seed + boxes.get(i) + boxes.get(k));
                }
            }
        }
    }

    private static void assertWithin(List<Box> boxes, double foot, int seed) {
        for (Box box : boxes) {
            boolean across = box.left() >= -SLACK && box.right() <= Theme.MEASURE + SLACK;
            boolean down = box.top() >= -SLACK && box.foot() <= foot + SLACK;
            assertTrue(across && down, "seed " + seed + box);
        }
    }

    private static RandomDrawings drawings(int seed) {
        Random random = new Random(seed);
        return new RandomDrawings(random, () -> WORDS.get(random.nextInt(WORDS.size())));
    }

    private static Lettering lettering() {
        Document document = EveryKind.of();
        Setter setter = new Setter(
                new Shaper(),
                new References(document),
                document.labels(),
                Looks.of(document.head().purpose()));
        return new Lettering(setter, Tag.document().figure("words"));
    }
}
