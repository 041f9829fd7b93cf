package bilat.load;

import bilat.definition.Pairs;
import bilat.fact.Actor;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** {@code all}, a list of pairs, or the countries whose pairs are meant. */
final class PairsOfEdition implements Type<Pairs> {
    private static final String ALL = "all";

    private static final Type<List<Pair>> LISTED = new EachOnce<>(OptionsShape.AS_WRITTEN, Pair::canonical);

    private static final Field<Pairs.Of, List<Actor>> COUNTRY = Field.required(
            "country", new EachOnce<>(References.COUNTRY), Pairs.Of::countries, "the countries whose pairs are meant");

    private static final Shape<Pairs.Of> OF =
            new Shape<>("choice of pairs", List.of(COUNTRY), (values, in) -> new Pairs.Of(values.get(COUNTRY)));

    @Override
    public Optional<Pairs> read(Node node, Reading in) {
        if (node instanceof ScalarNode scalar && scalar.getValue().strip().equals(ALL)) {
            return in.scalar(node).map(all -> new Pairs.OnFile());
        }
        if (node instanceof MappingNode) {
            return OF.read(node, in).map(of -> of);
        }
        return LISTED.read(node, in).map(Pairs.Listed::new);
    }

    @Override
    public void write(Pairs pairs, Json out) {
        pairs.accept(new Pairs.Visitor<Runnable>() {
                    @Override
                    public Runnable onFile() {
                        return () -> out.text(ALL);
                    }

                    @Override
                    public Runnable listed(Pairs.Listed listed) {
                        return () -> LISTED.write(listed.pairs(), out);
                    }

                    @Override
                    public Runnable of(Pairs.Of of) {
                        return () -> OF.write(of, out);
                    }
                })
                .run();
    }

    @Override
    public String name() {
        return "`all`, pairs, or the countries whose pairs are meant";
    }
}
