package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Source;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The description of a source. */
final class Sources {
    private static final Field<Source, String> TITLE =
            Field.required("title", Types.TEXT, Source::title, "its title, to the letter");
    private static final Field<Source, Optional<String>> SYMBOL =
            Field.optional("symbol", Types.TEXT, Source::symbol, "of a document: `S/RES/853 (1993)`");
    private static final Field<Source, Optional<String>> PUBLISHER =
            Field.optional("publisher", Types.TEXT, Source::publisher, "who published it");
    private static final Field<Source, Optional<String>> AUTHOR =
            Field.optional("author", Types.TEXT, Source::author, "who wrote it");
    private static final Field<Source, Optional<When>> PUBLISHED =
            Field.optional("published", Types.WHEN, Source::published, "when; an interval for a serial");
    private static final Field<Source, Optional<String>> URL =
            Field.optional("url", Types.ADDRESS, Source::url, "where it is");
    private static final Field<Source, Optional<String>> ARCHIVED =
            Field.optional("archived", Types.ADDRESS, Source::archived, "where a copy is kept");
    private static final Field<Source, Optional<LocalDate>> ACCESSED =
            Field.optional("accessed", Types.DAY, Source::accessed, "when somebody last read it there");
    private static final Field<Source, Optional<String>> LANGUAGE =
            Field.optional("language", Types.TEXT, Source::language, "its language, as a BCP 47 tag");
    private static final Field<Source, Optional<Source.Type>> TYPE =
            Field.optional("type", Types.word(Source.Type.class), Source::type, "what sort of publication");
    private static final Field<Source, Optional<Source.Reliability>> RELIABILITY = Field.optional(
            "reliability",
            Types.word(Source.Reliability.class),
            Source::reliability,
            "Admiralty code of the source; F is `cannot be judged`");
    private static final Field<Source, Optional<Actor>> SIDE =
            Field.optional("side", References.COUNTRY, Source::side, "the country whose own voice it is");
    private static final Field<Source, Optional<String>> VIA =
            Field.optional("via", References.SOURCE, Source::via, "the source through which it was read: a reprint");
    private static final Field<Source, Optional<When>> WITHDRAWN =
            Field.optional("withdrawn", Types.WHEN, Source::withdrawn, "when its publisher took it back");
    private static final Field<Source, Optional<Marking>> MARKING = Field.optional(
            "marking", Types.word(Marking.class), source -> Optional.of(source.marking()), "who may read it");

    static final Shape<Source> SHAPE = new Shape<>(
            "source",
            List.of(
                    TITLE,
                    SYMBOL,
                    PUBLISHER,
                    AUTHOR,
                    PUBLISHED,
                    URL,
                    ARCHIVED,
                    ACCESSED,
                    LANGUAGE,
                    TYPE,
                    RELIABILITY,
                    SIDE,
                    VIA,
                    WITHDRAWN,
                    MARKING),
            Sources::build);

    private Sources() {}

    private static Source build(Values values, Reading in) {
        return new Source(
                in.id().name(),
                values.get(TITLE),
                values.get(SYMBOL),
                values.get(PUBLISHER),
                values.get(AUTHOR),
                values.get(PUBLISHED),
                values.get(URL),
                values.get(ARCHIVED),
                values.get(ACCESSED),
                values.get(LANGUAGE),
                values.get(TYPE),
                values.get(RELIABILITY),
                values.get(SIDE),
                values.get(VIA),
                values.get(WITHDRAWN),
                values.get(MARKING).orElse(in.marking()));
    }
}
