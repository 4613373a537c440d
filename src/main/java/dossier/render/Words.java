package dossier.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;

/**
 * The words of the interface, from the message file of one language. {@code {0}}, {@code {1}} stand for arguments. A
 * message about a number has two forms, {@code key.one} and {@code key.other}; its first argument is the number.
 */
public final class Words {
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
        String said = message;
        for (int i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return said;
    }

    /** The message about {@code number}, in its singular or plural form. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), grouped(number));
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
