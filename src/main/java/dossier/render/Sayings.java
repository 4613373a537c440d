package dossier.render;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates have messages said by: {@code t('key', arguments…)}, {@code n('key', number)}, {@code lang()}. */
final class Sayings {
    static final String TEXT = "t";
    static final String NUMBER = "n";
    static final String LANGUAGE = "lang";

    /** What the stages read, and in what they say why. */
    private static final String ARTICLES = "en";

    private final Words words;

    /** The attribute of words that are in the language of the articles, empty where that is the interface's too. */
    private final String language;

    Sayings(Words words) {
        this.words = words;
        language = words.say("language").equals(ARTICLES) ? "" : " lang=\"" + ARTICLES + "\"";
    }

    /** A function whose first argument is a message's key. */
    interface Say {
        /**
         * Says it.
         *
         * @throws TemplateException when there is no such message, or it wants other arguments
         */
        String say(String key, List<Object> arguments);
    }

    /** The function of that name; null when it says no message. */
    @Nullable
    Say of(String function) {
        return switch (function) {
            case TEXT -> (key, arguments) -> words.say(key, arguments.toArray());
            case NUMBER -> (key, arguments) -> words.count(key, number(key, arguments));
            default -> null;
        };
    }

    private static long number(String key, List<Object> arguments) {
        if (arguments.size() == 1 && arguments.get(0) instanceof Number number) {
            return number.longValue();
        }
        throw new TemplateException("n('" + key + "', …) wants a number and nothing else behind the message's name");
    }

    /** What the function always says; null when that hangs on its arguments, or there is no such message. */
    @Nullable
    String always(String function, List<Expression<?>> arguments) {
        return function.equals(TEXT)
                        && arguments.size() == 1
                        && arguments.get(0) instanceof LiteralStringExpression key
                        && words.has(key.getValue())
                ? words.say(key.getValue())
                : null;
    }

    /** The markup that the function always gives; null when it gives none. */
    @Nullable
    String markup(String function) {
        return function.equals(LANGUAGE) ? language : null;
    }
}
