package bilat.render.pdf;

import bilat.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at the head and the foot of each page, and names it should the page be lost. */
final class RunningLines {
    private final Document document;
    private final Setter setter;
    private final PageSize size;
    private final TlpLabel label;

    RunningLines(Document document, Setter setter, PageSize size) {
        this.document = document;
        this.setter = setter;
        this.size = size;
        this.label = TlpLabel.of(document.head().marking(), setter);
    }

    /** Paints both on a page. */
    void paint(Canvas canvas, Page page, int number, int count) {
        double head = Theme.RUNNING_EDGE;
        double foot = size.height() - Theme.RUNNING_EDGE - Theme.RUNNING_HEIGHT;
        double right = Theme.LEFT + Theme.MEASURE;
        if (number > 1) {
            List<Run> runs = new ArrayList<>(runs(document.head().title(), Theme.RUNNING_TITLE));
            page.section().ifPresent(section -> {
                runs.addAll(spaced(runs(section, Theme.RUNNING_SECTION), Theme.RUNNING_GAP));
            });
            double room = Theme.MEASURE - label.width() - Theme.LABEL_GAP;
            paint(canvas, cut(runs, room), Theme.LEFT, middle(head, Theme.RUNNING_TITLE));
        }
        label.paint(canvas, right - label.width(), head);

        String words = document.labels().page().replace("{0}", "" + number).replace("{1}", "" + count);
        List<Run> pageNumber = runs(words, Theme.RUNNING_TITLE);
        double end = right - Math.max(Theme.PAGE_NUMBER_END, label.width() + Theme.LABEL_GAP);
        double start = end - width(pageNumber);
        foot(canvas, foot, start - Theme.LABEL_GAP - Theme.LEFT);
        paint(canvas, pageNumber, start, middle(foot, Theme.RUNNING_TITLE));
        label.paint(canvas, right - label.width(), foot);
    }

    // Title and kind come first; what has no room is cut from the end of the second line.
    private void foot(Canvas canvas, double top, double room) {
        List<Run> first = new ArrayList<>(runs(document.head().title(), Theme.FOOT_TITLE));
        List<Run> kind = runs(document.head().kind(), Theme.FOOT_TEXT);
        List<Run> second = new ArrayList<>();
        if (width(first) + Theme.FOOT_GAP + width(kind) <= room) {
            first.addAll(spaced(kind, Theme.FOOT_GAP));
            second.addAll(runs(document.head().digest(), Theme.FOOT_TEXT));
        } else {
            second.addAll(kind);
            second.addAll(spaced(runs(document.head().digest(), Theme.FOOT_TEXT), Theme.FOOT_GAP));
        }
        double baseline = top + Theme.FOOT_TITLE.over();
        paint(canvas, cut(first, room), Theme.LEFT, baseline);
        paint(canvas, cut(second, room), Theme.LEFT, baseline + Theme.FOOT_TEXT.leading());
    }

    private List<Run> runs(String text, TextStyle style) {
        return setter.shape(text, style, Tag.ARTIFACT);
    }

    private static List<Run> spaced(List<Run> runs, double lead) {
        List<Run> spaced = new ArrayList<>(runs);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.get(0).led(lead));
        }
        return spaced;
    }

    private List<Run> cut(List<Run> runs, double room) {
        if (width(runs) <= room) {
            return runs;
        }
        List<Run> kept = new ArrayList<>();
        double left = room;
        for (Run run : runs) {
            TextStyle style = new TextStyle(run.face(), run.size(), run.size(), run.ink());
            Run dots = setter.shape("…", style, run.tag()).get(0);
            Optional<Run> shortened = run.cutTo(left - dots.width());
            if (shortened.isPresent()) {
                kept.add(shortened.get());
                kept.add(dots);
                return kept;
            }
            kept.add(run);
            left -= run.extent();
        }
        return kept;
    }

    private static double middle(double top, TextStyle style) {
        return top + Theme.RUNNING_HEIGHT / 2 + Theme.MIDDLE_OF_CAPITALS * style.size();
    }

    private static double width(List<Run> runs) {
        return runs.stream().mapToDouble(Run::extent).sum();
    }

    private static void paint(Canvas canvas, List<Run> runs, double x, double baseline) {
        canvas.line(new Line(runs, width(runs)), x, baseline);
    }
}
