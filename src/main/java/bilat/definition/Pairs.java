package bilat.definition;

import bilat.fact.Actor;
import bilat.fact.Pair;
import java.util.List;

/** Of which pairs an edition holds briefs. Sealed; readers go through a {@link Visitor}. */
public sealed interface Pairs {
    /** All of which a fact is on file. */
    record OnFile() implements Pairs {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onFile();
        }
    }

    /**
     * These, whether or not anything is on file.
     *
     * @param pairs as written, each once
     */
    record Listed(List<Pair> pairs) implements Pairs {
        public Listed {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** Those on file that one of these countries is of. */
    record Of(List<Actor> countries) implements Pairs {
        public Of {
            countries = List.copyOf(countries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind, and no defaults. */
    interface Visitor<R> {
        R onFile();

        R listed(Listed listed);

        R of(Of of);
    }
}
