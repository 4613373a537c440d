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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What templates can do: {@code t('key', arguments…)} says a message, {@code n('key', number)} one about a number, and
 * {@code lang()} is the attribute of words that are in the language of the articles and not in that of the interface.
 */
final class Speaking extends AbstractExtension {
    /** What the stages read, and in what they say why. */
    private static final String ARTICLES = "en";

    private final Words words;
    private final UnaryOperator<String> escape;

    /**
     * @param escape what becomes of a value that is printed
     */
    Speaking(Words words, UnaryOperator<String> escape) {
        this.words = words;
        this.escape = escape;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", (Say) (key, arguments) -> words.say(key, arguments.toArray()),
                "n", (Say) (key, arguments) -> words.count(key, number(key, arguments)),
                "lang", new Language(words.say("language").equals(ARTICLES) ? "" : " lang=\"" + ARTICLES + "\""));
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        Macros macros = new Macros();
        return List.of(template -> new Shortcuts((PebbleTemplateImpl) template, escape, words, macros));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new Records());
    }

    private static long number(String key, List<Object> arguments) {
        if (arguments.size() == 1 && arguments.get(0) instanceof Number number) {
            return number.longValue();
        }
        throw new TemplateException("n('" + key + "', …) wants a number and nothing else behind the message's name");
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

    /** A function whose first argument is a message's key. */
    private interface Say extends Function {
        String say(String key, List<Object> arguments);

        @Override
        default @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        default Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            List<Object> values = new ArrayList<>(arguments.size());
            for (int i = 0; arguments.containsKey(String.valueOf(i)); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            try {
                if (values.isEmpty()) {
                    throw new TemplateException("it wants the name of a message");
                }
                return say(values.get(0).toString(), values.subList(1, values.size()));
            } catch (TemplateException e) {
                throw new PebbleException(e, e.getMessage(), line, template.getName());
            }
        }
    }
}
