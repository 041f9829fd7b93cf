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
 * An order while it is filled in. What nobody fills in is as the definition has it, compared with nothing, on demand,
 * refused where facts are faulty, without further fonts, and carrying its facts.
 */
public final class OrderForm {
    private final Pair pair;
    private final String definition;
    private final Format format;
    private final LocalDate asOf;
    private Optional<Actor> side = Optional.empty();
    private Optional<Marking> ceiling = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<Definition.Page> page = Optional.empty();
    private Optional<Since> since = Optional.empty();
    private Optional<Integer> withheld = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Order.Faulty faulty = Order.Faulty.REFUSE;
    private List<GivenFont> fonts = List.of();
    private Order.Carrying carrying = Order.Carrying.FACTS;
    private Excerpt excerpt = Excerpt.NONE;

    private OrderForm(Pair pair, String definition, Format format, LocalDate asOf) {
        this.pair = pair;
        this.definition = definition;
        this.format = format;
        this.asOf = asOf;
    }

    /** For a brief of a pair by a definition, which is a name or a path. */
    public static OrderForm of(Pair pair, String definition, Format format, LocalDate asOf) {
        return new OrderForm(pair, definition, format, asOf);
    }

    public OrderForm side(Optional<Actor> wanted) {
        side = wanted;
        return this;
    }

    public OrderForm ceiling(Optional<Marking> wanted) {
        ceiling = wanted;
        return this;
    }

    public OrderForm language(Optional<String> wanted) {
        language = wanted;
        return this;
    }

    public OrderForm page(Optional<Definition.Page> wanted) {
        page = wanted;
        return this;
    }

    public OrderForm since(Optional<Since> wanted) {
        since = wanted;
        return this;
    }

    public OrderForm withheld(Optional<Integer> known) {
        withheld = known;
        return this;
    }

    public OrderForm edition(Optional<String> wanted) {
        edition = wanted;
        return this;
    }

    public OrderForm faulty(Order.Faulty wanted) {
        faulty = wanted;
        return this;
    }

    public OrderForm fonts(List<GivenFont> given) {
        fonts = given;
        return this;
    }

    public OrderForm carrying(Order.Carrying wanted) {
        carrying = wanted;
        return this;
    }

    public OrderForm excerpt(Excerpt wanted) {
        excerpt = wanted;
        return this;
    }

    /** The order as filled in so far. */
    public Order order() {
        return new Order(
                pair,
                definition,
                format,
                asOf,
                side,
                ceiling,
                language,
                page,
                since,
                withheld,
                edition,
                faulty,
                fonts,
                carrying,
                excerpt);
    }
}
