package bilat.definition;

import bilat.fact.Actor;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * With what a brief was made besides its facts and its definition, in which ceiling, language and page are those that
 * were asked for.
 *
 * @param program name and version: "bilat 0.1.0"
 * @param pair as written
 * @param side for whom it was made, where it was asked for
 * @param edition name of the edition that it was made for, and of its folder: "weekly 2019-W04"; empty: on demand
 * @param since what it was compared with; empty: with nothing
 * @param omitted the records that were left out because of errors in them, without their ids
 * @param withheld how many facts lay above the ceiling; empty unless the definition lets it be said
 * @param fonts those given besides the shipped ones, in the order in which they are looked into
 * @param facts SHA-256 of the facts, in hexadecimal
 * @param definition SHA-256 of the definition, in hexadecimal
 */
public record Options(
        String program,
        Pair pair,
        LocalDate asOf,
        Optional<Actor> side,
        Optional<String> edition,
        Optional<Compared> since,
        List<Omitted> omitted,
        Optional<Integer> withheld,
        List<FontFile> fonts,
        String facts,
        String definition) {
    public Options {
        omitted = List.copyOf(omitted);
        fonts = List.copyOf(fonts);
    }
}
