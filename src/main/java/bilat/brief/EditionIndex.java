package bilat.brief;

import bilat.change.Why;
import bilat.definition.Manifest;
import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Labels;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.wording.CountryNames;
import bilat.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What lies in the folder of an edition: how many pairs there are, what changed where, what failed and what is older,
 * and every file. It tells nothing of a pair but its name, how many facts and other records are different for each
 * reason, and a fixed reason where it failed.
 */
public final class EditionIndex {
    private final Manifest edition;
    private final Map<Pair, SortedMap<Why, Integer>> changes;
    private final Say say;
    private final List<Manifest.OfPair> failed;

    private EditionIndex(Manifest edition, Map<Pair, SortedMap<Why, Integer>> changes, Wording wording) {
        this.edition = edition;
        this.changes = Map.copyOf(changes);
        this.say = new Say(wording);
        this.failed = edition.pairs().stream()
                .filter(each -> each.status() == Manifest.Status.FAILED)
                .toList();
    }

    /**
     * The index of an edition.
     *
     * @param changes how many facts and other records of a pair are different for each reason, as its bulletin tells;
     *     no entry for a pair that was compared with nothing
     */
    public static Document of(Manifest edition, Map<Pair, SortedMap<Why, Integer>> changes, Wording wording) {
        return new EditionIndex(edition, changes, wording).document();
    }

    private Document document() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("in-short", "", List.of(new Block.KeyLines(new IndexInShort(this).lines()))));
        part(parts, "changed", new IndexTables(this).changed());
        part(parts, "failed", new IndexTables(this).failed());
        part(parts, "files", new IndexTables(this).files());
        Labels labels = new Labels(
                word("label.page"),
                word("label.contents"),
                word("label.notes"),
                word("label.to-note"),
                word("label.back"));
        return new Document(head(), parts, colophon().content(), labels);
    }

    private void part(List<Part> parts, String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(name, word("index." + name), blocks));
        }
    }

    private Head head() {
        Run day = say.day(edition.asOf());
        Run before = edition.comparedWith()
                .map(folder -> say.say("index.compared-with", Run.typed(folder)))
                .orElseGet(() -> Run.words(word("index.first")));
        String count = PlainText.of(pairs(edition.pairs().size()));
        String title = PlainText.of(say.say("index.title", Run.typed(name())));
        return new Head(
                title,
                say.say("index.line", day, before).content(),
                PlainText.of(say.say("index.kind", day)),
                count,
                edition.marking().label(),
                say.wording().language(),
                edition.asOf(),
                edition.program(),
                Purpose.REFERENCE);
    }

    private Run colophon() {
        return Run.join(
                List.of(
                        Run.typed(edition.program()),
                        say.say("imprint.edition", Run.typed(name())),
                        say.say("colophon.as-of", Run.typed(edition.asOf().toString())),
                        say.say("colophon.ceiling", Run.typed(edition.marking().label()))),
                " · ");
    }

    /** "weekly 2019-W04". */
    private String name() {
        return edition.edition() + " " + edition.folder();
    }

    Manifest edition() {
        return edition;
    }

    Say say() {
        return say;
    }

    String word(String key) {
        return say.wording().get(key);
    }

    /** The pairs that could not be made. */
    List<Manifest.OfPair> failed() {
        return failed;
    }

    /** The pairs of which something is different. */
    List<Manifest.OfPair> changed() {
        return edition.pairs().stream().filter(each -> count(each.pair()) > 0).toList();
    }

    /** How many pairs were compared with something. */
    int compared() {
        return changes.size();
    }

    /** How many facts of a pair are different for a reason. */
    int count(Pair pair, Why why) {
        return changes.containsKey(pair) ? changes.get(pair).getOrDefault(why, 0) : 0;
    }

    /** How many facts of a pair are different. */
    int count(Pair pair) {
        return changes.containsKey(pair)
                ? changes.get(pair).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                : 0;
    }

    /** "Azerbaijan–Iran"; a country without a name in the wording by its code. */
    Run pair(Pair pair) {
        return Run.join(
                pair.sides().stream().map(side -> Run.typed(country(side))).toList(), word("third.dash"));
    }

    private String country(Actor side) {
        return say.wording()
                .countries()
                .find(side.id())
                .map(CountryNames.Entry::name)
                .orElse(side.id());
    }

    /** "four pairs". */
    Run pairs(int count) {
        return say.count("index.pairs", count);
    }
}
