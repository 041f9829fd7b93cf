package bilat.brief;

import bilat.document.Inline;
import java.util.stream.Collectors;

/** The bare text of inlines, without marks. */
final class PlainText implements Inline.Visitor<String> {
    /** The text of a whole run. */
    static String of(Run run) {
        return run.content().stream()
                .map(inline -> inline.accept(new PlainText()))
                .collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String tied(Inline.Tied tied) {
        return tied.text();
    }

    @Override
    public String absent(Inline.Absent absent) {
        return absent.text();
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return foreign.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return strong.content().stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String link(Inline.Link link) {
        return link.address();
    }

    @Override
    public String file(Inline.File file) {
        return file.path();
    }

    @Override
    public String cite(Inline.Cite cite) {
        return "";
    }

    @Override
    public String compared(Inline.Compared compared) {
        return compared.word();
    }
}
