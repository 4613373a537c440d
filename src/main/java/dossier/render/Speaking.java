package dossier.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What templates can do: {@code t('key', arguments…)} says a message, {@code n('key', number)} one about a number, and
 * {@code lang()} is the attribute of words that are in the language of the articles and not in that of the interface.
 */
final class Speaking extends AbstractExtension {
    private final Sayings sayings;
    private final Format format;

    /** What views answer templates. */
    private final Records records = new Records();

    /**
     * @param format of the pages
     */
    Speaking(Words words, Format format) {
        this.sayings = new Sayings(words);
        this.format = format;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new TreeMap<>();
        for (String name : List.of(Sayings.TEXT, Sayings.NUMBER)) {
            Sayings.Say say = sayings.of(name);
            if (say != null) {
                functions.put(name, new Message(say));
            }
        }
        String language = sayings.markup(Sayings.LANGUAGE);
        functions.put(Sayings.LANGUAGE, new Language(language == null ? "" : language));
        return functions;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        Macros macros = new Macros();
        return List.of(template ->
                new Shortcuts((PebbleTemplateImpl) template, new Shorter(format, sayings, records), sayings, macros));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(records);
    }

    private record Language(String attribute) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            return new SafeString(attribute);
        }
    }

    /** Says a message whose key is its first argument. */
    private record Message(Sayings.Say say) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            List<Object> values = new ArrayList<>(arguments.size());
            for (int i = 0; arguments.containsKey(String.valueOf(i)); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            try {
                if (values.isEmpty()) {
                    throw new TemplateException("it wants the name of a message");
                }
                return say.say(values.get(0).toString(), values.subList(1, values.size()));
            } catch (TemplateException e) {
                throw new PebbleException(e, e.getMessage(), line, template.getName());
            }
        }
    }
}
