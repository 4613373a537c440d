package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value {@code is null} or {@code is empty}. Pebble makes a map of the test's arguments each time, and these have
 * none.
 *
 * @param value that is tested
 * @param orEmpty whether a blank text, an empty list and an empty map pass as well as null
 * @param negated whether it is to be neither
 */
record Tested(Expression<?> value, boolean orEmpty, boolean negated) implements Expression<Object> {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object found = value.evaluate(self, context);
        return (found == null || (orEmpty && isEmpty(found))) != negated;
    }

    private static boolean isEmpty(@Nullable Object found) {
        if (found instanceof String text) {
            return text.trim().isEmpty();
        }
        return found instanceof Collection<?> many ? many.isEmpty() : found instanceof Map<?, ?> map && map.isEmpty();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public int getLineNumber() {
        return value.getLineNumber();
    }
}
