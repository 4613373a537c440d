package dossier.cli;

import java.util.Locale;

/** Numbers with what they count, for a reader. */
final class Count {
    private Count() {}

    /** "1 file", "1,204 files". */
    static String of(int number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
    }
}
