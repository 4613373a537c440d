package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of news text is, as far as it can be told from the line alone. */
final class Customs {
    private static final int LONGEST_BYLINE = 140;
    private static final int LONGEST_CAPTION = 700;
    private static final int LONGEST_OUTLET = 40;
    private static final int CREDIT_WORDS = 6;

    private static final Pattern DIVIDED = Pattern.compile("(.{8,}\\S)\\s+[–—|-]\\s+(\\S.{1,50})");
    private static final Pattern SIDE = Pattern.compile("\\((?:L|R|C|left|right|center|centre)\\)");
    private static final Pattern PARTY =
            Pattern.compile("\\b(?:Sen|Rep|Gov|Senator|Representative|Governor)s?\\b[^()]{0,60}\\(R\\)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");
    private static final String AROUND_NAME = "-–—=/ \t\n\u000B\f\r";

    /** The initials of those who wrote and edited: "jd/kl/mn", "xy ab". */
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,4}(?:[/ -][a-z]{2,4}){0,4}");

    /** The same, set so that it is nothing else. */
    private static final Pattern SLASHED_INITIALS = Pattern.compile("[a-z]{2,4}(?:/[a-z]{2,4}){1,4}(?:-[a-z]{2,4})?");

    /** A way to reach somebody: a few words with an address of electronic mail. */
    private static final Pattern CONTACT = Pattern.compile("(?:[^\\s@]+ ){0,4}\\(?\\S+@\\S+\\.\\S+(?: [^.]{0,60})?");

    private static final Pattern SIGNED = Pattern.compile("(?:[a-z/,]{2,16} )?\\((.{2,60})\\)\\.?");
    private static final Pattern BY = Pattern.compile("(?:By|BY|by) \\p{Lu}[\\p{L}.'’-]*+"
            + "(?: (?:\\p{Lu}[\\p{L}.'’-]*+|and|AND|&|de|van|von|al|bin|der)){0,12}"
            + "(?:,? (?:and|in|,) .{0,60}|, .{0,80}|\\s*[|/•].{0,60}"
            + "| (?:on )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \\d.{0,40})?");

    /** "From our own correspondent, Lima": a desk or a correspondent without a name. */
    private static final Pattern FROM = Pattern.compile(
            "(?:(?:from|by) (?:our|an?|the)|our) (?:[\\p{L}-]+ ){0,4}?(?:correspondents?|reporters?|staff|editors?|team|bureau)"
                    + "(?:(?: in |, )(?-i:\\p{Lu}).{1,40})?",
            Pattern.CASE_INSENSITIVE);

    /** The name at the end of a byline, behind "in" or a comma. */
    private static final Pattern FILED =
            Pattern.compile("^(?:(?! in ).)*(?: (in) |, )(\\p{Lu}[\\p{L}'\u2019. -]{1,30})$");

    /** "The Gazette — Lima", "Pacific Desk, Auckland": who reports, and from where. */
    private static final Pattern SIGNED_FROM = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'\u2019-]* ?){1,5})(?:,|\\s*[—–|-]) " + "(\\p{Lu}[\\p{L}'\u2019. -]{1,30})");

    /** "By Jane Doe" before the capitals of a dateline in the same line. */
    private static final Pattern BY_THEN =
            Pattern.compile("(?:By|BY) (?:\\p{Lu}[\\p{Ll}.'’-]++ |and ){1,7}(?=\\p{Lu}{3})");

    private final Conventions conventions;
    private final Datelines datelines;
    private final Map<String, String> outlets;

    /** By the tables; made once for them. */
    static Customs of(Tables tables) {
        return tables.once(Customs.class, Customs::new);
    }

    private Customs(Tables tables) {
        conventions = new Conventions(tables);
        datelines = new Datelines(tables, conventions);
        outlets = tables.words("outlets");
    }

    /** Whether the line belongs to the page and not to the story. */
    boolean isFurniture(String line) {
        return NO_WORDS.matcher(line).matches()
                || SLASHED_INITIALS.matcher(line).matches()
                || isContact(line)
                || conventions.isLine("boilerplate", line);
    }

    private static boolean isContact(String line) {
        return line.length() <= LONGEST_BYLINE
                && line.indexOf('@') >= 0
                && CONTACT.matcher(line).matches();
    }

    /** Whether the line is an address on the web and nothing else. */
    boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /** Whether the sentence belongs to the page and not to the story. */
    boolean isFurnitureSentence(String sentence) {
        return conventions.isSentence("boilerplate", sentence);
    }

    /** Whether a line is never a part of a paragraph of wrapped text. */
    boolean standsAlone(String line) {
        return isFurniture(line) || agency(line) != null || isByline(line);
    }

    /** The agency that signs with this line: "REUTER", "jm/dm (AFP, dpa)"; null when none does. */
    @Nullable
    String agency(String line) {
        String bare = bare(line);
        if (datelines.isAgency(bare)) {
            return bare;
        }
        int space = bare.indexOf(' ');
        if (space > 0
                && datelines.isAgency(bare.substring(0, space))
                && INITIALS.matcher(bare.substring(space + 1)).matches()) {
            return bare.substring(0, space);
        }
        Matcher m = SIGNED.matcher(line);
        return m.matches() && Arrays.stream(m.group(1).split("[,/]", -1)).allMatch(datelines::isAgency)
                ? m.group(1)
                : null;
    }

    /** The line without the marks and the space around it. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && AROUND_NAME.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (line.charAt(end - 1) == '.' || AROUND_NAME.indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(start, end);
    }

    boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE
                && (BY.matcher(line).matches() || FROM.matcher(line).matches() || conventions.isLine("byline", line));
    }

    /**
     * The town that a byline ends with: "in Lima"; ", Lima", if a table has it or the article names it as a place; null
     * without one.
     */
    @Nullable
    String filedFrom(String byline, String article) {
        Matcher m = FILED.matcher(byline);
        if (!m.find() || (m.group(1) == null && !datelines.isPlace(m.group(2), article))) {
            return null;
        }
        return m.group(2).replace(" and ", "/");
    }

    /** The known town of a line that tells nothing but who reports and from where: "The Gazette — Lima"; else null. */
    @Nullable
    String signedFrom(String line) {
        Matcher m = SIGNED_FROM.matcher(line);
        return line.length() <= LONGEST_BYLINE && m.matches() && datelines.isKnown(m.group(2)) ? m.group(2) : null;
    }

    /** How many characters of the paragraph a byline takes that stands before a dateline; 0 when none does. */
    int bylineBefore(String paragraph, String article) {
        Matcher m = BY_THEN.matcher(paragraph.substring(0, Math.min(LONGEST_BYLINE, paragraph.length())));
        return m.lookingAt() && dateline(paragraph.substring(m.end()), article) != null ? m.end() : 0;
    }

    /** Whether the line tells what a picture shows; inside the body only a credit shows that. */
    boolean isCaption(String line, boolean inBody) {
        return line.length() <= LONGEST_CAPTION
                && (conventions.isLine("caption", line)
                        || endsInCredit(line)
                        || (!inBody
                                && SIDE.matcher(line).find()
                                && !PARTY.matcher(line).find())
                        || (line.contains(", left,") && line.contains(", right")));
    }

    /** Whether the last words name the owner of a picture. */
    private boolean endsInCredit(String line) {
        int at = line.length();
        for (int words = 0; words < CREDIT_WORDS && at > 0; words++) {
            at = line.lastIndexOf(' ', at - 1);
            if (conventions.isLine("credit", line.substring(at + 1))) {
                return true;
            }
            int slash = words == 0 ? line.lastIndexOf('/') : 0;
            if (slash > at && datelines.isAgency(line.substring(slash + 1))) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Dateline dateline(String paragraph, String article) {
        return withOutlet(datelines.read(paragraph, article), paragraph);
    }

    /** "LIMA — The Gazette": an outlet alone behind a dateline is a part of it. */
    private @Nullable Dateline withOutlet(@Nullable Dateline dateline, String paragraph) {
        if (dateline == null || dateline.end() == paragraph.length()) {
            return dateline;
        }
        String rest = paragraph.substring(dateline.end());
        boolean alone = rest.length() <= LONGEST_OUTLET && !rest.endsWith(".") && isOutlet(rest);
        return alone ? new Dateline(paragraph.length(), dateline.place(), dateline.agency()) : dateline;
    }

    /** The same, but only one that a mark or an agency divides from the sentence. */
    @Nullable
    Dateline markedDateline(String paragraph, String article) {
        return datelines.marked(paragraph, article);
    }

    /** Divides the name of an outlet from the end of a headline. */
    Suffix suffix(String line) {
        Matcher m = DIVIDED.matcher(line);
        return m.matches() && isOutlet(m.group(2)) ? new Suffix(m.group(1), m.group(2)) : new Suffix(line, null);
    }

    /** Whether the words name an outlet, or an agency. */
    boolean isOutlet(String name) {
        String folded = Folding.fold(name.strip());
        if (datelines.isAgency(name) || "name".equals(outlets.get(folded))) {
            return true;
        }
        return Character.isUpperCase(name.codePointAt(0))
                && Arrays.stream(folded.split("[ .]+", -1)).anyMatch(word -> "part".equals(outlets.get(word)));
    }
}
