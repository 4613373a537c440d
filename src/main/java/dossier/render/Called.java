package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a macro makes straight into the page: Pebble makes a text of it, which holds the texts of the macros that it
 * calls, so that most words of a page were copied three times before they reached it. What is not a macro of the template
 * itself or of one that it imports, called by positions alone, is left to Pebble, with its messages.
 */
final class Called implements RenderableNode {
    private final PrintNode print;
    private final FunctionOrMacroInvocationExpression call;
    private final List<Expression<?>> values;
    private final Macros macros;

    /** Replaced at once by another that says the same of its template, whichever thread does it. */
    private @Nullable Found usual;

    /** The macro that the name means in a template. */
    private record Found(String template, Macros.Macro macro) {}

    /**
     * @param print what Pebble would do
     * @param call the macro's name
     * @param values its arguments
     * @param macros of all templates so far
     */
    Called(PrintNode print, FunctionOrMacroInvocationExpression call, List<Expression<?>> values, Macros macros) {
        this.print = print;
        this.call = call;
        this.values = values;
        this.macros = macros;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        PebbleTemplateImpl owner = owner(self, context);
        Macros.Macro macro = owner == null ? null : macro(owner.getName());
        if (owner == null || macro == null || values.size() > macro.parameters().size()) {
            print.render(self, writer, context);
            return;
        }
        List<NamedArgumentNode> parameters = macro.parameters();
        Names given = new Names(parameters.size());
        for (int i = 0; i < values.size(); i++) {
            given.put(macro.names().get(i), values.get(i).evaluate(owner, context));
        }
        ScopeChain scope = context.getScopeChain();
        scope.pushLocalScope();
        context.getExtensionRegistry().getGlobalVariables().forEach(scope::put);
        for (int i = values.size(); i < parameters.size(); i++) {
            var usual = parameters.get(i).getValueExpression();
            scope.put(parameters.get(i).getName(), usual == null ? null : usual.evaluate(owner, context));
        }
        scope.pushScope(given);
        macro.body().render(owner, writer, context);
        scope.popScope();
        scope.popScope();
    }

    private Macros.@Nullable Macro macro(String template) {
        Found found = usual;
        if (found != null && found.template.equals(template)) {
            return found.macro;
        }
        Macros.Macro macro = macros.of(template, call.getFunctionName());
        if (macro != null) {
            usual = new Found(template, macro);
        }
        return macro;
    }

    /** Whether the call has arguments by position alone. */
    static boolean isPlain(FunctionOrMacroInvocationExpression call) {
        ArgumentsNode arguments = call.getArguments();
        return arguments.getPositionalArgs() != null
                && (arguments.getNamedArgs() == null || arguments.getNamedArgs().isEmpty());
    }

    /** The template whose macro it is; null when that is not to be told simply. */
    private @Nullable PebbleTemplateImpl owner(PebbleTemplateImpl self, EvaluationContextImpl context) {
        String name = call.getFunctionName();
        if (context.getHierarchy().getChild() != null
                || context.getExtensionRegistry().getFunction(name) != null) {
            return null;
        }
        if (self.hasMacro(name)) {
            return self;
        }
        for (PebbleTemplateImpl imported : context.getImportedTemplates()) {
            if (imported.hasMacro(name)) {
                return imported;
            }
        }
        return null;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
