package bilat.load;

import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Entry into force as typed: one date for all, or a mapping with one for each party. */
record InForce(Optional<When> all, List<ByParty<When>> byParty) {
    private static final ByParties<When> MAPPING = new ByParties<>(Types.WHEN);

    static Optional<InForce> of(Agreement agreement) {
        return agreement.inForce().isEmpty() && agreement.inForceFor().isEmpty()
                ? Optional.empty()
                : Optional.of(new InForce(agreement.inForce(), agreement.inForceFor()));
    }

    static final Type<InForce> TYPE = new Type<>() {
        @Override
        public Optional<InForce> read(Node node, Reading in) {
            return node instanceof MappingNode
                    ? MAPPING.read(node, in).map(dates -> new InForce(Optional.empty(), dates))
                    : Types.WHEN.read(node, in).map(date -> new InForce(Optional.of(date), List.of()));
        }

        @Override
        public void write(InForce value, Json out) {
            value.all().ifPresentOrElse(date -> Types.WHEN.write(date, out), () -> MAPPING.write(value.byParty(), out));
        }

        @Override
        public String name() {
            return "date, or mapping from party to date";
        }
    };
}
