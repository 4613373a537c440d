package dossier.render;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shorter ways to the same values, of one template's expressions; and what they ask of the loop that they stand in. */
final class Shorter {
    private static final String ESCAPE = "escape";
    private static final String LOOP = "loop";

    /** What the rows of a loop ask of it. */
    enum Asks {
        NOTHING,
        /** Only what {@link Rows.Loop} tells. */
        PLACE,
        /** It is not known what. */
        ANYTHING
    }

    private final Format format;
    private final Sayings sayings;
    private final Records records;
    private final IdentityHashMap<FunctionOrMacroInvocationExpression, List<Expression<?>>> calls =
            new IdentityHashMap<>();
    private Asks asks = Asks.NOTHING;

    /**
     * @param format what the escape filter does when it is told nothing else
     * @param sayings the functions that say messages
     */
    Shorter(Format format, Sayings sayings, Records records) {
        this.format = format;
        this.sayings = sayings;
        this.records = records;
    }

    /** What was asked of the loop so far. */
    Asks asks() {
        return asks;
    }

    /** Begins with that. */
    void asks(Asks from) {
        asks = from;
    }

    /** Something came that is not looked into. */
    void mayAskAnything() {
        asks = Asks.ANYTHING;
    }

    /** The same value in a shorter way, or the expression itself. */
    Expression<?> of(Expression<?> expression) {
        if (expression instanceof LiteralStringExpression
                || expression instanceof LiteralIntegerExpression
                || expression instanceof LiteralLongExpression) {
            return expression;
        }
        if (expression instanceof ContextVariableExpression variable) {
            if (variable.getName().equals(LOOP)) {
                mayAskAnything();
            }
            // one text for one name in all templates: what is the same need not be compared
            return new ContextVariableExpression(variable.getName().intern(), variable.getLineNumber());
        }
        if (expression instanceof GetAttributeExpression asked) {
            return asked(asked);
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            return said(call);
        }
        if (expression instanceof ArrayExpression list) {
            List<Expression<?>> values = new ArrayList<>();
            list.getValues().forEach(value -> values.add(of(value)));
            return new ArrayExpression(values, list.getLineNumber());
        }
        return ofParts(expression);
    }

    /** The same of an operator, whose parts are made shorter. */
    private Expression<?> ofParts(Expression<?> expression) {
        if (expression instanceof PositiveTestExpression test
                && test.getRightExpression() instanceof TestInvocationExpression call) {
            return tested(test, call);
        }
        if (expression instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression call) {
            return filtered(filter, call);
        }
        if (expression instanceof UnaryExpression one) {
            one.setChildExpression(of(one.getChildExpression()));
        } else if (expression instanceof BinaryExpression<?> two) {
            two.setLeft(of(two.getLeftExpression()));
            two.setRight(of(two.getRightExpression()));
        } else {
            mayAskAnything();
        }
        return expression;
    }

    private Expression<?> asked(GetAttributeExpression asked) {
        if (asked.getArgumentsNode() != null
                || !(asked.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            mayAskAnything();
            return asked;
        }
        Asks before = asks;
        Expression<?> of = of(asked.getNode());
        if (of instanceof ContextVariableExpression variable
                && variable.getName().equals(LOOP)
                && Rows.Loop.TELLS.contains(name.getValue())) {
            asks = before == Asks.ANYTHING ? before : Asks.PLACE;
        }
        return new Asked(of, name.getValue(), asked, records);
    }

    private Expression<?> tested(PositiveTestExpression test, TestInvocationExpression call) {
        Expression<?> value = of(test.getLeftExpression());
        if (isEmpty(call.getArgs())
                && (call.getTestName().equals("empty") || call.getTestName().equals("null"))) {
            return new Tested(value, call.getTestName().equals("empty"), test instanceof NegativeTestExpression);
        }
        mayAskAnything();
        return test;
    }

    private Expression<?> filtered(FilterExpression filter, FilterInvocationExpression call) {
        Expression<?> value = of(filter.getLeftExpression());
        if (!isEmpty(call.getArgs())) {
            mayAskAnything();
        } else if (call.getFilterName().equals(ESCAPE)) {
            return new Escaped(value, format);
        }
        filter.setLeft(value);
        return filter;
    }

    /** What a call of one of our functions says; any other is only looked into. */
    private Expression<?> said(FunctionOrMacroInvocationExpression call) {
        if (!Called.isPlain(call)) {
            mayAskAnything();
            return call;
        }
        List<Expression<?>> arguments = new ArrayList<>();
        call.getArguments().getPositionalArgs().forEach(argument -> arguments.add(of(argument.getValueExpression())));
        calls.put(call, arguments);
        String always = sayings.always(call.getFunctionName(), arguments);
        if (always != null) {
            return new LiteralStringExpression(always, call.getLineNumber());
        }
        Sayings.Say say = sayings.of(call.getFunctionName());
        return say == null ? call : new Said(say, arguments, call);
    }

    /** The arguments of a call that has them by position alone, as it was looked into; null for any other. */
    @Nullable
    List<Expression<?>> arguments(FunctionOrMacroInvocationExpression call) {
        return calls.get(call);
    }

    private static boolean isEmpty(ArgumentsNode arguments) {
        return (arguments.getPositionalArgs() == null
                        || arguments.getPositionalArgs().isEmpty())
                && (arguments.getNamedArgs() == null || arguments.getNamedArgs().isEmpty());
    }
}
