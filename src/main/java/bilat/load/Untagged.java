package bilat.load;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Takes every tag off before a node is made of it: it is refused where its node is read, and some break SnakeYAML. */
final class Untagged extends ParserImpl {
    Untagged(StreamReader reader, LoaderOptions options) {
        super(reader, options);
    }

    @Override
    public Event peekEvent() {
        return untagged(super.peekEvent());
    }

    @Override
    public Event getEvent() {
        return untagged(super.getEvent());
    }

    private static Event untagged(Event event) {
        if (event instanceof ScalarEvent it && it.getTag() != null) {
            return new ScalarEvent(
                    it.getAnchor(),
                    null,
                    it.getImplicit(),
                    it.getValue(),
                    it.getStartMark(),
                    it.getEndMark(),
                    it.getScalarStyle());
        }
        if (event instanceof SequenceStartEvent it && it.getTag() != null) {
            return new SequenceStartEvent(
                    it.getAnchor(), null, it.getImplicit(), it.getStartMark(), it.getEndMark(), it.getFlowStyle());
        }
        if (event instanceof MappingStartEvent it && it.getTag() != null) {
            return new MappingStartEvent(
                    it.getAnchor(), null, it.getImplicit(), it.getStartMark(), it.getEndMark(), it.getFlowStyle());
        }
        return event;
    }
}
