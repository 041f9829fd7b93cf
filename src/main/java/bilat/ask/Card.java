package bilat.ask;

import bilat.diagnostic.Place;
import bilat.fact.Actor;
import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Issue;
import bilat.fact.Offices;
import bilat.fact.Official;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.Source;
import bilat.fact.Standing;
import bilat.load.Json;
import bilat.load.Origins;
import bilat.load.Writing;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All that is known of a record on a day: where it stands, its fields, what is derived, what refers to it. */
public final class Card {
    private final Archive archive;
    private final Origins origins;
    private final LocalDate day;
    private final UnaryOperator<String> names;

    /**
     * Cards of an archive on a day.
     *
     * @param names the name of a country by its code
     */
    public Card(Archive archive, Origins origins, LocalDate day, UnaryOperator<String> names) {
        this.archive = archive;
        this.origins = origins;
        this.day = day;
        this.names = names;
    }

    /** Writes the members of an object. */
    public void write(Subject subject, Json out) {
        out.put("id", subject.id());
        out.put("collection", subject.collection());
        place(subject).ifPresent(place -> out.put("place", place.file() + ":" + place.line()));
        out.put("as-of", day.toString());
        out.key("record");
        Writing.record(subject.collection(), subject.record(), out);
        derived(subject.record(), out);
        // What concerns a country is listed by "bilat list".
        if (!(subject.record() instanceof Country)) {
            referrers(subject, out);
        }
        list("briefs", archive.briefs(subject), out);
    }

    private void referrers(Subject subject, Json out) {
        List<Archive.Referrer> referrers = archive.referrers(subject);
        if (referrers.isEmpty()) {
            return;
        }
        out.key("referred-to-by");
        out.begin('[');
        for (Archive.Referrer referrer : referrers) {
            out.begin('{');
            out.put("id", referrer.by().id());
            out.put("collection", referrer.by().collection());
            out.put("at", referrer.key());
            out.end('}');
        }
        out.end(']');
    }

    /** A post stands with its official. */
    private Optional<Place> place(Subject subject) {
        if (subject.record() instanceof Post post) {
            return origins.of("officials", new FactId(Optional.empty(), post.official()));
        }
        FactId id = subject.record() instanceof Fact fact ? fact.id() : new FactId(Optional.empty(), subject.id());
        return origins.of(subject.collection(), id);
    }

    private void derived(Object record, Json out) {
        if (record instanceof Fact fact) {
            fact.accept(new Derived(archive.facts(), day, out));
        } else if (record instanceof Official official) {
            held(official, out);
        } else if (record instanceof Issue issue) {
            positions(issue, out);
        } else if (record instanceof Source source) {
            list("chain", chain(source), out);
        } else if (record instanceof Country country) {
            out.put("name", names.apply(country.code().id()));
            onFile(country.code(), out);
        }
    }

    private void held(Official official, Json out) {
        List<String> held = new Offices(archive.facts())
                .heldOn(day).stream()
                        .filter(post -> post.official().equals(official.id()))
                        .map(Post::title)
                        .toList();
        list("held", held, out);
    }

    /** Who said what, those with the newest statement first. */
    private void positions(Issue issue, Json out) {
        Standing standing = new Standing(archive.facts().facts(), day);
        out.key("positions");
        out.begin('{');
        for (Actor holder : standing.holders(issue.id())) {
            out.key(holder.id());
            out.begin('[');
            standing.newest(issue.id(), holder).forEach(position -> position(position, "yes", out));
            standing.earlier(issue.id(), holder).forEach(position -> position(position, "no", out));
            out.end(']');
        }
        out.end('}');
    }

    private static void position(Position position, String stands, Json out) {
        out.begin('{');
        out.put("id", position.id().toString());
        out.put("date", position.date().toString());
        position.stance().ifPresent(stance -> out.put("stance", stance.word()));
        out.put("stands", stands);
        out.end('}');
    }

    /** How many facts of each collection concern a country. */
    private void onFile(Actor country, Json out) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        archive.subjects().stream()
                .filter(it -> it.record() instanceof Fact fact && fact.parties().contains(country))
                .forEach(it -> counts.merge(it.collection(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            out.key("on-file");
            out.begin('{');
            counts.forEach(out::put);
            out.end('}');
        }
    }

    /** Through which other source it was read, and that through which other. */
    private List<String> chain(Source source) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = source.via();
        while (next.isPresent() && chain.add(next.get())) {
            next = archive.facts().source(next.get()).flatMap(Source::via);
        }
        return List.copyOf(chain);
    }

    private static void list(String key, List<?> items, Json out) {
        if (!items.isEmpty()) {
            out.put(key, items.stream().map(Object::toString).toList());
        }
    }
}
