package bilat.publish;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Section;
import bilat.diagnostic.Suggestion;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.wording.Wording;
import java.util.Optional;

/** What must hold of a definition and a side, so that a brief can be made of them. */
final class Feasible {
    private Feasible() {}

    /** Sees to it that every section that is asked for is there. */
    static void sections(Definition definition) throws WrongOrder {
        for (Section section : definition.sections()) {
            if (!Sections.names().contains(section.name())) {
                throw new WrongOrder("the definition \"" + definition.brief() + "\" asks for a section \""
                        + section.name() + "\"; there is " + String.join(", ", Sections.names())
                        + Suggestion.question(section.name(), Sections.names()));
            }
        }
    }

    /** Sees to it that there is something to compare with, where every section is about that. */
    static void since(Definition definition, Optional<?> since) throws WrongOrder {
        if (Sections.needChanges(definition) && since.isEmpty()) {
            throw new WrongOrder(
                    "a brief as " + definition.brief() + " tells what changed since an earlier day: --since"
                            + " DATE, an edition, or the folder of earlier facts");
        }
    }

    /** The words of its language. */
    static Wording wording(Definition definition) throws WrongOrder {
        return Wording.of(definition.language())
                .orElseThrow(() -> new WrongOrder("no wording for the language \"" + definition.language() + "\""));
    }

    /** For whom a brief is made that can only be made for one of the two. */
    static Optional<String> side(Definition definition, Pair pair, Optional<Actor> asked) throws WrongOrder {
        if (asked.isPresent() && !pair.has(asked.get())) {
            throw new WrongOrder("the side " + asked.get() + " is not one of " + pair);
        }
        if (!Sections.needSide(definition)) {
            return Optional.empty();
        }
        return Optional.of(asked.map(Actor::id)
                .orElseThrow(() -> new WrongOrder("a brief as " + definition.brief() + " is made for one side: --side "
                        + pair.first() + " or --side " + pair.second())));
    }
}
