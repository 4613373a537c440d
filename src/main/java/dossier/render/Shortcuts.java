package dossier.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts a shorter way in the place of the two things that a template does most: to print fixed text, and to print an escaped
 * value. Pebble calls its escape filter by name, with a map of arguments made for each value, and keeps text as characters
 * that are looked through each time. What is printed is the same. It comes after Pebble's own visitor, which decides what
 * is to be escaped.
 */
final class Shortcuts extends AbstractNodeVisitor {
    private static final String ESCAPE = "escape";

    private final UnaryOperator<String> escape;

    /**
     * @param escape what the escape filter does when it is told nothing else
     */
    Shortcuts(PebbleTemplateImpl template, UnaryOperator<String> escape) {
        super(template);
        this.escape = escape;
    }

    @Override
    public void visit(BodyNode body) {
        List<RenderableNode> children = body.getChildren();
        children.replaceAll(
                child -> child instanceof TextNode text ? new FixedText(String.valueOf(text.getData())) : child);
        super.visit(body);
    }

    @Override
    public void visit(PrintNode print) {
        if (print.getExpression() instanceof TernaryExpression choice) {
            choice.setExpression2(shorter(choice.getExpression2()));
            choice.setExpression3(shorter(choice.getExpression3()));
        } else {
            print.setExpression(shorter(print.getExpression()));
        }
    }

    private Expression<?> shorter(Expression<?> expression) {
        return expression instanceof FilterExpression filter
                        && filter.getRightExpression() instanceof FilterInvocationExpression call
                        && call.getFilterName().equals(ESCAPE)
                        && isEmpty(call.getArgs())
                ? new Escaped(filter.getLeftExpression(), escape)
                : expression;
    }

    private static boolean isEmpty(ArgumentsNode arguments) {
        return (arguments.getPositionalArgs() == null
                        || arguments.getPositionalArgs().isEmpty())
                && (arguments.getNamedArgs() == null || arguments.getNamedArgs().isEmpty());
    }
}
