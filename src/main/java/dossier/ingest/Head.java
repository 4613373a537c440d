package dossier.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at the head of a report before its first sentence, in whatever order: a place and its regions, a day,
 * an agency, remarks in brackets; then a mark, or nothing. Whether it is a dateline at all is for {@link Datelines} to say.
 */
final class Head {
    /** The longest head, in characters. */
    private static final int LONGEST = 140;

    /** Shorter words with a full stop are shortened: "Md.", "St.". */
    private static final int SHORTENED = 4;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";
    private static final String TIME =
            "(?:,? ?/? ?\\d{1,2}[:.] ?\\d\\d(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: [A-Z]{2,4}\\b)?)?";
    private static final String NTH = "\\d{1,2}(?:st|nd|rd|th)?";
    /** "Tuesday, March 3, 1990", "the 3rd of March", "3/3/1990", "Tuesday" alone. */
    private static final Pattern DAY = Pattern.compile("(?:" + WEEKDAY + ",? )?(?:" + MONTH + " " + NTH
            + "\\b(?:,? \\d{4}\\b)?|(?:the )?" + NTH + "(?: of)? " + MONTH
            + "(?:,? \\d{4}\\b)?|le \\d{1,2}(?:er)? \\p{Ll}{3,9}(?: \\d{4})?"
            + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)" + TIME + "|" + WEEKDAY
            + "(?=\\s*(?:\\p{Pd}|:|$))");

    private static final String CAPITAL = "\\p{Lu}(?:[\\p{Lu}.'’]|-(?=\\p{Lu}))++(?!\\p{Ll})";
    private static final String CAPS = CAPITAL + "(?: ?/ ?" + CAPITAL + "| " + CAPITAL + "){0,5}+";
    private static final String NAME = "\\p{Lu}(?:[\\p{L}.'’]|-(?=\\p{L}))++";
    private static final String NAMES =
            NAME + "(?: ?/ ?" + NAME + "| (?:" + NAME + "|al|de|del|do|es|la|of|du|sur)){0,4}+";
    private static final Pattern WORDS = Pattern.compile(CAPS + "|" + NAMES);
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,40})\\)|/([^/]{2,40})/");
    private static final String BREAK = "(?=\\s|$)";
    private static final Pattern BETWEEN = Pattern.compile("[,.;]? |,");

    /** What divides a head from its sentence; the end of a line counts as such. */
    enum Mark {
        NONE("(?!)"),
        DASH("\\s*\\.?(?:[—–―]|--+|-" + BREAK + "|_" + BREAK + ")\\s*"),
        COLON("\\s*:" + BREAK + "\\s*"),
        BAR("\\s*[|•·]\\s*"),
        STOP("\\." + BREAK + "\\s*"),
        END("(?!)");

        private final Pattern pattern;

        Mark(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private final String text;
    private final Predicate<String> isAgency;
    private final List<String> regions = new ArrayList<>();
    private @Nullable String place;
    private @Nullable String agency;
    private @Nullable String remark;
    private boolean dated;
    private boolean bracketed;
    private Mark mark = Mark.NONE;
    private int end;

    private Head(String paragraph, Predicate<String> isAgency) {
        this.text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        this.isAgency = isAgency;
    }

    /** The head of the paragraph, as far as its words may be one. */
    static Head of(String paragraph, Predicate<String> isAgency) {
        Head head = new Head(paragraph, isAgency);
        boolean more = true;
        while (more) {
            more = head.part() && head.between();
        }
        if (head.end == paragraph.length() && head.mark == Mark.NONE) {
            head.mark = Mark.END;
        }
        return head;
    }

    /** The place as written, null when none is named. */
    @Nullable
    String place() {
        return place;
    }

    /** What the place lies in, by its words. */
    List<String> regions() {
        return regions;
    }

    /** The known agency, null when none is named. */
    @Nullable
    String agency() {
        return agency;
    }

    /** The last remark in brackets that is no known agency: it may be one that is not known. */
    @Nullable
    String remark() {
        return remark;
    }

    boolean isDated() {
        return dated;
    }

    /** Whether the last part stands in brackets: what comes behind them needs no mark. */
    boolean isBracketed() {
        return bracketed;
    }

    Mark mark() {
        return mark;
    }

    /** How many characters it takes, with its mark and the space after it. */
    int end() {
        return end;
    }

    /** Takes the next part, if the words may be one. */
    private boolean part() {
        Matcher day = at(DAY);
        Matcher bracket = at(BRACKET);
        if (bracket.lookingAt()) {
            bracketed(bracket.group(1) == null ? bracket.group(2) : bracket.group(1));
            return took(bracket.end(), true);
        }
        if (!dated && day.lookingAt()) {
            dated = true;
            return took(day.end(), false);
        }
        Matcher words = at(WORDS);
        return words.lookingAt() && named(words.group(), words.end());
    }

    private void bracketed(String words) {
        if (isAgency.test(words)) {
            agency = words;
        } else {
            remark = words;
            regions.add(words);
        }
    }

    private boolean named(String written, int to) {
        boolean stopped = written.indexOf('.') == written.length() - 1
                && written.length() > SHORTENED
                && !Mark.DASH.pattern.matcher(text).region(to, text.length()).lookingAt();
        String words = stopped ? written.substring(0, written.length() - 1) : written;
        int close = stopped ? to - 1 : to;
        boolean after = end > 0 && text.charAt(end - 1) == ' ' && end > 1 && ",;".indexOf(text.charAt(end - 2)) >= 0;
        if (agency == null && isAgency.test(words)) {
            agency = words;
        } else if (place == null) {
            place = words;
        } else if (after && mark == Mark.NONE && !dated && regions.size() < 2) {
            regions.add(words);
        } else {
            return false;
        }
        return took(close, false);
    }

    private boolean took(int to, boolean inBrackets) {
        end = to;
        bracketed = inBrackets;
        mark = Mark.NONE;
        return true;
    }

    /** Takes what stands behind a part: a mark, or what divides it from another part; whether one may follow. */
    private boolean between() {
        for (Mark some : Mark.values()) {
            Matcher m = at(some.pattern);
            if (m.lookingAt()) {
                mark = some;
                end = m.end();
                return mark != Mark.COLON && isPartAhead();
            }
        }
        Matcher m = at(BETWEEN);
        if (!m.lookingAt()) {
            return false;
        }
        int before = end;
        end = m.end();
        boolean goesOn = m.group().startsWith(",") || isPartAhead();
        end = goesOn || bracketed ? end : before;
        return goesOn;
    }

    /** Whether a part follows that can't be the start of a sentence; a place can, but not where none was named. */
    private boolean isPartAhead() {
        Matcher words = at(WORDS);
        return at(BRACKET).lookingAt()
                || (!dated && at(DAY).lookingAt())
                || (words.lookingAt() && (place == null || (agency == null && isAgency.test(words.group()))));
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text).region(end, text.length()).useTransparentBounds(true);
    }
}
