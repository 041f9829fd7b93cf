package bilat.render.pdf;

import java.util.List;

/**
 * What goes into the two columns of a page.
 *
 * @param rest what is left for the next page
 */
record Columns(Column left, Column right, List<Slab> rest) {

    // What goes to the next page with the last line of the document, if there is no room for that.
    private static final int KEPT_BACK = 2;

    /** Slabs under each other; the gap of the first is dropped. */
    record Column(List<Slab> slabs) {
        double height() {
            return slabs.isEmpty() ? 0 : Slab.height(slabs) - slabs.get(0).gap();
        }

        void paintAt(List<Mark> marks, double x, double top) {
            double y = top;
            for (int i = 0; i < slabs.size(); i++) {
                Slab slab = slabs.get(i);
                y += i == 0 ? 0 : slab.gap();
                double at = y;
                slab.marks().forEach(mark -> marks.add(mark.moved(x, at)));
                y += slab.height();
            }
        }
    }

    /** Balanced columns if all slabs fit into the height and leave what is reserved below, else two full ones. */
    static Columns of(List<Slab> slabs, double height, boolean freshPage, double reserved) {
        Columns even = split(slabs, balance(slabs), slabs.size());
        if (even.height() + reserved <= height || freshPage && slabs.size() <= KEPT_BACK && even.height() <= height) {
            return even;
        }
        if (even.height() <= height) {
            int most = Math.max(0, slabs.size() - KEPT_BACK);
            return split(slabs, balance(slabs.subList(0, most)), most);
        }
        // A slab that no page can take is placed all the same, or this would never end.
        int least = freshPage ? 1 : 0;
        int first = Math.max(least, count(slabs, height));
        int second = count(slabs.subList(first, slabs.size()), height);
        return split(slabs, first, first + second);
    }

    boolean isEmpty() {
        return left.slabs().isEmpty() && right.slabs().isEmpty();
    }

    double height() {
        return Math.max(left.height(), right.height());
    }

    private static Columns split(List<Slab> slabs, int middle, int end) {
        return new Columns(
                new Column(slabs.subList(0, middle)),
                new Column(slabs.subList(middle, end)),
                slabs.subList(end, slabs.size()));
    }

    // The least number in the first column that makes it no shorter than the second.
    private static int balance(List<Slab> slabs) {
        double all = Slab.height(slabs);
        double before = 0;
        for (int i = 0; i < slabs.size(); i++) {
            before += slabs.get(i).gap() + slabs.get(i).height();
            if (before * 2 >= all) {
                return i + 1;
            }
        }
        return slabs.size();
    }

    private static int count(List<Slab> slabs, double height) {
        double used = 0;
        for (int i = 0; i < slabs.size(); i++) {
            used += (i == 0 ? 0 : slabs.get(i).gap()) + slabs.get(i).height();
            if (used > height) {
                return i;
            }
        }
        return slabs.size();
    }
}
