package bilat.cli;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.FieldChange;
import bilat.change.Gist;
import bilat.change.Tally;
import bilat.change.Value;
import bilat.fact.Citation;
import bilat.fact.Marking;
import bilat.load.JsonText;
import java.time.LocalDate;
import java.util.List;

/** Changes for scripts. */
final class ChangesJson {
    private static final String SCHEMA = "bilat-changes/1";

    private final JsonText out = new JsonText();

    private ChangesJson() {}

    static String of(List<Changes> all, LocalDate asOf, Marking ceiling) {
        ChangesJson json = new ChangesJson();
        json.out.begin('{');
        json.out.put("schema", SCHEMA);
        json.out.put("as-of", asOf.toString());
        json.out.put("marking", ceiling.word());
        json.out.key("pairs");
        json.out.begin('[');
        all.forEach(changes -> json.pair(changes, asOf));
        json.out.end(']');
        json.out.end('}');
        return json.out + "\n";
    }

    /** With the day of its facts, where it is another: an edition may keep those of the one before. */
    private void pair(Changes changes, LocalDate asOf) {
        LocalDate day = changes.comparison().after().asOf();
        out.begin('{');
        out.put("pair", changes.comparison().after().pair().toString());
        if (!day.equals(asOf)) {
            out.put("as-of", day.toString());
        }
        out.put("since", changes.comparison().since().toString());
        changes.comparison().edition().ifPresent(edition -> out.put("edition", edition));
        tally("facts", changes.total());
        tally("between", changes.between());
        tally("context", changes.context());
        out.put("reverified", changes.reverified());
        out.key("changes");
        out.begin('[');
        changes.all().forEach(this::change);
        out.end(']');
        out.end('}');
    }

    private void tally(String key, Tally tally) {
        out.key(key);
        out.begin('{');
        out.put("before", tally.before());
        out.put("added", tally.added());
        out.put("removed", tally.removed());
        out.put("after", tally.after());
        out.end('}');
    }

    private void change(Change change) {
        out.begin('{');
        out.put("kind", change.kind().word());
        out.put("collection", change.collection());
        out.put("id", change.id());
        change.part().ifPresent(part -> out.put("value", part));
        change.formerly().ifPresent(id -> out.put("formerly", id));
        change.after().or(change::before).ifPresent(fact -> out.put("what", Gist.of(fact)));
        out.put("why", change.why().word());
        change.since().ifPresent(since -> out.put("since", since.toString()));
        change.learned().ifPresent(learned -> out.put("learned", learned.toString()));
        out.key("fields");
        out.begin('[');
        change.fields().forEach(this::field);
        out.end(']');
        out.put(
                "sources",
                change.sources().stream().map(Citation::source).distinct().toList());
        out.end('}');
    }

    private void field(FieldChange field) {
        out.begin('{');
        out.put("field", field.field());
        out.put("derived", field.derived() ? "yes" : "no");
        field.was().ifPresent(was -> value("was", was));
        field.is().ifPresent(is -> value("is", is));
        out.end('}');
    }

    private void value(String key, Value value) {
        out.key(key);
        value.accept(typed);
    }

    private final Value.Visitor<Boolean> typed = new Value.Visitor<>() {
        @Override
        public Boolean text(Value.Text text) {
            out.text(text.text());
            return true;
        }

        @Override
        public Boolean reference(Value.Reference reference) {
            out.text(reference.id());
            return true;
        }

        @Override
        public Boolean listed(Value.Listed listed) {
            out.begin('[');
            listed.values().forEach(each -> each.accept(this));
            out.end(']');
            return true;
        }

        @Override
        public Boolean keyed(Value.Keyed keyed) {
            out.begin('{');
            keyed.values().forEach((key, each) -> value(key, each));
            out.end('}');
            return true;
        }
    };
}
