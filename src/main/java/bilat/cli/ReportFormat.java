package bilat.cli;

import bilat.check.Catalogue;
import bilat.check.Entry;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.GithubReport;
import bilat.diagnostic.GitlabReport;
import bilat.diagnostic.JsonReport;
import bilat.diagnostic.Printer;
import bilat.diagnostic.Report;
import bilat.diagnostic.SarifReport;
import bilat.fact.Word;
import bilat.publish.Project;
import java.nio.file.Path;
import java.util.List;

/** What {@code check} writes its findings as. */
enum ReportFormat implements Word {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    GITLAB;

    /** Writes findings to standard output. */
    void print(List<Diagnostic> found, Project project, Bilat bilat) {
        Console console = bilat.console();
        if (this == TEXT) {
            String text = report(project).print(found);
            console.out().print(Paint.diagnostics(text, console.outColour()));
            return;
        }
        List<Diagnostic> below = found.stream()
                .map(diagnostic -> diagnostic.with(file -> below(file, bilat)))
                .toList();
        console.out().print(report(project).print(below));
    }

    private Report report(Project project) {
        return switch (this) {
            case TEXT -> new Printer(project.excerpts());
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(Version.number(), ReportFormat::about);
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
        };
    }

    private static SarifReport.About about(String code) {
        Entry entry = Catalogue.find(code).orElseThrow();
        String help = entry.text() + "\n\nA bad and a good example: bilat explain " + code;
        return new SarifReport.About(entry.sentence(), entry.text(), help, entry.severity());
    }

    /** Who reads reports wants files as they are called from the working directory. */
    private static String below(String file, Bilat bilat) {
        Path here = bilat.path("").toAbsolutePath().normalize();
        Path there = bilat.path(file).toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : file;
    }
}
