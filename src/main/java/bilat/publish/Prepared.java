package bilat.publish;

import bilat.definition.Format;
import bilat.diagnostic.Diagnostic;
import java.util.List;

/**
 * A brief whose facts are selected and that is not drawn yet.
 *
 * @param name by which it is filed, without an ending
 * @param errors what stands in the way of facts that it uses
 * @param isRefused whether it must not be drawn because of them
 */
record Prepared(Order order, String name, List<Diagnostic> errors, boolean isRefused, Assembly assembly) {
    Prepared {
        errors = List.copyOf(errors);
    }

    Rendering drawn(Format format) {
        return assembly.rendering(format, order.fonts(), order.carrying() == Order.Carrying.FACTS, order.excerpt());
    }
}
