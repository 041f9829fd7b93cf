package bilat.scale;

import java.util.List;
import java.util.Locale;

/** The officials of one country: for each role four who followed one another, two posts a head of state. */
final class Officials {
    private static final List<String> ROLES =
            List.of("head-of-state", "foreign-minister", "defence-minister", "trade-minister", "chief-of-staff");
    private static final int IN_TURN = 4;
    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 7;

    /** How many posts the file of a country holds. */
    static final int POSTS = ROLES.size() * IN_TURN;

    private Officials() {}

    /** The file of a country. */
    static String of(String country) {
        StringBuilder text = new StringBuilder("officials:\n");
        for (String role : ROLES) {
            for (int turn = 0; turn < IN_TURN; turn++) {
                text.append("""
                          %s:
                            name: %s %s
                            sort-name: %s, %s
                            country: %s
                            posts:
                              - title: %s
                                role: %s
                                from: %d-02-01
                                until: %s
                                sources:
                                  - {source: agency-%d, at: paragraph %d}
                        """.formatted(
                                id(country, role, turn),
                                given(turn),
                                family(country, role),
                                family(country, role),
                                given(turn),
                                country,
                                title(role),
                                role,
                                FIRST_YEAR + turn * YEARS,
                                turn + 1 < IN_TURN ? (FIRST_YEAR + (turn + 1) * YEARS) + "-01-31" : "\"..\"",
                                turn % PairFile.AGENCIES,
                                turn + 1));
            }
        }
        return text.toString();
    }

    /** Who held a role in a year. */
    static String holder(String country, int role, int year) {
        int turn = Math.min(IN_TURN - 1, Math.max(0, (year - FIRST_YEAR) / YEARS));
        return id(country, ROLES.get(role % ROLES.size()), turn);
    }

    private static String id(String country, String role, int turn) {
        return country.toLowerCase(Locale.ROOT) + "-" + role + "-" + turn;
    }

    private static String given(int turn) {
        return List.of("Åsa", "Zakir", "María", "Ilham").get(turn % IN_TURN);
    }

    private static String family(String country, String role) {
        return country.charAt(0) + country.substring(1).toLowerCase(Locale.ROOT) + "son-" + role.charAt(0);
    }

    private static String title(String role) {
        String words = role.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
