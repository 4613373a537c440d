package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code for} over a list whose rows ask no more of {@code loop} than {@link Loop} tells. What is no list is left to
 * Pebble, with its messages.
 */
final class Rows implements RenderableNode {
    /** What the rows know of the loop. */
    private static final String LOOP = "loop";

    private final Expression<?> list;
    private final String name;
    private final boolean asksLoop;
    private final Body body;
    private final @Nullable Body otherwise;
    private final ForNode plain;

    /**
     * Where a row stands, as templates ask for it.
     *
     * @param index of the row, from 0
     */
    public record Loop(boolean first, boolean last, int index) {
        /** What it tells. */
        static final List<String> TELLS = List.of("first", "last", "index");
    }

    /**
     * @param asksLoop whether the rows ask for {@code loop}
     * @param body of a row
     * @param otherwise what is said when there is no row
     * @param plain what Pebble would do
     */
    Rows(Expression<?> list, boolean asksLoop, Body body, @Nullable Body otherwise, ForNode plain) {
        this.list = list;
        this.name = plain.getIterationVariable().intern();
        this.asksLoop = asksLoop;
        this.body = body;
        this.otherwise = otherwise;
        this.plain = plain;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (!(list.evaluate(self, context) instanceof List<?> rows) || context.getExecutorService() != null) {
            plain.render(self, writer, context);
        } else if (!rows.isEmpty()) {
            rows(rows, self, writer, context);
        } else if (otherwise != null) {
            otherwise.render(self, writer, context);
        }
    }

    private void rows(List<?> rows, PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        ScopeChain scope = context.getScopeChain();
        Names row = new Names(2);
        scope.pushScope(row);
        int index = 0;
        int last = rows.size() - 1;
        for (Object one : rows) {
            row.put(name, one);
            if (asksLoop) {
                row.put(LOOP, new Loop(index == 0, index == last, index));
            }
            body.render(self, writer, context);
            index++;
        }
        scope.popScope();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        plain.accept(visitor);
    }
}
