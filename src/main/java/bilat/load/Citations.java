package bilat.load;

import bilat.fact.Citation;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A citation: a source's id, or a mapping that says where in it. */
final class Citations implements Type<Citation> {
    static final Type<Citation> TYPE = new Citations();

    private static final Field<Citation, String> SOURCE =
            Field.required("source", References.SOURCE, Citation::source, "the source's id");
    private static final Field<Citation, Optional<String>> AT =
            Field.optional("at", Types.TEXT, Citation::at, "the place in it: `paragraph 3`");
    private static final Field<Citation, Optional<String>> QUOTE =
            Field.optional("quote", Types.TEXT, Citation::quote, "the words there, to the letter");
    private static final Field<Citation, Optional<String>> REPORTS = Field.optional(
            "reports", References.SOURCE, Citation::reports, "the source whose word this passage relays");
    private static final Field<Citation, List<String>> FOR =
            Field.many("for", Types.TEXT, Citation::fields, "the fields it bears out; all of them if left out");
    private static final Field<Citation, Optional<Integer>> CREDIBILITY = Field.optional(
            "credibility",
            Types.whole(1, 6),
            Citation::credibility,
            "Admiralty code of what is reported; 6 is `cannot be judged`");

    static final Shape<Citation> SHAPE = new Shape<>(
            "citation",
            List.of(SOURCE, AT, QUOTE, REPORTS, FOR, CREDIBILITY),
            (values, in) -> new Citation(
                    values.get(SOURCE),
                    values.get(AT),
                    values.get(QUOTE),
                    values.get(REPORTS),
                    values.get(FOR),
                    values.get(CREDIBILITY)));

    @Override
    public Optional<Citation> read(Node node, Reading in) {
        return node instanceof ScalarNode ? References.SOURCE.read(node, in).map(Citation::of) : SHAPE.read(node, in);
    }

    @Override
    public void write(Citation citation, Json out) {
        if (citation.equals(Citation.of(citation.source()))) {
            References.SOURCE.write(citation.source(), out);
        } else {
            SHAPE.write(citation, out);
        }
    }

    @Override
    public String name() {
        return "citation";
    }
}
