package dossier.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of the interface, from the message file of one language. {@code {0}}, {@code {1}} stand for arguments. A
 * message about a number has two forms, {@code key.one} and {@code key.other}; its first argument is the number.
 */
public final class Words {
    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final Properties messages = new Properties();
    private final String file;

    /**
     * Reads {@code words/LANGUAGE.properties}; where a user's or another language's file has no such message, the English
     * one holds.
     *
     * @throws TemplateException when there is no message file for the language
     */
    public Words(TemplateFiles files, String language) {
        file = "words/" + language + ".properties";
        load(files.read(TemplateFiles.SHIPPED + "words/en.properties"));
        if (!files.has(file)) {
            throw new TemplateException("templates/" + file + ": there is no such file, but dossier.yaml asks for the"
                    + " language \"" + language
                    + "\"; write its words there, key by key as templates/words/en.properties"
                    + " has them, or name another language");
        }
        load(files.read(file));
    }

    private void load(String text) {
        try {
            messages.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateException("templates/" + file + ": not a message file: " + e.getMessage(), e);
        }
    }

    /**
     * The message with its arguments in place.
     *
     * @throws TemplateException when the file has no such message
     */
    public String say(String key, Object... arguments) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new TemplateException("templates/" + file + ": there is no message " + key);
        }
        return arguments.length == 0 ? message : filled(message, arguments);
    }

    private static String filled(String message, Object... arguments) {
        StringBuilder out = new StringBuilder(message.length() + 32);
        int done = 0;
        for (int at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at + 1)) {
            int number = at + 2 < message.length() && message.charAt(at + 2) == '}' ? message.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < Math.min(10, arguments.length)) {
                out.append(message, done, at).append(arguments[number]);
                done = at + 3;
            }
        }
        return out.append(message, done, message.length()).toString();
    }

    /** The message for a value, which is called {@code key} and the value's name in small letters. */
    public String of(String key, Enum<?> value) {
        return say(key + value.name().toLowerCase(Locale.ROOT));
    }

    /** The message about {@code number}, in its singular or plural form. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), grouped(number));
    }

    /** The text in quotation marks, but for one that already begins with its own: two in a row say nothing more. */
    public String quoted(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0
                ? text
                : say("quote.open") + text + say("quote.close");
    }

    /** Whether the file has the message. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A whole number with its thousands set apart: "18,000". */
    public String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, messages.getProperty("number.group"));
        }
        return (number < 0 ? "-" : "") + digits;
    }
}
