package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Where everything on a timeline stands, from its top left corner.
 *
 * @param axis the height of the scale's axis
 * @param left how many signs have no label for want of room
 */
record TimelineLayout(TimeScale scale, List<Lane> lanes, double axis, int left) {
    TimelineLayout {
        lanes = List.copyOf(lanes);
    }

    /**
     * A lane.
     *
     * @param name lines, of which the last stands on the axis
     * @param axis the height of the line on which its signs stand
     * @param rows how many its labels take
     * @param events all whose signs stand on it
     * @param labels those there is room for, the earliest first
     */
    record Lane(List<Line> name, double axis, int rows, List<Drawing.Event> events, List<Placed> labels) {
        Lane {
            name = List.copyOf(name);
            events = List.copyOf(events);
            labels = List.copyOf(labels);
        }
    }

    /**
     * An event with its label.
     *
     * @param x where its leader stands
     * @param top where its label begins
     */
    record Placed(Drawing.Event event, Line date, Line what, double x, double top) {
        double width() {
            return Math.max(date.width(), what.width());
        }
    }

    private record Label(Drawing.Event event, Line date, Line what) {
        double width() {
            return Theme.LEADER_TO_LABEL + Math.max(date.width(), what.width());
        }
    }

    /** From the tallest that reads well to the lowest, each with fewer labels than the one before. */
    static List<TimelineLayout> of(Drawing.Timeline timeline, Lettering lettering) {
        List<List<Label>> labels = timeline.lanes().stream()
                .map(lane -> lane.events().stream()
                        .map(event -> label(event, lettering))
                        .toList())
                .toList();
        double names = names(timeline, lettering);
        TimeScale scale = scale(timeline, labels, names);
        List<List<Line>> lines = timeline.lanes().stream()
                .map(lane -> lettering.lines(lane.name(), Theme.PICTURE_HEAD, names - Theme.LANE_NAME_GAP))
                .toList();
        List<TimelineLayout> layouts = new ArrayList<>();
        for (int rows = Theme.LABEL_ROWS; rows >= Theme.LABEL_ROWS_LEAST; rows--) {
            TimelineLayout layout = of(labels, lines, scale, rows);
            boolean reads = layout.rows() <= Theme.LABEL_ROWS_IN_ALL || rows == Theme.LABEL_ROWS_LEAST;
            boolean lower = layouts.isEmpty()
                    || layout.axis() < layouts.get(layouts.size() - 1).axis();
            if (reads && lower) {
                layouts.add(layout);
            }
        }
        return layouts;
    }

    private static TimelineLayout of(List<List<Label>> labels, List<List<Line>> names, TimeScale scale, int rows) {
        List<Lane> lanes = new ArrayList<>();
        double top = 0;
        int left = 0;
        for (int i = 0; i < labels.size(); i++) {
            Lane lane = lane(labels.get(i), names.get(i), scale, top, rows);
            lanes.add(lane);
            left += lane.events().size() - lane.labels().size();
            top = lane.axis() + Theme.LANE_BELOW + Theme.LANE_BETWEEN;
        }
        return new TimelineLayout(scale, lanes, top - Theme.LANE_BETWEEN, left);
    }

    private int rows() {
        return lanes.stream().mapToInt(Lane::rows).sum();
    }

    private static Label label(Drawing.Event event, Lettering lettering) {
        return new Label(
                event,
                lettering.cut(event.date(), Theme.PICTURE_NAME, 2 * Theme.LABEL_MOST),
                lettering.cut(event.what(), Theme.PICTURE_TEXT, Theme.LABEL_MOST));
    }

    private static double names(Drawing.Timeline timeline, Lettering lettering) {
        double longest = timeline.lanes().stream()
                .flatMap(lane -> lettering.setter().set(lane.name(), Theme.PICTURE_HEAD, lettering.tag()).stream())
                .mapToDouble(Atom::width)
                .max()
                .orElse(0);
        return Math.min(Theme.LANE_NAME_MOST, Math.max(Theme.LANE_NAME, longest + Theme.LANE_NAME_GAP));
    }

    // As much as the labels leave that stand furthest right.
    private static TimeScale scale(Drawing.Timeline timeline, List<List<Label>> labels, double names) {
        double room = Theme.MEASURE - names;
        TimeScale unit = new TimeScale(timeline.first(), timeline.last(), 0, 1);
        double width = room - Theme.LANE_FREE;
        for (List<Label> lane : labels) {
            for (Label label : lane) {
                double part = place(label.event(), unit);
                width = part > 0 ? Math.min(width, (room - label.width()) / part) : width;
            }
        }
        return new TimeScale(timeline.first(), timeline.last(), names, width);
    }

    private static Lane lane(List<Label> labels, List<Line> name, TimeScale scale, double top, int most) {
        SortedMap<Integer, Integer> rows = LabelRows.of(
                labels.stream()
                        .map(label -> new LabelRows.Label(
                                place(label.event(), scale),
                                label.width(),
                                label.event().rank()))
                        .toList(),
                most);
        int highest = rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
        double labelled = highest == 0
                ? Theme.LANE_EMPTY
                : (highest - 1) * Theme.LABEL_ROW + Theme.PICTURE_TEXT.height(2) + Theme.LABEL_ABOVE_AXIS;
        double axis = top + Math.max(labelled, Theme.PICTURE_HEAD.height(name.size()));
        List<Placed> placed = new ArrayList<>();
        rows.forEach((index, row) -> {
            Label label = labels.get(index);
            placed.add(new Placed(
                    label.event(),
                    label.date(),
                    label.what(),
                    place(label.event(), scale),
                    axis - Theme.LABEL_ABOVE_AXIS - Theme.PICTURE_TEXT.height(2) - row * Theme.LABEL_ROW));
        });
        return new Lane(name, axis, highest, labels.stream().map(Label::event).toList(), placed);
    }

    /** Where the leader of an event stands: in the middle of a circle or a square, at the beginning of a bar. */
    static double place(Drawing.Event event, TimeScale scale) {
        Moment start = event.start().orElse(event.end());
        return switch (event.extent()) {
            case DAY, MONTH -> middle(start, start, scale);
            case PLANNED -> middle(start, event.end(), scale);
            case YEARS, LASTING -> scale.start(start.first());
        };
    }

    static double middle(Moment start, Moment end, TimeScale scale) {
        return (scale.start(start.first()) + scale.end(end.last())) / 2;
    }
}
