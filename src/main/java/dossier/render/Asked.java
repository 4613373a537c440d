package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What a template asks of a view by a fixed name, {@code saying.text}. One place in a template nearly always asks records of
 * one type, so it keeps what answered it first. What is no record, or does not answer, is left to Pebble, with its messages.
 */
final class Asked implements Expression<Object> {
    private final Expression<?> of;
    private final String name;
    private final GetAttributeExpression plain;
    private final Records records;

    /** Replaced at once by another that says the same, whichever thread does it. */
    private @Nullable Answer usual;

    /** What answers for the records of a type. */
    private record Answer(Class<?> type, @Nullable Method method) {}

    /**
     * @param of makes the record
     * @param name what it is asked
     * @param plain what Pebble would do
     */
    Asked(Expression<?> of, String name, GetAttributeExpression plain, Records records) {
        this.of = of;
        this.name = name;
        this.plain = plain;
        this.records = records;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        if (of.evaluate(self, context) instanceof Record view) {
            Answer answer = usual;
            if (answer == null) {
                answer = new Answer(view.getClass(), records.method(view.getClass(), name));
                usual = answer;
            }
            Method method = answer.type == view.getClass() ? answer.method : records.method(view.getClass(), name);
            if (method != null) {
                try {
                    return method.invoke(view, Records.NOTHING);
                } catch (ReflectiveOperationException e) {
                    return plain.evaluate(self, context);
                }
            }
        }
        return plain.evaluate(self, context);
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
