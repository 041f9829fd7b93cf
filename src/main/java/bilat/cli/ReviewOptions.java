package bilat.cli;

import bilat.ask.ReviewAges;
import bilat.definition.Edition;
import bilat.definition.Review;
import bilat.diagnostic.Diagnostic;
import bilat.load.FoundEdition;
import bilat.publish.Project;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how long facts may be left unchecked. */
final class ReviewOptions {
    private static final String FULL = "full";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "NAME|FILE",
            description = "the definition whose review ages count; else " + FULL)
    private Optional<String> definition;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "the edition whose review ages count, and whose pairs where none is named")
    private Optional<String> edition;

    @Option(
            names = "--warn-after",
            paramLabel = "AGE",
            description = "180d, 26w, 6m or 1y: due after this, instead of the review ages")
    private Optional<Period> warnAfter;

    @Option(names = "--error-after", paramLabel = "AGE", description = "after this it is an error; else never")
    private Optional<Period> errorAfter;

    /** Sees to it that the options go together; the file of a definition that is none of the project. */
    Optional<Path> file(Bilat bilat) throws IOException {
        if (definition.isPresent() && edition.isPresent()) {
            throw wrong("--as and --edition each give review ages; one of them is enough");
        }
        boolean sooner = warnAfter.isPresent()
                && errorAfter.isPresent()
                && after(errorAfter.get()).isBefore(after(warnAfter.get()));
        if (sooner) {
            throw wrong("--error-after is sooner than --warn-after");
        }
        return DefinitionFile.of(definition.orElse(FULL), bilat, spec);
    }

    boolean isLimited() {
        return errorAfter.isPresent();
    }

    /** The edition that is named. */
    Optional<Edition> edition(Project project) {
        return edition.map(name ->
                project.edition(name).map(FoundEdition::edition).orElseThrow(() -> wrong(project.noEdition(name))));
    }

    /** What is wrong in the definitions, where their review ages would count. */
    List<Diagnostic> errors(Project project) {
        return warnAfter.isPresent() ? List.of() : project.errorsInstead(definition.orElse(FULL));
    }

    /** The ages; of the products of an edition that has none of its own, the shortest. */
    ReviewAges ages(Project project) {
        return new ReviewAges(
                warnAfter
                        .<Function<String, Period>>map(age -> collection -> age)
                        .orElseGet(() -> review(project)),
                errorAfter);
    }

    private Function<String, Period> review(Project project) {
        Optional<Edition> wanted = edition(project);
        Optional<Review> own = wanted.flatMap(Edition::review);
        if (own.isPresent()) {
            return own.get()::of;
        }
        List<Review> reviews = new ArrayList<>();
        for (String name : wanted.map(Edition::products).orElse(List.of(definition.orElse(FULL)))) {
            try {
                reviews.add(project.named(name).review());
            } catch (WrongOrder unknown) {
                throw wrong(unknown.getMessage());
            }
        }
        return collection -> reviews.stream()
                .map(review -> review.of(collection))
                .min(Comparator.comparing(ReviewOptions::after))
                .orElseThrow();
    }

    /** The day after an age, since a month and thirty days cannot be compared as such. */
    private static LocalDate after(Period age) {
        return LocalDate.EPOCH.plus(age);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
