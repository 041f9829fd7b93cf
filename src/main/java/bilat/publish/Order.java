package bilat.publish;

import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.render.pdf.GivenFont;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One brief as somebody asks for it; what is empty is as the definition has it. An {@link OrderForm} fills one in.
 *
 * @param definition the name of a definition, or the path of one
 * @param since what it is compared with; empty: with nothing
 * @param withheld how many facts lay above the ceiling, where these are no longer among the facts; empty: as counted
 * @param edition name of the edition that it is made for, and of its folder: "weekly 2019-W04"; empty: on demand
 * @param faulty what becomes of a brief that would use a faulty fact
 * @param fonts for letters that no face has that ships
 * @param carrying what a PDF carries besides its pages
 * @param excerpt what of the brief is wanted
 */
public record Order(
        Pair pair,
        String definition,
        Format format,
        LocalDate asOf,
        Optional<Actor> side,
        Optional<Marking> ceiling,
        Optional<String> language,
        Optional<Definition.Page> page,
        Optional<Since> since,
        Optional<Integer> withheld,
        Optional<String> edition,
        Faulty faulty,
        List<GivenFont> fonts,
        Carrying carrying,
        Excerpt excerpt) {
    public Order {
        fonts = List.copyOf(fonts);
    }

    /** What becomes of a brief that would use a faulty fact, or a letter that no face has. */
    public enum Faulty {
        REFUSE,
        LEAVE_OUT
    }

    /** What a brief carries besides its pages, in a format that can. */
    public enum Carrying {
        /** The facts, the definition and the options it was made from. */
        FACTS,
        NOTHING
    }
}
