package dossier.render;

import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The macros of the templates that were read, by the template's name and theirs. */
final class Macros {
    private final Map<String, Map<String, Macro>> byTemplate = new ConcurrentHashMap<>();

    /**
     * What it is given, and what it makes of that.
     *
     * @param names of the parameters
     */
    record Macro(List<NamedArgumentNode> parameters, List<String> names, Body body) {
        static Macro of(MacroNode macro) {
            List<NamedArgumentNode> parameters = macro.getArgs().getNamedArgs();
            List<String> names =
                    parameters.stream().map(one -> one.getName().intern()).toList();
            return new Macro(parameters, names, new Body(macro.getBody()));
        }
    }

    void add(String template, MacroNode macro) {
        byTemplate.computeIfAbsent(template, t -> new ConcurrentHashMap<>()).put(macro.getName(), Macro.of(macro));
    }

    @Nullable
    Macro of(String template, String name) {
        Map<String, Macro> macros = byTemplate.get(template);
        return macros == null ? null : macros.get(name);
    }
}
