package dossier.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts a shorter way in the place of what a template does most: to print fixed text, an escaped value, a message that is
 * always the same, or what a macro makes. Pebble calls its escape filter by name, with a map of arguments made for each
 * value, and keeps text as characters that are looked through each time. What is printed is the same. It comes after Pebble's own visitor, which decides what
 * is to be escaped.
 */
final class Shortcuts extends AbstractNodeVisitor {
    private static final String ESCAPE = "escape";

    /** The function that says a message by its key. */
    private static final String SAY = "t";

    private final UnaryOperator<String> escape;
    private final Words words;
    private final Macros macros;

    /**
     * @param escape what the escape filter does when it is told nothing else
     * @param words what messages say
     * @param macros takes those of the template
     */
    Shortcuts(PebbleTemplateImpl template, UnaryOperator<String> escape, Words words, Macros macros) {
        super(template);
        this.escape = escape;
        this.words = words;
        this.macros = macros;
    }

    @Override
    public void visit(BodyNode body) {
        List<RenderableNode> children = body.getChildren();
        children.replaceAll(
                child -> child instanceof TextNode text ? new FixedText(String.valueOf(text.getData())) : child);
        super.visit(body);
        children.replaceAll(child -> child instanceof PrintNode print ? shorter(print) : child);
    }

    @Override
    public void visit(MacroNode macro) {
        macros.add(getTemplate().getName(), macro);
        super.visit(macro);
    }

    private RenderableNode shorter(PrintNode print) {
        if (print.getExpression() instanceof Escaped escaped
                && escaped.value() instanceof FunctionOrMacroInvocationExpression call
                && Called.isPlain(call)) {
            String message = call.getFunctionName().equals(SAY) ? message(call) : null;
            return message == null ? new Called(print, call, macros) : new FixedText(escape.apply(message));
        }
        return print;
    }

    /** What the call always says; null when that hangs on its arguments, or there is no such message. */
    private @Nullable String message(FunctionOrMacroInvocationExpression call) {
        List<PositionalArgumentNode> arguments = call.getArguments().getPositionalArgs();
        return arguments.size() == 1
                        && arguments.get(0).getValueExpression() instanceof LiteralStringExpression key
                        && words.has(key.getValue())
                ? words.say(key.getValue())
                : null;
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
