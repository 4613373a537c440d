package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with its arguments. Pebble makes a map of them, by number, for each.
 *
 * @param say says it
 * @param arguments the message's key and what it is told
 * @param plain what Pebble would do, which is also to tell what is wrong with it
 */
record Said(Sayings.Say say, List<Expression<?>> arguments, Expression<?> plain) implements Expression<Object> {
    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        List<Object> values = new ArrayList<>(arguments.size());
        for (Expression<?> argument : arguments) {
            values.add(argument.evaluate(self, context));
        }
        try {
            return say.say(values.get(0).toString(), values.subList(1, values.size()));
        } catch (RuntimeException e) {
            return plain.evaluate(self, context);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public int getLineNumber() {
        return plain.getLineNumber();
    }
}
