package dossier.render;

import io.pebbletemplates.pebble.node.MacroNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The macros of the templates that were read, by the template's name and theirs. */
final class Macros {
    private final Map<String, Map<String, MacroNode>> byTemplate = new ConcurrentHashMap<>();

    void add(String template, MacroNode macro) {
        byTemplate.computeIfAbsent(template, t -> new ConcurrentHashMap<>()).put(macro.getName(), macro);
    }

    @Nullable
    MacroNode of(String template, String name) {
        Map<String, MacroNode> macros = byTemplate.get(template);
        return macros == null ? null : macros.get(name);
    }
}
