package bilat.brief;

import bilat.change.Why;
import bilat.definition.Manifest;
import bilat.document.Block;
import bilat.document.Inline;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of an edition's index: what changed where, what failed, and every file. */
final class IndexTables {
    private final EditionIndex index;
    private final Say say;

    IndexTables(EditionIndex index) {
        this.index = index;
        this.say = index.say();
    }

    /** How many facts are different in each pair, by reason; a reason that is none has no column. */
    List<Block> changed() {
        List<Manifest.OfPair> changed = index.changed();
        if (changed.isEmpty()) {
            return List.of();
        }
        List<Why> reasons = Stream.of(Why.values())
                .filter(why -> changed.stream().anyMatch(each -> index.count(each.pair(), why) > 0))
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column("index.pair", Block.Role.LABEL));
        reasons.forEach(why -> columns.add(new Block.Column(
                Run.words(say.wording().get("changes.why", why)).capitalised().content(), Block.Role.NUMBER)));
        columns.add(column("count.all", Block.Role.NUMBER));
        return List.of(new Block.Table(
                columns,
                changed.stream().map(each -> changed(each.pair(), reasons)).toList()));
    }

    private Block.Row changed(Pair pair, List<Why> reasons) {
        List<Run> cells = new ArrayList<>();
        cells.add(index.pair(pair));
        reasons.forEach(why -> cells.add(digits(index.count(pair, why))));
        cells.add(digits(index.count(pair)));
        return Cells.row(cells.toArray(Run[]::new));
    }

    private static Run digits(int number) {
        return Run.typed(Integer.toString(number));
    }

    /** Why each failed, and what lies there instead. */
    List<Block> failed() {
        if (index.failed().isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                List.of(
                        column("index.pair", Block.Role.LABEL),
                        column("changes.because", Block.Role.TEXT),
                        column("index.instead", Block.Role.TEXT)),
                index.failed().stream().map(this::failed).toList()));
    }

    private Block.Row failed(Manifest.OfPair each) {
        Run reason = each.reason()
                .map(why -> Run.words(say.wording().get("index.reason", why)))
                .orElse(Run.EMPTY);
        return Cells.row(index.pair(each.pair()), reason, instead(each));
    }

    private Run instead(Manifest.OfPair each) {
        if (each.keptFrom().isPresent()) {
            return say.say("index.of-edition", Run.typed(each.keptFrom().get()));
        }
        return each.briefs().isEmpty() ? say.absent("index.no-file") : Run.words(index.word("index.of-this-edition"));
    }

    /** The files of each pair, with what could not be made for want of something to compare with. */
    List<Block> files() {
        if (index.edition().pairs().isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                List.of(column("index.pair", Block.Role.LABEL), column("index.files", Block.Role.TEXT)),
                index.edition().pairs().stream()
                        .map(each -> Cells.row(index.pair(each.pair()), files(each)))
                        .toList()));
    }

    private Run files(Manifest.OfPair each) {
        List<Run> files = new ArrayList<>();
        each.briefs().forEach(brief -> files.add(file(brief)));
        // Of a first edition it is said of the whole.
        if (index.edition().comparedWith().isPresent()) {
            each.unmade().forEach(product -> files.add(say.say("index.unmade", product(product))));
        }
        return files.isEmpty() ? say.absent("index.no-file") : say.semicolons(files);
    }

    private Run file(Manifest.Brief brief) {
        Run file = Run.of(new Inline.File(brief.file().path()));
        return brief.pages()
                .map(pages -> say.say("in-brackets", file, say.count("index.page-count", pages)))
                .orElse(file);
    }

    private Run product(String name) {
        return Run.words(say.wording().find("kind." + name).orElse(name));
    }

    private Block.Column column(String key, Block.Role role) {
        return new Block.Column(List.of(new Inline.Text(index.word(key))), role);
    }
}
