package bilat.load;

import bilat.definition.Compared;
import bilat.definition.FontFile;
import bilat.definition.Options;
import bilat.fact.Actor;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** The description of what a brief was made with; its first key says by which version of this description. */
final class OptionsShape {
    /** Another number means that what was written by the other cannot be read by this. */
    static final String SCHEMA = "bilat-options/2";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private static final int MOST = 999_999_999;

    static final Type<String> SHA_256 = new Scalar<>("SHA-256", OptionsShape::digest, text -> text);

    /** Two countries in the order in which they were written. */
    static final Type<Pair> AS_WRITTEN = new Scalar<>("pair as written", OptionsShape::asWritten, Pair::toString);

    private static final Field<Omitted, Optional<String>> COLLECTION =
            Field.optional("collection", Types.TEXT, Omitted::collection, "where it stood");
    private static final Field<Omitted, Optional<Pair>> OMITTED_OF =
            Field.optional("pair", References.PAIR, Omitted::pair, "the pair it counts against");
    private static final Shape<Omitted> OMITTED_SHAPE = new Shape<>(
            "record left out",
            List.of(COLLECTION, OMITTED_OF),
            (values, in) -> new Omitted(values.get(COLLECTION), Optional.empty(), values.get(OMITTED_OF)));

    private static final Field<FontFile, String> FONT_NAME =
            Field.required("name", Types.TEXT, FontFile::name, "the name of the file");
    private static final Field<FontFile, String> FONT_DIGEST =
            Field.required("sha256", SHA_256, FontFile::sha256, "of its bytes");
    static final Shape<FontFile> FONT_SHAPE = new Shape<>(
            "font",
            List.of(FONT_NAME, FONT_DIGEST),
            (values, in) -> new FontFile(values.get(FONT_NAME), values.get(FONT_DIGEST)));

    private static final Field<Compared, LocalDate> DAY =
            Field.required("day", Types.DAY, Compared::day, "of the earlier facts");
    private static final Field<Compared, Optional<LocalDate>> NEWS_SINCE = Field.optional(
            "since", Types.DAY, Compared::since, "the newest that is exactly known of them, where it is another");
    private static final Field<Compared, Optional<String>> COMPARED_EDITION =
            Field.optional("edition", Types.TEXT, Compared::edition, "whose facts they are");
    private static final Field<Compared, String> BEFORE =
            Field.required("before-sha256", SHA_256, Compared::before, "of the earlier facts");
    private static final Field<Compared, Optional<String>> AFTER = Field.optional(
            "after-sha256", SHA_256, Compared::after, "of the facts compared with them, where they are others");
    private static final Shape<Compared> COMPARED = new Shape<>(
            "comparison",
            List.of(DAY, NEWS_SINCE, COMPARED_EDITION, BEFORE, AFTER),
            (values, in) -> new Compared(
                    values.get(DAY),
                    values.get(NEWS_SINCE),
                    values.get(COMPARED_EDITION),
                    values.get(BEFORE),
                    values.get(AFTER)));

    private static final Field<Options, String> VERSION =
            Field.required("schema", version(SCHEMA), options -> SCHEMA, "the version of this description");
    private static final Field<Options, String> PROGRAM =
            Field.required("program", Types.TEXT, Options::program, "name and version of the program");
    private static final Field<Options, Pair> PAIR =
            Field.required("pair", AS_WRITTEN, Options::pair, "the two, in the order as written");
    private static final Field<Options, LocalDate> AS_OF =
            Field.required("as-of", Types.DAY, Options::asOf, "the day the brief stands for");
    private static final Field<Options, Optional<Actor>> SIDE =
            Field.optional("side", References.COUNTRY, Options::side, "for whom it was made");
    private static final Field<Options, Optional<String>> EDITION =
            Field.optional("edition", Types.TEXT, Options::edition, "for which it was made; else on demand");
    private static final Field<Options, Optional<Compared>> SINCE =
            Field.optional("since", COMPARED, Options::since, "what it was compared with");
    private static final Field<Options, List<Omitted>> OMITTED =
            Field.many("omitted", OMITTED_SHAPE, Options::omitted, "what was left out because of errors");
    private static final Field<Options, Optional<Integer>> WITHHELD =
            Field.optional("withheld", Types.whole(0, MOST), Options::withheld, "how many facts lay above the ceiling");
    private static final Field<Options, List<FontFile>> FONTS =
            Field.many("fonts", FONT_SHAPE, Options::fonts, "those given besides the shipped ones");
    private static final Field<Options, String> FACTS =
            Field.required("facts-sha256", SHA_256, Options::facts, "of the facts");
    private static final Field<Options, String> DEFINITION =
            Field.required("definition-sha256", SHA_256, Options::definition, "of the definition");

    static final Shape<Options> SHAPE = new Shape<>(
            "set of options",
            List.of(VERSION, PROGRAM, PAIR, AS_OF, SIDE, EDITION, SINCE, OMITTED, WITHHELD, FONTS, FACTS, DEFINITION),
            (values, in) -> new Options(
                    values.get(PROGRAM),
                    values.get(PAIR),
                    values.get(AS_OF),
                    values.get(SIDE),
                    values.get(EDITION),
                    values.get(SINCE),
                    values.get(OMITTED),
                    values.get(WITHHELD),
                    values.get(FONTS),
                    values.get(FACTS),
                    values.get(DEFINITION)));

    private OptionsShape() {}

    /** The name of a description, and no other. */
    static Type<String> version(String schema) {
        return new Scalar<>(schema, (text, node, in) -> readable(schema, text, node, in), text -> text);
    }

    private static Optional<String> readable(String schema, String text, Node node, Reading in) {
        if (text.equals(schema)) {
            return Optional.of(text);
        }
        in.problem(
                node,
                "word-unknown",
                Quoted.of(text) + " is not the version that can be read here",
                "this program reads " + schema);
        return Optional.empty();
    }

    private static Optional<String> digest(String text, Node node, Reading in) {
        if (DIGEST.matcher(text).matches()) {
            return Optional.of(text);
        }
        in.problem(node, "word-unknown", Quoted.of(text) + " is not a SHA-256", "write its 64 hexadecimal digits");
        return Optional.empty();
    }

    private static Optional<Pair> asWritten(String text, Node node, Reading in) {
        return References.PAIR
                .read(node, in)
                .map(pair -> text.startsWith(pair.first().id()) ? pair : new Pair(pair.second(), pair.first()));
    }
}
