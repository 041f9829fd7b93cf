package bilat.publish;

import bilat.render.pdf.Difference;
import java.util.ArrayList;
import java.util.List;

/** In what a PDF differs from the one that its facts make, in clauses. */
final class Differences {
    /** More are counted. */
    private static final int TOLD = 12;

    private Differences() {}

    static List<String> told(List<Difference> differences) {
        List<String> told = new ArrayList<>(
                differences.stream().limit(TOLD).map(Differences::clause).toList());
        if (differences.size() > TOLD) {
            told.add("and " + (differences.size() - TOLD) + " more differences");
        }
        return told;
    }

    private static String clause(Difference difference) {
        return switch (difference.place()) {
            case DAMAGED -> "its list of objects is damaged";
            case PAGES -> "it has " + count(difference.page()) + ", where the facts make " + difference.due();
            case PAGE -> page(difference);
            case AROUND_PAGE -> "the links, fonts or size of page " + difference.page() + " are others";
            case STRUCTURE -> "the tags by which it is read aloud are others";
            case BOOKMARKS -> "its bookmarks are others";
            case METADATA -> "its title, language, dates or other metadata are others";
            case ATTACHMENTS -> "what it says of the files that it carries is another";
            case AFTER_END -> "the file goes on after the end of the PDF";
            case OTHER -> "it differs in what is on no page";
        };
    }

    private static String count(int pages) {
        return pages == 1 ? "one page" : pages + " pages";
    }

    private static String page(Difference difference) {
        String page = "page " + difference.page();
        if (difference.here().isEmpty() && difference.due().isEmpty()) {
            return page + " has the same text and differs in its running lines or in how it is drawn";
        }
        if (difference.here().isEmpty()) {
            return page + " lacks “" + difference.due() + "”";
        }
        return difference.due().isEmpty()
                ? page + " has “" + difference.here() + "” besides"
                : page + " says “" + difference.here() + "”, where the facts give “" + difference.due() + "”";
    }
}
