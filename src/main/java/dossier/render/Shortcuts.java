package dossier.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a shorter way in the place of what a template does most: to print fixed text, an escaped value, a message, or what a
 * macro makes, to choose, and to go through a list. Pebble looks up by name what a template will never change, with a map
 * of arguments made for each value, and keeps text as characters that are looked through each time. What is printed is the
 * same. It comes after Pebble's own visitor, which decides what is to be escaped; from inside out, so that what is replaced
 * holds what is replaced already.
 */
final class Shortcuts extends AbstractNodeVisitor {
    private final Shorter shorter;
    private final Sayings sayings;
    private final Macros macros;
    private final IdentityHashMap<IfNode, List<Expression<?>>> conditions = new IdentityHashMap<>();
    private final IdentityHashMap<ForNode, Rows> rows = new IdentityHashMap<>();

    /**
     * @param shorter of the same template's expressions
     * @param sayings the functions that say messages
     * @param macros takes those of the template
     */
    Shortcuts(PebbleTemplateImpl template, Shorter shorter, Sayings sayings, Macros macros) {
        super(template);
        this.shorter = shorter;
        this.sayings = sayings;
        this.macros = macros;
    }

    @Override
    public void visit(BodyNode body) {
        List<RenderableNode> children = body.getChildren();
        for (RenderableNode child : children) {
            if (!(child instanceof TextNode
                    || child instanceof PrintNode
                    || child instanceof IfNode
                    || child instanceof ForNode)) {
                shorter.mayAskAnything();
            }
        }
        super.visit(body);
        children.replaceAll(this::shorter);
    }

    private RenderableNode shorter(RenderableNode child) {
        if (child instanceof TextNode text) {
            return new FixedText(String.valueOf(text.getData()));
        }
        if (child instanceof PrintNode print) {
            return shorter(print);
        }
        if (child instanceof IfNode choice) {
            return choice(choice, conditions.getOrDefault(choice, List.of()));
        }
        Rows known = child instanceof ForNode loop ? rows.get(loop) : null;
        return known == null ? child : known;
    }

    private RenderableNode shorter(PrintNode print) {
        if (!(print.getExpression() instanceof Escaped escaped)) {
            return print;
        }
        if (escaped.value() instanceof LiteralStringExpression always) {
            return new FixedText(escaped.format().escaped(always.getValue()));
        }
        if (!(escaped.value() instanceof FunctionOrMacroInvocationExpression call)) {
            return new Printed(escaped);
        }
        String markup = sayings.markup(call.getFunctionName());
        if (markup != null) {
            return new FixedText(markup);
        }
        List<Expression<?>> arguments = shorter.arguments(call);
        return arguments == null ? print : new Called(print, call, arguments, macros);
    }

    private static Choice choice(IfNode plain, List<Expression<?>> conditions) {
        List<Choice.Case> cases = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            BodyNode body = plain.getConditionsWithBodies().get(i).getRight();
            cases.add(new Choice.Case(conditions.get(i), new Body(body)));
        }
        return new Choice(cases, body(plain.getElseBody()), plain);
    }

    private static @Nullable Body body(@Nullable BodyNode body) {
        return body == null ? null : new Body(body);
    }

    @Override
    public void visit(MacroNode macro) {
        super.visit(macro);
        macros.add(getTemplate().getName(), macro);
    }

    @Override
    public void visit(IfNode choice) {
        List<Expression<?>> found = new ArrayList<>();
        choice.getConditionsWithBodies().forEach(one -> {
            found.add(shorter.of(one.getLeft()));
            one.getRight().accept(this);
        });
        conditions.put(choice, found);
        if (choice.getElseBody() != null) {
            choice.getElseBody().accept(this);
        }
    }

    @Override
    public void visit(ForNode loop) {
        Expression<?> list = shorter.of(loop.getIterable());
        Shorter.Asks around = shorter.asks();
        shorter.asks(Shorter.Asks.NOTHING);
        loop.getBody().accept(this);
        Shorter.Asks inside = shorter.asks();
        shorter.asks(inside == Shorter.Asks.ANYTHING ? inside : around);
        if (loop.getElseBody() != null) {
            loop.getElseBody().accept(this);
        }
        if (inside != Shorter.Asks.ANYTHING) {
            boolean asks = inside == Shorter.Asks.PLACE;
            rows.put(loop, new Rows(list, asks, new Body(loop.getBody()), body(loop.getElseBody()), loop));
        }
    }

    @Override
    public void visit(PrintNode print) {
        if (print.getExpression() instanceof TernaryExpression choice) {
            shorter.mayAskAnything();
            choice.setExpression2(shorter.of(choice.getExpression2()));
            choice.setExpression3(shorter.of(choice.getExpression3()));
        } else {
            print.setExpression(shorter.of(print.getExpression()));
        }
    }
}
