package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of news text is, as far as it can be told from the line alone. */
final class Customs {
    private static final Pattern DIVIDED = Pattern.compile("(.{8,}\\S)\\s+[–—|-]\\s+(\\S.{1,50})");
    private static final Pattern SIDE = Pattern.compile("\\((?:L|R|C|left|right|center|centre)\\)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern BY = Pattern.compile(
            "(?:By|BY|by) \\p{Lu}[\\p{L}.'’-]*+(?: (?:\\p{Lu}[\\p{L}.'’-]*+|and|AND|&|de|van|von|al|bin|der)){0,12}+(?:,? (?:and|in|,) .{0,60}|, .{0,80}|\\s*\\|.{0,60})?");

    private final Conventions conventions;
    private final Dateline.Reader datelines;
    private final Map<String, String> outlets;

    Customs(Tables tables) {
        conventions = new Conventions(tables);
        datelines = new Dateline.Reader(tables);
        outlets = tables.words("outlets");
    }

    /** Whether the line belongs to the page and not to the story. */
    boolean isFurniture(String line) {
        return NO_WORDS.matcher(line).matches() || conventions.isLine("boilerplate", line);
    }

    /** Whether the sentence belongs to the page and not to the story. */
    boolean isFurnitureSentence(String sentence) {
        return conventions.isSentence("boilerplate", sentence);
    }

    /** Whether a line is never a part of a paragraph of wrapped text. */
    boolean standsAlone(String line) {
        return isFurniture(line) || isAgency(line) || isByline(line);
    }

    boolean isAgency(String line) {
        return datelines.isAgency(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    boolean isByline(String line) {
        return line.length() <= 140 && (BY.matcher(line).matches() || conventions.isLine("byline", line));
    }

    /** Whether the line tells what a picture shows; inside the body only a credit shows that. */
    boolean isCaption(String line, boolean inBody) {
        return line.length() <= 600
                && (conventions.isLine("caption", line)
                        || conventions.isLine("credit", line)
                        || (!inBody && SIDE.matcher(line).find()));
    }

    @Nullable
    Dateline dateline(String paragraph, String article) {
        return datelines.read(paragraph, article);
    }

    /** Divides the name of an outlet from the end of a headline. */
    Suffix suffix(String line) {
        Matcher m = DIVIDED.matcher(line);
        return m.matches() && isOutlet(m.group(2)) ? new Suffix(m.group(1), m.group(2)) : new Suffix(line, null);
    }

    private boolean isOutlet(String name) {
        String folded = Folding.fold(name.strip());
        if (datelines.isAgency(name) || "name".equals(outlets.get(folded))) {
            return true;
        }
        for (String word : folded.split("[ .]+", -1)) {
            if ("part".equals(outlets.get(word))) {
                return Character.isUpperCase(name.codePointAt(0));
            }
        }
        return false;
    }
}
