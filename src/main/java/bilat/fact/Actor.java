package bilat.fact;

/**
 * Who acts in a fact: a country by its code ({@code AZE}) or an organisation by its id ({@code nato}).
 *
 * @param id never empty
 */
public record Actor(String id) implements Comparable<Actor> {

    /** Whether it is a country; codes are capitals, ids are not. */
    public boolean isCountry() {
        return Character.isUpperCase(id.charAt(0));
    }

    /** Alphabetical by code or id, countries first. */
    @Override
    public int compareTo(Actor other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
