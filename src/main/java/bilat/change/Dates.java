package bilat.change;

import bilat.fact.Edtf;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dates that stand under some keys, at any depth. */
final class Dates implements Value.Visitor<Boolean> {
    private final Set<String> keys;
    private final List<When> found = new ArrayList<>();
    private boolean isDate;

    private Dates(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * Those of a value.
     *
     * @param key the one under which it stands itself
     */
    static List<When> in(String key, Value value, Set<String> keys) {
        Dates dates = new Dates(keys);
        dates.isDate = keys.contains(key);
        value.accept(dates);
        return dates.found;
    }

    @Override
    public Boolean text(Value.Text text) {
        return isDate && Edtf.when(text.text()).value().map(found::add).orElse(false);
    }

    @Override
    public Boolean reference(Value.Reference reference) {
        return false;
    }

    @Override
    public Boolean listed(Value.Listed listed) {
        listed.values().forEach(each -> each.accept(this));
        return true;
    }

    @Override
    public Boolean keyed(Value.Keyed keyed) {
        boolean outside = isDate;
        keyed.values().forEach((name, each) -> {
            isDate = outside || keys.contains(name);
            each.accept(this);
        });
        isDate = outside;
        return true;
    }
}
