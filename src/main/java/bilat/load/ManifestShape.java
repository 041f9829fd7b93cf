package bilat.load;

import bilat.definition.FontFile;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The description of a manifest; its first key says by which version of this description. */
final class ManifestShape {
    /** Another number means that what was written by the other cannot be read by this. */
    static final String SCHEMA = "bilat-manifest/1";

    private static final Field<Manifest.File, String> PATH =
            Field.required("path", Types.TEXT, Manifest.File::path, "from the folder of the edition");
    private static final Field<Manifest.File, String> SHA_256 =
            Field.required("sha256", OptionsShape.SHA_256, Manifest.File::sha256, "of its bytes");
    private static final Field<Manifest.File, Integer> BYTES =
            Field.required("bytes", new Count(), Manifest.File::bytes, "how many");
    private static final Shape<Manifest.File> FILE = new Shape<>(
            "file",
            List.of(PATH, SHA_256, BYTES),
            (values, in) -> new Manifest.File(values.get(PATH), values.get(SHA_256), values.get(BYTES)));

    private static final Field<Manifest.Product, String> PRODUCT_NAME =
            Field.required("product", Types.TEXT, Manifest.Product::name, "the name of the definition");
    private static final Field<Manifest.Product, Manifest.File> PRODUCT_FILE =
            Field.required("file", FILE, Manifest.Product::file, "as it was used");
    private static final Shape<Manifest.Product> PRODUCT = new Shape<>(
            "product",
            List.of(PRODUCT_NAME, PRODUCT_FILE),
            (values, in) -> new Manifest.Product(values.get(PRODUCT_NAME), values.get(PRODUCT_FILE)));

    private static final Field<Manifest.Snapshot, Manifest.File> KEPT_FILE =
            Field.required("file", FILE, Manifest.Snapshot::file, "the facts");
    private static final Field<Manifest.Snapshot, LocalDate> KEPT_DAY =
            Field.required("as-of", Types.DAY, Manifest.Snapshot::asOf, "the day they are of");
    private static final Field<Manifest.Snapshot, Integer> KEPT_COUNT =
            Field.required("count", new Count(), Manifest.Snapshot::count, "how many facts");
    private static final Shape<Manifest.Snapshot> SNAPSHOT = new Shape<>(
            "snapshot",
            List.of(KEPT_FILE, KEPT_DAY, KEPT_COUNT),
            (values, in) -> new Manifest.Snapshot(values.get(KEPT_FILE), values.get(KEPT_DAY), values.get(KEPT_COUNT)));

    private static final Field<Manifest.Compared, String> COMPARED_FOLDER =
            Field.required("folder", Types.TEXT, Manifest.Compared::folder, "of the edition whose facts they are");
    private static final Field<Manifest.Compared, LocalDate> COMPARED_DAY =
            Field.required("as-of", Types.DAY, Manifest.Compared::asOf, "the day they are of");
    private static final Field<Manifest.Compared, String> COMPARED_FACTS =
            Field.required("facts-sha256", OptionsShape.SHA_256, Manifest.Compared::facts, "of these facts");
    private static final Shape<Manifest.Compared> COMPARED = new Shape<>(
            "comparison",
            List.of(COMPARED_FOLDER, COMPARED_DAY, COMPARED_FACTS),
            (values, in) -> new Manifest.Compared(
                    values.get(COMPARED_FOLDER), values.get(COMPARED_DAY), values.get(COMPARED_FACTS)));

    private static final Field<Manifest.Brief, String> PRODUCT_OF =
            Field.required("product", Types.TEXT, Manifest.Brief::product, "the name of its definition");
    private static final Field<Manifest.Brief, Format> FORMAT =
            Field.required("format", Types.word(Format.class), Manifest.Brief::format, "markdown or pdf");
    private static final Field<Manifest.Brief, Optional<Actor>> SIDE =
            Field.optional("side", References.COUNTRY, Manifest.Brief::side, "for whom it is made");
    private static final Field<Manifest.Brief, Manifest.File> BRIEF_FILE =
            Field.required("file", FILE, Manifest.Brief::file, "the brief");
    private static final Field<Manifest.Brief, Optional<Integer>> PAGES =
            Field.optional("pages", new Count(), Manifest.Brief::pages, "of a PDF");
    private static final Field<Manifest.Brief, String> FACTS_OF = Field.required(
            "facts-sha256", OptionsShape.SHA_256, Manifest.Brief::facts, "of what of the facts it shows");
    private static final Field<Manifest.Brief, Optional<Integer>> WITHHELD = Field.optional(
            "withheld", new Count(), Manifest.Brief::withheld, "how many facts it says lay above the ceiling");
    private static final Shape<Manifest.Brief> BRIEF = new Shape<>(
            "brief",
            List.of(PRODUCT_OF, FORMAT, SIDE, BRIEF_FILE, PAGES, FACTS_OF, WITHHELD),
            (values, in) -> new Manifest.Brief(
                    values.get(PRODUCT_OF),
                    values.get(FORMAT),
                    values.get(SIDE),
                    values.get(BRIEF_FILE),
                    values.get(PAGES),
                    values.get(FACTS_OF),
                    values.get(WITHHELD)));

    private static final Field<Manifest.Changed, String> WHY =
            Field.required("why", Types.TEXT, Manifest.Changed::why, "the reason");
    private static final Field<Manifest.Changed, Integer> CHANGED_COUNT =
            Field.required("count", new Count(), Manifest.Changed::count, "how many facts");
    private static final Shape<Manifest.Changed> CHANGED = new Shape<>(
            "change",
            List.of(WHY, CHANGED_COUNT),
            (values, in) -> new Manifest.Changed(values.get(WHY), values.get(CHANGED_COUNT)));

    private static final Field<Manifest.OfPair, Pair> PAIR =
            Field.required("pair", OptionsShape.AS_WRITTEN, Manifest.OfPair::pair, "the two, in the order as written");
    private static final Field<Manifest.OfPair, Manifest.Status> STATUS =
            Field.required("status", Types.word(Manifest.Status.class), Manifest.OfPair::status, "what became of it");
    private static final Field<Manifest.OfPair, Optional<Manifest.Reason>> REASON =
            Field.optional("reason", Types.word(Manifest.Reason.class), Manifest.OfPair::reason, "why it failed");
    private static final Field<Manifest.OfPair, Optional<String>> KEPT_FROM = Field.optional(
            "kept-from", Types.TEXT, Manifest.OfPair::keptFrom, "the folder of the edition whose files these are");
    private static final Field<Manifest.OfPair, Optional<Manifest.Compared>> COMPARED_WITH =
            Field.optional("compared-with", COMPARED, Manifest.OfPair::compared, "what it is compared with");
    private static final Field<Manifest.OfPair, Optional<Manifest.Snapshot>> FACTS =
            Field.optional("facts", SNAPSHOT, Manifest.OfPair::facts, "its facts at the ceiling");
    private static final Field<Manifest.OfPair, Optional<Manifest.Snapshot>> FIRST =
            Field.optional("first", SNAPSHOT, Manifest.OfPair::first, "the facts that this edition published first");
    private static final Field<Manifest.OfPair, List<Manifest.Brief>> BRIEFS =
            Field.many("briefs", BRIEF, Manifest.OfPair::briefs, "its briefs");
    private static final Field<Manifest.OfPair, List<String>> UNMADE = Field.many(
            "unmade", Types.TEXT, Manifest.OfPair::unmade, "the products for which there is nothing to compare with");
    private static final Field<Manifest.OfPair, List<Manifest.Changed>> CHANGES =
            Field.many("changes", CHANGED, Manifest.OfPair::changes, "how many facts are different, for each reason");
    static final Shape<Manifest.OfPair> OF_PAIR = new Shape<>(
            "pair",
            List.of(PAIR, STATUS, REASON, KEPT_FROM, COMPARED_WITH, FACTS, FIRST, BRIEFS, UNMADE, CHANGES),
            (values, in) -> new Manifest.OfPair(
                    values.get(PAIR),
                    values.get(STATUS),
                    values.get(REASON),
                    values.get(KEPT_FROM),
                    values.get(COMPARED_WITH),
                    values.get(FACTS),
                    values.get(FIRST),
                    values.get(BRIEFS),
                    values.get(UNMADE),
                    values.get(CHANGES)));

    private static final Field<Manifest, String> VERSION =
            Field.required("schema", OptionsShape.version(SCHEMA), manifest -> SCHEMA, "the version of this");
    private static final Field<Manifest, Manifest.State> STATE =
            Field.required("state", Types.word(Manifest.State.class), Manifest::state, "how far it has come");
    private static final Field<Manifest, String> PROGRAM =
            Field.required("program", Types.TEXT, Manifest::program, "name and version of the program");
    private static final Field<Manifest, String> EDITION =
            Field.required("edition", Types.ID, Manifest::edition, "the name by which it is defined");
    private static final Field<Manifest, String> FOLDER =
            Field.required("folder", Types.TEXT, Manifest::folder, "the name of its folder");
    private static final Field<Manifest, LocalDate> AS_OF =
            Field.required("as-of", Types.DAY, Manifest::asOf, "the day it stands for");
    private static final Field<Manifest, Marking> MARKING =
            Field.required("marking", Types.word(Marking.class), Manifest::marking, "the ceiling");
    private static final Field<Manifest, Optional<String>> BEFORE =
            Field.optional("compared-with", Types.TEXT, Manifest::comparedWith, "the folder of the edition before");
    private static final Field<Manifest, List<FontFile>> FONTS =
            Field.many("fonts", OptionsShape.FONT_SHAPE, Manifest::fonts, "those given besides the shipped ones");
    private static final Field<Manifest, List<Manifest.Product>> DEFINITIONS =
            Field.many("definitions", PRODUCT, Manifest::definitions, "of its products");
    private static final Field<Manifest, List<Manifest.OfPair>> PAIRS =
            Field.many("pairs", OF_PAIR, Manifest::pairs, "in alphabetical order");
    private static final Field<Manifest, List<Manifest.File>> INDEX =
            Field.many("index", FILE, Manifest::index, "what lists the edition");

    static final Shape<Manifest> SHAPE = new Shape<>(
            "manifest",
            List.of(VERSION, STATE, PROGRAM, EDITION, FOLDER, AS_OF, MARKING, BEFORE, FONTS, DEFINITIONS, PAIRS, INDEX),
            (values, in) -> new Manifest(
                    values.get(STATE),
                    values.get(PROGRAM),
                    values.get(EDITION),
                    values.get(FOLDER),
                    values.get(AS_OF),
                    values.get(MARKING),
                    values.get(BEFORE),
                    values.get(FONTS),
                    values.get(DEFINITIONS),
                    values.get(PAIRS),
                    values.get(INDEX)));

    private ManifestShape() {}
}
