package bilat.cli;

import bilat.diagnostic.Visible;
import bilat.publish.Verdict;
import bilat.publish.Verification;
import bilat.render.pdf.FoundPdf;
import bilat.render.pdf.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat verify}: is a PDF what its own facts make? */
@Command(
        name = "verify",
        description = "Makes a PDF again from the facts that it carries, without the project, and says whether it is"
                + " the same.",
        footer = {"", "Examples:", "  bilat verify AZE-IRN.pdf", "  bilat verify editions/latest/*.pdf"})
final class VerifyCommand implements Callable<Integer> {
    /** From the least to the most that can come of a file. */
    private static final List<Exit> WORSE = List.of(Exit.DONE, Exit.USAGE, Exit.FACTS, Exit.MACHINE);

    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a PDF that bilat brief made; - is standard input")
    private List<String> files = new ArrayList<>();

    @Option(names = "--font", paramLabel = "FILE", description = "a font that a file was made with; may be given again")
    private List<String> fonts = new ArrayList<>();

    VerifyCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        Verification verification = new Verification(Version.program(), FontsOption.read(fonts, bilat, spec));
        Exit worst = Exit.DONE;
        for (String file : files) {
            Exit one = verify(file, verification);
            worst = WORSE.indexOf(one) > WORSE.indexOf(worst) ? one : worst;
        }
        return worst.code();
    }

    private Exit verify(String file, Verification verification) {
        try {
            return tell(file, verification.of(Input.read(file, bilat, FoundPdf.MOST_BYTES)));
        } catch (Unreadable unreadable) {
            return refuse(file, unreadable.reason());
        } catch (IOException failed) {
            return new Failures(bilat.console()).answer(failed);
        }
    }

    private Exit tell(String file, Verdict verdict) {
        Console console = bilat.console();
        verdict.program().ifPresent(program -> console.detail(file + " was made by " + program));
        return switch (verdict.outcome()) {
            case SAME -> {
                print(file + ": same");
                yield Exit.DONE;
            }
            case PACKED_OTHERWISE -> {
                print(file + ": same, but for how its streams are compressed and its objects arranged");
                yield Exit.DONE;
            }
            case DIFFERENT -> {
                print(file + ": not the same");
                verdict.reasons().forEach(reason -> print("  " + reason));
                yield Exit.FACTS;
            }
            case CARRIES_NONE -> {
                console.warn(file + " carries no facts: it was made with --no-attachment, or not by bilat");
                yield Exit.USAGE;
            }
        };
    }

    /** The words of a PDF and the name of a file may be meant to steer a terminal. */
    private void print(String line) {
        bilat.console().out().println(Visible.text(line));
    }

    private Exit refuse(String file, Unreadable.Reason reason) {
        Console console = bilat.console();
        return switch (reason) {
            case NOT_A_PDF -> {
                console.warn(file + " is not a PDF");
                yield Exit.USAGE;
            }
            case ENCRYPTED -> {
                console.warn(file + " is encrypted, which no file of bilat is");
                yield Exit.USAGE;
            }
            case TOO_LARGE -> {
                console.warn(file + " is larger than any brief, as it is or unpacked");
                yield Exit.USAGE;
            }
            case BROKEN -> {
                print(file + ": not the same");
                print("  it is damaged or cut short, and cannot be read as a PDF");
                yield Exit.FACTS;
            }
        };
    }
}
