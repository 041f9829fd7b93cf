package bilat.render.pdf;

import bilat.document.Inline;
import bilat.document.Labels;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the inlines of one text into atoms. */
final class Setter {
    private final Shaper shaper;
    private final References references;
    private final Labels labels;
    private final Looks looks;

    Setter(Shaper shaper, References references, Labels labels, Looks looks) {
        this.shaper = shaper;
        this.references = references;
        this.labels = labels;
        this.looks = looks;
    }

    Looks looks() {
        return looks;
    }

    List<Atom> set(List<Inline> content, TextStyle style, Tag tag) {
        Atoms atoms = new Atoms();
        content.forEach(inline -> inline.accept(new Inlines(atoms, style, tag)));
        return Ties.tied(atoms.finish());
    }

    /** Fixed words, which may still end a line at their spaces. */
    List<Atom> set(String text, TextStyle style, Tag tag) {
        return set(List.of(new Inline.Text(text)), style, tag);
    }

    /** Words on one line, however long. */
    List<Run> shape(String text, TextStyle style, Tag tag) {
        return shaper.shape(CleanText.of(text), style, tag);
    }

    /** The number of an endnote, which leads back to where it was first cited. */
    List<Run> backLink(int number, Tag tag) {
        Tag link = tag.child(Element.LINK);
        Target back =
                new Target(Target.Kind.PLACE, citation(number), CleanText.of(numbered(labels.backToText(), number)));
        List<Run> runs = new ArrayList<>();
        for (Run run : shaper.shape(Integer.toString(number), Theme.NOTE_NUMBER, link, Optional.of(back))) {
            runs.add(run.at(note(number)));
        }
        return runs;
    }

    private static String note(int number) {
        return "note-" + number;
    }

    private static String citation(int number) {
        return "cite-" + number;
    }

    private static String numbered(String label, int number) {
        return label.replace("{0}", Integer.toString(number));
    }

    private final class Inlines implements Inline.Visitor<Void> {
        private final Atoms atoms;
        private final TextStyle style;
        private final Tag tag;

        Inlines(Atoms atoms, TextStyle style, Tag tag) {
            this.atoms = atoms;
            this.style = style;
            this.tag = tag;
        }

        @Override
        public Void text(Inline.Text text) {
            words(text.text(), style, tag);
            return null;
        }

        @Override
        public Void tied(Inline.Tied tied) {
            inner(CleanText.of(tied.text()), words -> atoms.letters(shaper.shape(words, style, tag)));
            return null;
        }

        @Override
        public Void absent(Inline.Absent absent) {
            words(absent.text(), style.in(Face.SANS_ITALIC).in(Ink.GREY), tag);
            return null;
        }

        @Override
        public Void foreign(Inline.Foreign foreign) {
            String language = CleanText.of(foreign.language());
            inner(CleanText.of(foreign.text()), words -> words(words, style, tag.foreign(language, words)));
            return null;
        }

        @Override
        public Void strong(Inline.Strong strong) {
            Inlines bold = new Inlines(atoms, style.in(Face.SANS_BOLD), tag);
            strong.content().forEach(inline -> inline.accept(bold));
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            String shown = CleanText.of(link.address());
            Target target = new Target(Target.Kind.ADDRESS, Address.encoded(shown), shown);
            Tag linkTag = tag.child(Element.LINK);
            List<String> pieces = Address.pieces(shown);
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    atoms.rift();
                }
                atoms.letters(shaper.shape(pieces.get(i), style.in(Ink.ACCENT), linkTag, Optional.of(target)));
            }
            return null;
        }

        @Override
        public Void file(Inline.File file) {
            List<String> pieces = Address.pieces(CleanText.of(file.path()));
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    atoms.rift();
                }
                atoms.letters(shaper.shape(pieces.get(i), style, tag));
            }
            return null;
        }

        @Override
        public Void cite(Inline.Cite cite) {
            int number = references.number(cite.reference());
            Target target =
                    new Target(Target.Kind.PLACE, note(number), CleanText.of(numbered(labels.toNote(), number)));
            Tag linkTag = tag.child(Element.REFERENCE).child(Element.LINK);
            Run mark = shaper.shape(Integer.toString(number), Theme.MARK, linkTag, Optional.of(target))
                    .get(0);
            atoms.mark(
                    mark.at(citation(number)),
                    shaper.shape(" ", Theme.MARK, tag).get(0));
            return null;
        }

        @Override
        public Void compared(Inline.Compared compared) {
            words(compared.word(), style, tag);
            return null;
        }

        // A space at its edge is still a space of the sentence.
        private void inner(String clean, Consumer<String> set) {
            words(clean.startsWith(" ") ? " " : "", style, tag);
            set.accept(clean.strip());
            words(clean.endsWith(" ") ? " " : "", style, tag);
        }

        private void words(String text, TextStyle looks, Tag under) {
            String clean = CleanText.of(text);
            int start = 0;
            for (int i = 0; i <= clean.length(); i++) {
                if (i == clean.length() || clean.charAt(i) == ' ') {
                    atoms.letters(shaper.shape(clean.substring(start, i), looks, under));
                    if (i < clean.length()) {
                        atoms.space(shaper.shape(" ", looks, under).get(0));
                    }
                    start = i + 1;
                }
            }
        }
    }
}
