package dossier.text;

import java.util.regex.Pattern;

/** The white space of texts. */
public final class Spacing {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Spacing() {}

    /** The text with a single plain space for every run of ASCII white space. */
    public static String single(String text) {
        return isSingle(text) ? text : SPACE.matcher(text).replaceAll(" ");
    }

    /** Most texts are so already. */
    private static boolean isSingle(String text) {
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if ((space && afterSpace) || (c >= '\t' && c <= '\r')) {
                return false;
            }
            afterSpace = space;
        }
        return true;
    }
}
