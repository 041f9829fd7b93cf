package bilat.load;

import bilat.fact.Actor;
import bilat.fact.ByParty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** A mapping from parties to what each did; a party may have several. Kept in the order of the parties' codes. */
record ByParties<T>(Type<T> type) implements Type<List<ByParty<T>>> {
    @Override
    public Optional<List<ByParty<T>>> read(Node node, Reading in) {
        return in.mapping(node, "parties, each with its " + type.name() + ",").flatMap(entries -> read(entries, in));
    }

    private Optional<List<ByParty<T>>> read(List<Reading.Entry> entries, Reading in) {
        List<ByParty<T>> all = new ArrayList<>();
        boolean complete = true;
        for (Reading.Entry entry : entries) {
            Optional<Actor> party = References.ACTOR.read(entry.keyNode(), in);
            Optional<List<T>> values = new ListOf<>(type).read(entry.value(), in);
            complete &= party.isPresent() && values.isPresent();
            party.ifPresent(actor ->
                    values.ifPresent(list -> list.forEach(value -> all.add(new ByParty<>(actor, value)))));
        }
        all.sort(Comparator.comparing(ByParty::party));
        return complete ? Optional.of(all) : Optional.empty();
    }

    @Override
    public void write(List<ByParty<T>> values, Json out) {
        out.begin('{');
        Optional<Actor> open = Optional.empty();
        for (ByParty<T> each : values) {
            if (!open.equals(Optional.of(each.party()))) {
                if (open.isPresent()) {
                    out.end(']');
                }
                References.refer(each.party(), out);
                out.key(each.party().id());
                out.begin('[');
                open = Optional.of(each.party());
            }
            type.write(each.value(), out);
        }
        if (open.isPresent()) {
            out.end(']');
        }
        out.end('}');
    }

    @Override
    public String name() {
        return "mapping from party to " + type.name();
    }
}
