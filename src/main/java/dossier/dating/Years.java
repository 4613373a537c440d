package dossier.dating;

import dossier.dating.Meaning.Stated;
import dossier.model.Interval;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, seasons of years and decades: "2018", "early 2011", "2011-12", "summer 2012", "the 1990s", "the sixties". */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)[-\u2013]((?:19|20)?\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d0)s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?([2-9]0)s");
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "by", "until", "till", "from", "of", "during", "the", "a", "an", "to", "between", "before",
            "after", "through", "for", "and", "its", "his", "her", "their", "early", "late", "mid", "around", "as",
            "than", "circa", "that");
    private static final Set<String> NAMED_AS = Set.of("a", "an", "the", "as", "\"", "\u201c", "\u2018", "'");
    private static final Set<String> COUNTED =
            Set.of("people", "men", "women", "children", "percent", "km", "kg", "mph", "police", "feet", "miles");

    private static final Set<String> MONEY = Set.of("$", "\u20ac", "\u00a3", "#");

    private final Tokens tokens;

    Years(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** The longest such date from word {@code i} on, or null. */
    @Nullable
    Phrase at(int i) {
        Integer opening = Parts.length(tokens, i);
        int at = opening == null ? i : i + opening;
        Part part = opening == null ? Part.WHOLE : Parts.part(tokens, i);
        String word = tokens.at(at);
        if (word.startsWith("mid-") && isYear(word.substring(4))) {
            return new Phrase(i, at + 1, new Stated(Part.MID.of(Stretch.year(Integer.parseInt(word.substring(4))))));
        }
        Phrase season = season(i, at);
        if (season != null) {
            return season;
        }
        if (tokens.isFigure(at) && isYear(word)) {
            boolean sure = opening != null || isDate(at);
            return sure ? new Phrase(i, at + 1, new Stated(part.of(Stretch.year(Integer.parseInt(word))))) : null;
        }
        Matcher range = tokens.isFigure(at) ? RANGE.matcher(word) : null;
        if (range != null && range.matches()) {
            return range(i, at, range);
        }
        return decade(i, at, part);
    }

    private @Nullable Phrase range(int from, int at, Matcher range) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        last = last < 100 ? first / 100 * 100 + last : last;
        return last < first
                ? null
                : new Phrase(from, at + 1, new Stated(Stretch.year(first).span(Stretch.year(last))));
    }

    private @Nullable Phrase season(int from, int at) {
        var start = Calendar.season(tokens.at(at));
        int year = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        if (start == null || !isYear(tokens.at(year))) {
            return null;
        }
        return new Phrase(from, year + 1, new Stated(Meaning.Season.season(YearMonth.of(tokens.number(year), start))));
    }

    private @Nullable Phrase decade(int from, int at, Part part) {
        String word = tokens.at(at);
        Integer spelt = Calendar.decade(word);
        if (!word.endsWith("0s") && spelt == null) {
            return null;
        }
        Matcher full = DECADE.matcher(word);
        Matcher brief = SHORT_DECADE.matcher(word);
        boolean article = tokens.is(at - 1, "the") || part != Part.WHOLE;
        Interval years;
        if (full.matches()) {
            years = Meaning.decade(Integer.parseInt(full.group(1))).days();
        } else if (article && tokens.is(at - 1, "the") && brief.matches()) {
            years = Meaning.decade(1900 + Integer.parseInt(brief.group(1))).days();
        } else if (tokens.is(at - 1, "the") && spelt != null) {
            years = Meaning.decade(spelt).days();
        } else {
            return null;
        }
        return new Phrase(from, at + 1, new Stated(part.of(years)));
    }

    /** Whether it is of a century whose years are as often counts. */
    private static boolean isOld(String year) {
        return year.compareTo("1900") < 0;
    }

    /** Whether the four digits are a year and not a count: "2018 deal", not "2000 soldiers" or "$ 2000". */
    private boolean isDate(int i) {
        String next = tokens.at(i + 1);
        String before = tokens.at(i - 1);
        // "proclaimed 1987 a year of negotiations" tells nothing of when
        if (before.endsWith("ed") && NAMED_AS.contains(next)) {
            return false;
        }
        if (COUNTED.contains(next) || MONEY.contains(before) || tokens.is(i + 1, "%")) {
            return false;
        }
        boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !next.endsWith("is");
        boolean dated = BEFORE.contains(before);
        return isOld(tokens.at(i)) ? dated && !plural : dated || !plural || tokens.isCapitalised(i + 1);
    }
}
