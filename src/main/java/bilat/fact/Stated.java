package bilat.fact;

import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a field as a fact states it, for the fields on which sources are wont to differ; empty for others. */
final class Stated implements Fact.Visitor<Optional<String>> {
    private final String field;

    private Stated(String field) {
        this.field = field;
    }

    static Optional<String> of(Fact fact, String field) {
        return fact.accept(new Stated(field));
    }

    private static Optional<String> text(Optional<?> value) {
        return value.map(it -> it instanceof Word word ? word.word() : it.toString());
    }

    private static Optional<String> text(Prose prose) {
        return Optional.of(prose.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(Prose.Words.class::isInstance)
                .map(piece -> ((Prose.Words) piece).text())
                .collect(Collectors.joining())
                .strip());
    }

    private static Optional<String> text(End end) {
        return switch (end.kind()) {
            case NOT_ON_RECORD -> Optional.empty();
            case OPEN -> Optional.of("..");
            case DATE_UNKNOWN -> Optional.of("unknown");
            case DATED -> text(end.date());
        };
    }

    @Override
    public Optional<String> agreement(Agreement it) {
        return switch (field) {
            case "title" -> Optional.of(it.title());
            case "type" -> Optional.of(it.type().word());
            case "signed" -> text(it.signed());
            case "concluded" -> text(it.concluded());
            case "place" -> it.place();
            case "in-force" -> text(it.inForce());
            case "provisional" -> text(it.provisional());
            case "suspended" -> text(it.suspended());
            case "expires" -> text(it.expires());
            case "terminated" -> text(it.terminated());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> position(Position it) {
        return switch (field) {
            case "date" -> Optional.of(it.date().toString());
            case "text" -> text(it.text());
            case "quote" -> it.quote();
            case "stance" -> text(it.stance());
            case "venue" -> it.venue();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> meeting(Meeting it) {
        return switch (field) {
            case "date" -> Optional.of(it.date().toString());
            case "type" -> Optional.of(it.type().word());
            case "place" -> it.place();
            case "outcome" -> it.outcome().flatMap(Stated::text);
            case "summary" -> it.summary().flatMap(Stated::text);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> event(Event it) {
        return switch (field) {
            case "date" -> Optional.of(it.date().toString());
            case "text" -> text(it.text());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> diplomaticRelations(DiplomaticRelations it) {
        return switch (field) {
            case "date" -> Optional.of(it.date().toString());
            case "status" -> Optional.of(it.status().word());
            case "level" -> it.level();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> mission(Mission it) {
        return switch (field) {
            case "type" -> Optional.of(it.type().word());
            case "place" -> it.place();
            case "opened" -> text(it.opened());
            case "closed" -> text(it.closed());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> mechanism(Mechanism it) {
        return switch (field) {
            case "title" -> Optional.of(it.title());
            case "established" -> text(it.established());
            case "last-session" -> text(it.lastSession());
            case "next-session" -> text(it.nextSession());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> figure(Figure it) {
        return field.equals("measure") ? Optional.of(it.measure()) : Optional.empty();
    }

    @Override
    public Optional<String> post(Post it) {
        return switch (field) {
            case "title" -> Optional.of(it.title());
            case "appointed" -> text(it.appointed());
            case "from" -> text(it.from());
            case "credentials" -> text(it.credentials());
            case "until" -> text(it.until());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> assessment(Assessment it) {
        return field.equals("text") ? text(it.text()) : Optional.empty();
    }

    @Override
    public Optional<String> point(Point it) {
        return field.equals("text") ? text(it.text()) : Optional.empty();
    }
}
