package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An {@code if} whose conditions are shorter. One that is neither true nor false is left to Pebble, with its messages. */
final class Choice implements RenderableNode {
    private final Case[] cases;
    private final @Nullable Body otherwise;
    private final IfNode plain;

    /** What is said when something holds. */
    record Case(Expression<?> condition, Body body) {}

    /**
     * @param otherwise what is said when no case holds
     * @param plain what Pebble would do
     */
    Choice(List<Case> cases, @Nullable Body otherwise, IfNode plain) {
        this.cases = cases.toArray(new Case[0]);
        this.otherwise = otherwise;
        this.plain = plain;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        for (Case one : cases) {
            Boolean holds = holds(one.condition, self, context);
            if (holds == null) {
                plain.render(self, writer, context);
                return;
            }
            if (holds) {
                one.body.render(self, writer, context);
                return;
            }
        }
        if (otherwise != null) {
            otherwise.render(self, writer, context);
        }
    }

    private static @Nullable Boolean holds(
            Expression<?> condition, PebbleTemplateImpl self, EvaluationContextImpl context) {
        try {
            return condition.evaluate(self, context) instanceof Boolean holds ? holds : null;
        } catch (RuntimeException e) {
            return null; // Pebble meets it again, and says where
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        plain.accept(visitor);
    }
}
