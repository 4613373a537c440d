package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import org.jspecify.annotations.Nullable;

/** A value as it is printed: escaped, unless it says that it is markup. */
record Escaped(Expression<?> value, Format format) implements Expression<Object> {
    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object found = value.evaluate(self, context);
        if (found == null || found instanceof SafeString) {
            return found;
        }
        return format.escaped(found instanceof String text ? text : StringUtils.toString(found));
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
