package bilat.render.markdown;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.document.Reference;
import bilat.document.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a reader should find in a brief, place by place: the kind of each place and its text to the letter, with
 * {@link #STRONG_ON} and the like for what is not text.
 */
public final class Outline implements Block.Visitor<Boolean> {
    static final String STRONG_ON = "\uE000";
    static final String STRONG_OFF = "\uE001";
    static final String CITE = "\uE002";
    static final String LINK = "\uE003";
    static final String END = "\uE004";

    private final References references;
    private final String notes;
    private final List<String> places = new ArrayList<>();

    private Outline(Document document, Setting setting) {
        references = new References(document);
        notes = setting.notes();
    }

    public static List<String> of(Document document) {
        return of(document, Setting.ALONE);
    }

    /** The same of a document that stands in a file in its way, without front matter. */
    static List<String> of(Document document, Setting setting) {
        Outline outline = new Outline(document, setting);
        Head head = document.head();
        String marking = settled(STRONG_ON + plain(head.marking()) + STRONG_OFF);
        String identity = marking + plain(" · " + head.title() + " · ") + outline.text(head.line());
        boolean isWhole = setting.form() != Setting.Form.SECTIONS && setting.form() != Setting.Form.PARTS;
        boolean isTitled = isWhole && setting.form() != Setting.Form.FRONT_MATTER;
        if (setting.form() == Setting.Form.ALONE) {
            outline.present("paragraph: ", marking);
        }
        if (isTitled) {
            outline.heading(setting.level(), head.title());
        }
        if (setting.form() == Setting.Form.INCLUDED) {
            outline.present("paragraph: ", marking);
        }
        if (isTitled) {
            outline.present("paragraph: ", outline.text(head.line()));
        } else if (isWhole) {
            outline.present("paragraph: ", settled(identity));
        }
        List<String> opening = new ArrayList<>();
        if (setting.form() == Setting.Form.SECTIONS && !document.parts().isEmpty()) {
            opening.addAll(Collections.nCopies(document.parts().size(), marking));
            opening.set(0, settled(identity));
        }
        for (Part part : document.parts()) {
            outline.part(
                    isTitled ? setting.level() + 1 : setting.level(), part, opening.isEmpty() ? "" : opening.remove(0));
        }
        if (isWhole) {
            outline.present("emphasis: ", outline.text(document.colophon()));
            outline.present("paragraph: ", marking);
        }
        for (Reference reference : document.references()) {
            int number = outline.references.number(reference);
            outline.places.add("note " + outline.notes + number + ": " + outline.text(reference.content()));
        }
        return outline.places;
    }

    /** One way of writing what a reader cannot tell apart. */
    static String settled(String text) {
        return text.replace(STRONG_ON + STRONG_OFF, "")
                .replace(STRONG_OFF + STRONG_ON, "")
                .replaceAll("(" + CITE + "[^" + END + "]+" + END + ")\\p{javaWhitespace}*(?=" + CITE + ")", "$1 ");
    }

    private void heading(int level, String text) {
        if (level <= 6) {
            places.add("heading " + level + ": " + plain(text));
        } else {
            present("paragraph: ", settled(STRONG_ON + plain(text) + STRONG_OFF));
        }
    }

    private void part(int level, Part part, String opening) {
        if (!part.heading().isEmpty()) {
            heading(level, part.heading());
        }
        present("paragraph: ", opening);
        part.blocks().forEach(block -> {
            if (part.heading().isEmpty() && block instanceof Block.KeyLines keyLines) {
                keyLines.lines().forEach(line -> present("paragraph: ", headed(line.label() + ".", line.content())));
            } else {
                block.accept(this);
            }
        });
        part.parts().forEach(below -> part(level + 1, below, ""));
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return present("paragraph: ", text(paragraph.content()));
    }

    @Override
    public Boolean bullets(Block.Bullets bullets) {
        return bullets.items().isEmpty()
                || list(bullets.items().stream().map(this::text).toList());
    }

    @Override
    public Boolean keyLines(Block.KeyLines keyLines) {
        return keyLines.lines().isEmpty()
                || list(keyLines.lines().stream()
                        .map(line -> headed(line.label() + ":", line.content()))
                        .toList());
    }

    @Override
    public Boolean table(Block.Table table) {
        places.add("table");
        table.columns().forEach(column -> places.add("cell: " + text(column.header())));
        for (Block.Row row : table.rows()) {
            places.add("row");
            row.cells().forEach(cell -> places.add("cell: " + text(cell)));
        }
        return places.add("table ends");
    }

    @Override
    public Boolean quotation(Block.Quotation quotation) {
        return present("quotation: ", text(quotation.content()));
    }

    @Override
    public Boolean callout(Block.Callout callout) {
        return present("paragraph: ", headed(callout.head(), callout.content()));
    }

    @Override
    public Boolean vintage(Block.Vintage vintage) {
        return present("emphasis: ", text(vintage.content()));
    }

    @Override
    public Boolean legend(Block.Legend legend) {
        return present("paragraph: ", text(legend.content()));
    }

    @Override
    public Boolean picture(Block.Picture picture) {
        if (picture.table().isEmpty()) {
            return true;
        }
        present("paragraph: ", settled(STRONG_ON + plain(picture.heading()) + STRONG_OFF));
        return picture.table().get().accept(this);
    }

    private boolean list(List<String> items) {
        places.add("list");
        items.forEach(item -> places.add("item: " + item));
        return places.add("list ends");
    }

    private boolean present(String kind, String text) {
        return !text.isEmpty() && places.add(kind + text);
    }

    private String headed(String head, List<Inline> content) {
        String rest = text(content);
        return settled(STRONG_ON + plain(head) + STRONG_OFF + (rest.isEmpty() ? "" : " " + rest));
    }

    private String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(inline.accept(new Words())));
        return settled(text.toString());
    }

    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\t]]", "\uFFFD");
    }

    private final class Words implements Inline.Visitor<String> {
        @Override
        public String text(Inline.Text text) {
            return plain(text.text());
        }

        @Override
        public String tied(Inline.Tied tied) {
            return plain(tied.text());
        }

        @Override
        public String absent(Inline.Absent absent) {
            return plain(absent.text());
        }

        @Override
        public String foreign(Inline.Foreign foreign) {
            boolean rightToLeft = foreign.text().matches("(?s).*[\\p{InHebrew}\\p{InArabic}&&\\p{L}].*");
            return rightToLeft ? "\u2068" + plain(foreign.text()) + "\u2069" : plain(foreign.text());
        }

        @Override
        public String strong(Inline.Strong strong) {
            String inside = Outline.this.text(strong.content()).replaceAll("[" + STRONG_ON + STRONG_OFF + "]", "");
            return STRONG_ON + settled(inside) + STRONG_OFF;
        }

        @Override
        public String link(Inline.Link link) {
            return LINK + link.address() + END;
        }

        @Override
        public String file(Inline.File file) {
            return LINK + plain(file.path()) + END;
        }

        @Override
        public String cite(Inline.Cite cite) {
            return CITE + notes + references.number(cite.reference()) + END;
        }

        @Override
        public String compared(Inline.Compared compared) {
            return plain(compared.word());
        }
    }
}
