package bilat.cli;

import bilat.check.Catalogue;
import bilat.check.Entry;
import bilat.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat explain}: what does the code of a finding mean? */
@Command(
        name = "explain",
        description = "What the code of a finding means, with a bad and a good example; without one, all codes.",
        footer = {"", "Examples:", "  bilat explain", "  bilat explain citation-invalid"})
final class ExplainCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "what stands in brackets in a finding")
    private Optional<String> code;

    ExplainCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() {
        bilat.console().out().print(code.map(this::page).orElseGet(ExplainCommand::all));
        return Exit.DONE.code();
    }

    private String page(String asked) {
        String bare = asked.replaceAll("^(?:error|warning|note)?\\[|]$", "");
        return Catalogue.find(bare)
                .map(Entry::page)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(bare)));
    }

    private static String unknown(String asked) {
        String question = Suggestion.question(asked, Catalogue.codes());
        return "no finding is called \"" + asked + "\"" + (question.isEmpty() ? "; bilat explain lists all" : question);
    }

    private static String all() {
        List<String> codes = Catalogue.codes();
        int width = codes.stream().mapToInt(String::length).max().orElseThrow();
        StringBuilder text = new StringBuilder();
        for (String each : codes) {
            Entry entry = Catalogue.find(each).orElseThrow();
            text.append(each)
                    .append(" ".repeat(width + 2 - each.length()))
                    .append(entry.word())
                    .append('\n');
        }
        return text.toString();
    }
}
