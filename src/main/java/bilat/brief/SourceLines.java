package bilat.brief;

import bilat.document.Inline;
import bilat.fact.Citation;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source in a line: publisher, title, author, date, address, and how it was come by. */
final class SourceLines {
    private final Desk desk;
    private final Say say;

    SourceLines(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Run of(Source source) {
        List<Run> parts = new ArrayList<>();
        boolean untitled = desk.cites().isUntitled(source);
        source.publisher().ifPresent(publisher -> parts.add(Run.typed(publisher)));
        if (!untitled) {
            Run title = Run.typed(Cites.title(source));
            parts.add(Cites.isPress(source) ? say.say("quoted", title) : title);
            source.author().ifPresent(author -> parts.add(say.say("sources.author", Run.typed(author))));
        }
        source.published().ifPresent(date -> parts.add(say.when(date)));
        if (!untitled) {
            source.url().ifPresent(url -> parts.add(Run.of(new Inline.Link(url))));
            source.archived().ifPresent(url -> parts.add(say.say("sources.archived", Run.of(new Inline.Link(url)))));
        }
        source.accessed().ifPresent(day -> parts.add(say.say("sources.accessed", say.day(day))));
        Run line = Run.join(parts, desk.word("list.comma"));
        Run left = untitled ? Run.words(desk.word("sources.untitled")) : Run.EMPTY;
        return line.then(left).then(via(source)).then(reportedBy(source));
    }

    private Run via(Source source) {
        Optional<Source> reprint = source.via().flatMap(desk.dossier().facts()::source);
        Run withdrawn = source.withdrawn()
                .map(when -> say.say("note.withdrawn", say.at(when)))
                .orElse(Run.EMPTY);
        return reprint.map(by -> say.say("sources.reprint", Run.typed(Cites.publisher(by)), date(by)))
                .map(withdrawn::then)
                .orElse(withdrawn);
    }

    private Run date(Source source) {
        return source.published()
                .map(date -> Run.words(desk.word("list.comma")).then(say.when(date)))
                .orElse(Run.EMPTY);
    }

    private Run reportedBy(Source source) {
        List<Run> reporters = reporters(source.id());
        return reporters.isEmpty() ? Run.EMPTY : say.say("sources.reported-by", say.list(reporters));
    }

    /** Those through whom alone a source is known; none where it is cited itself. */
    List<Run> reporters(String id) {
        List<Citation> citations = desk.dossier().facts().facts().stream()
                .flatMap(fact -> Citations.of(fact).stream())
                .toList();
        if (citations.stream().anyMatch(citation -> citation.source().equals(id))) {
            return List.of();
        }
        return citations.stream()
                .filter(citation -> citation.reports().equals(Optional.of(id)))
                .flatMap(citation -> desk.source(citation).stream())
                .map(Cites::publisher)
                .distinct()
                .map(Run::typed)
                .toList();
    }
}
