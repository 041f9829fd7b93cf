package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing above the ceiling is in a dossier: not an id, not a text. The seed is in the message. */
class LeakageTest {
    @Test
    void nothingAboveTheCeilingIsInTheDossier() {
        for (int seed = 0; seed < 150; seed++) {
            holds(seed, Marking.values()[seed % Marking.values().length]);
        }
    }

    @Test
    @Tag("long")
    void nothingAboveTheCeilingIsInTheDossierInManyMore() {
        for (int seed = 150; seed < 10_000; seed++) {
            for (Marking ceiling : Marking.values()) {
                holds(seed, ceiling);
            }
        }
    }

    @Test
    void theOrderInWhichFactsAreGivenMakesNoDifference() {
        for (int seed = 0; seed < 40; seed++) {
            Facts facts = new RandomWorld(new Random(seed)).facts();
            assertEquals(select(facts, Marking.AMBER), select(reversed(facts), Marking.AMBER), "seed " + seed);
        }
    }

    @Test
    void enoughIsShownForThisToSayAnything() {
        int shown = 0;
        for (int seed = 0; seed < 40; seed++) {
            shown += select(new RandomWorld(new Random(seed)).facts(), Marking.CLEAR)
                    .facts()
                    .facts()
                    .size();
        }
        assertTrue(shown > 100, "shown: " + shown);
    }

    private static void holds(int seed, Marking ceiling) {
        Facts facts = new RandomWorld(new Random(seed)).facts();
        Dossier dossier = select(facts, ceiling);
        String text = dossier.toString() + derived(dossier);
        for (String secret : secrets(facts, ceiling)) {
            assertFalse(text.contains(secret), () -> "seed " + seed + ", " + ceiling + ": " + secret);
        }
        assertTrue(dossier.banner().isWithin(ceiling), () -> "seed " + seed + ", " + ceiling);
        assertTrue(ceiling != Marking.RED || dossier.withheld() == 0, () -> "seed " + seed);
        dossier.facts().facts().forEach(fact -> assertTrue(cited(fact), () -> "seed " + seed + ": " + fact));
    }

    private static Dossier select(Facts facts, Marking ceiling) {
        return Selection.select(
                facts, FactBuilders.PAIR, FactBuilders.day("2019-01-22"), ceiling, Optional.of(FactBuilders.AZE));
    }

    private static Facts reversed(Facts facts) {
        List<Fact> reversed = new ArrayList<>(facts.facts());
        reversed.sort(Comparator.comparing(Fact::id).reversed());
        return new Facts(
                facts.countries(),
                facts.organisations(),
                facts.officials(),
                facts.issues(),
                facts.sources(),
                reversed,
                facts.omitted());
    }

    private static boolean cited(Fact fact) {
        return !fact.sources().isEmpty()
                || fact instanceof Figure
                || fact instanceof Assessment assessment && !assessment.basis().isEmpty();
    }

    private static String derived(Dossier dossier) {
        List<Fact> all = dossier.facts().facts();
        return Conflicts.in(all, dossier.facts()).toString()
                + Coverage.gaps(dossier)
                + new Provenance(dossier.facts()).countByOrigin(all)
                + new Offices(dossier.facts()).heldOn(dossier.asOf())
                + Freshness.changeable(dossier);
    }

    /** The tokens of every record above a ceiling; each stands in all of the record's texts, and ends in a sign. */
    private static List<String> secrets(Facts facts, Marking ceiling) {
        List<String> secrets = new ArrayList<>();
        facts.facts().stream()
                .filter(fact -> !fact.marking().isWithin(ceiling))
                .forEach(fact -> secrets.add(fact.id().name()));
        facts.sources().values().stream()
                .filter(it -> !it.marking().isWithin(ceiling))
                .forEach(it -> secrets.add(it.id()));
        facts.officials().values().stream()
                .filter(it -> !it.marking().isWithin(ceiling))
                .forEach(it -> secrets.add(it.id()));
        facts.issues().values().stream()
                .filter(it -> !it.marking().isWithin(ceiling))
                .forEach(it -> secrets.add(it.id()));
        facts.organisations().values().stream()
                .filter(it -> !it.marking().isWithin(ceiling))
                .forEach(it -> secrets.add(it.id().id()));
        facts.countries().values().stream()
                .filter(it -> !it.marking().isWithin(ceiling))
                .forEach(it -> secrets.add("<" + it.code().id() + ">"));
        facts.omitted().forEach(it -> it.id().ifPresent(secrets::add));
        return secrets;
    }
}
