package bilat.brief;

import bilat.definition.Manifest;
import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An edition in a few lines: how many pairs, what changed where, what failed, what is older. */
final class IndexInShort {
    /** Of more pairs only so many are named. */
    private static final int NAMED = 8;

    private final EditionIndex index;
    private final Say say;

    IndexInShort(EditionIndex index) {
        this.index = index;
        this.say = index.say();
    }

    List<Block.KeyLine> lines() {
        List<Block.KeyLine> lines = new ArrayList<>();
        lines.add(line("index.pairs-made", pairs()));
        lines.add(line("index.changed", changed()));
        lines.add(line("index.failed", failed()));
        List<Manifest.OfPair> older = index.failed().stream()
                .filter(each -> each.keptFrom().isPresent())
                .toList();
        if (!older.isEmpty()) {
            lines.add(line(
                    "index.older",
                    say.sentence(named(
                            older,
                            each -> say.say(
                                    "index.kept-from",
                                    index.pair(each.pair()),
                                    Run.typed(each.keptFrom().orElseThrow()))))));
        }
        return lines;
    }

    private Block.KeyLine line(String key, Run content) {
        return new Block.KeyLine(index.word(key), content.capitalised().content());
    }

    private Run pairs() {
        int all = index.edition().pairs().size();
        int files = index.edition().pairs().stream()
                .mapToInt(each -> each.briefs().size())
                .sum();
        return say.sentence(say.say("index.count", index.pairs(all), say.count("index.file-count", files)));
    }

    private Run changed() {
        List<Manifest.OfPair> changed = index.changed();
        if (index.compared() == 0) {
            return Run.words(index.word("index.nothing-compared"));
        }
        if (changed.isEmpty()) {
            return say.say("index.nothing-changed", index.pairs(index.compared()));
        }
        return say.sentence(say.say(
                "index.changed-in",
                say.number(changed.size()),
                index.pairs(index.compared()),
                named(
                        changed,
                        each -> say.say(
                                "in-brackets",
                                index.pair(each.pair()),
                                Run.typed(Integer.toString(index.count(each.pair())))))));
    }

    private Run failed() {
        return index.failed().isEmpty()
                ? Run.words(index.word("index.nothing-failed"))
                : say.sentence(named(index.failed(), each -> index.pair(each.pair())));
    }

    private Run named(List<Manifest.OfPair> pairs, Function<Manifest.OfPair, Run> name) {
        List<Run> names = new ArrayList<>(pairs.stream().limit(NAMED).map(name).toList());
        if (pairs.size() > NAMED) {
            names.add(say.count("index.more", pairs.size() - NAMED));
        }
        return say.list(names);
    }
}
