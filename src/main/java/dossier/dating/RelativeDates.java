package dossier.dating;

import dossier.dating.Meaning.Away;
import dossier.dating.Meaning.Counted;
import dossier.dating.Meaning.Lasting;
import dossier.dating.Meaning.Rest;
import dossier.dating.Meaning.Running;
import dossier.dating.Meaning.Season;
import dossier.dating.Meaning.Weekday;
import dossier.dating.Meaning.Weekend;
import dossier.dating.Meaning.Which;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of writing: "on Tuesday evening", "yesterday", "last week", "three months ago". */
final class RelativeDates {
    private static final Set<String> TIMES_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "midday", "noon", "lunchtime");
    private static final Set<String> BEFORE_WEEKEND = Set.of("the", "at", "over", "on", "during", "of");

    private static final Set<String> DEADLINES = Set.of("by", "until", "till", "before");
    private static final Set<String> ONGOING = Set.of(
            "crackdown",
            "conflict",
            "war",
            "uprising",
            "revolt",
            "siege",
            "insurgency",
            "campaign",
            "crisis",
            "offensive",
            "occupation",
            "standoff",
            "blockade",
            "rebellion",
            "bombardment",
            "unrest",
            "violence",
            "fighting",
            "boycott");
    private static final Set<String> ABOUT = Set.of("about", "some", "just", "nearly", "almost", "roughly", "around");

    private final Tokens tokens;

    RelativeDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The longest such date from word {@code i} on, or null. */
    @Nullable
    Phrase at(int i) {
        Phrase phrase = day(i);
        phrase = phrase != null ? phrase : weekday(i);
        phrase = phrase != null ? phrase : rest(i);
        phrase = phrase != null ? phrase : ago(i);
        phrase = phrase != null ? phrase : lasting(i);
        phrase = phrase != null ? phrase : running(i);
        return phrase != null ? phrase : counted(i);
    }

    private @Nullable Phrase day(int i) {
        return switch (tokens.at(i)) {
            case "today", "tonight" -> day(i, 1, 0);
            case "yesterday" -> day(i, 1, -1);
            case "tomorrow" -> day(i, 1, 1);
            case "overnight" -> new Phrase(i, i + 1, new Away(Stretch.DAY, -1, 0));
            case "this" -> TIMES_OF_DAY.contains(tokens.at(i + 1)) ? day(i, 2, 0) : null;
            case "last" -> tokens.is(i + 1, "night") ? day(i, 2, -1) : null;
            default -> null;
        };
    }

    private Phrase day(int i, int length, int offset) {
        int end = i + length;
        return new Phrase(
                i, TIMES_OF_DAY.contains(tokens.at(end)) ? end + 1 : end, new Counted(Stretch.DAY, offset, Part.WHOLE));
    }

    private @Nullable Phrase weekday(int i) {
        Which which = Parts.which(tokens.at(i));
        int at = which == Which.PLAIN ? i : i + 1;
        if (which == Which.THIS && Parts.which(tokens.at(at)) != Which.PLAIN) {
            which = Parts.which(tokens.at(at));
            at++;
        }
        DayOfWeek day = tokens.isCapitalised(at) ? Calendar.weekday(tokens.at(at)) : null;
        if (day == null || (tokens.at(at).length() < 6 && !tokens.is(at + 1, "."))) {
            return null;
        }
        int end = at + 1;
        end = TIMES_OF_DAY.contains(tokens.at(end)) ? end + 1 : end;
        if (which == Which.PLAIN && (tokens.is(end, "last") || tokens.is(end, "next")) && tokens.is(end + 1, "week")) {
            return null;
        }
        return new Phrase(i, end, new Weekday(day, which));
    }

    /** "Earlier this week", "later this year", "earlier today", "earlier in the day". */
    private @Nullable Phrase rest(int i) {
        boolean past = tokens.is(i, "earlier");
        if (!past && !tokens.is(i, "later")) {
            return null;
        }
        Stretch unit = Calendar.unit(tokens.at(i + 2));
        if (tokens.is(i + 1, "this") && unit != null) {
            return new Phrase(i, i + 3, new Rest(unit, past));
        }
        if (tokens.is(i + 1, "today")) {
            return day(i, 2, 0);
        }
        boolean inTheDay = tokens.is(i + 1, "in") && tokens.is(i + 2, "the") && tokens.is(i + 3, "day");
        return inTheDay ? day(i, 4, 0) : null;
    }

    /** "Three months ago", "a few days ago", "in two weeks' time", "two weeks from now". */
    private @Nullable Phrase ago(int i) {
        boolean within = tokens.is(i, "in");
        int start = within ? i + 1 : i;
        int[] count = count(start);
        if (count == null) {
            return null;
        }
        int at = start + count[2];
        Stretch unit = Calendar.unit(tokens.at(at));
        if (unit == null) {
            return null;
        }
        int times = tokens.is(at, "fortnight") ? 2 : unit == Stretch.DECADE ? 10 : 1;
        Stretch step = unit == Stretch.DECADE ? Stretch.YEAR : unit;
        int least = times * count[0];
        int most = times * count[1];
        if (tokens.is(at + 1, "ago")) {
            return new Phrase(start, at + 2, new Away(step, -most, -least));
        }
        if (tokens.is(at + 1, "from") && tokens.is(at + 2, "now")) {
            return new Phrase(i, at + 3, new Away(step, least, most));
        }
        int mark = tokens.is(at + 1, "'") || tokens.is(at + 1, "\u2019") ? 1 : 0;
        return within && tokens.is(at + 1 + mark, "time")
                ? new Phrase(i, at + 2 + mark, new Away(step, least, most))
                : null;
    }

    /** From the least to the most that a number word means, and how many words it takes. */
    private int @Nullable [] count(int i) {
        int skip = ABOUT.contains(tokens.at(i)) ? 1 : 0;
        int at = i + skip;
        if (tokens.is(at, "a") && (tokens.is(at + 1, "few") || tokens.is(at + 1, "couple"))) {
            boolean couple = tokens.is(at + 1, "couple");
            return new int[] {2, couple ? 3 : 6, skip + (couple && tokens.is(at + 2, "of") ? 3 : 2)};
        }
        if (tokens.is(at, "several") || tokens.is(at, "few")) {
            return new int[] {2, 8, skip + 1};
        }
        int number = Calendar.number(tokens.at(at));
        return number < 1 || number > 200 ? null : new int[] {number, number, skip + 1};
    }

    /** "The past 30 days", "the last two years", "the next three months", "the coming weeks". */
    private @Nullable Phrase lasting(int i) {
        boolean past = tokens.is(i, "past") || tokens.is(i, "last");
        boolean future = tokens.is(i, "next") || tokens.is(i, "coming");
        if (!past && !future) {
            return null;
        }
        int[] count = count(i + 1);
        if (count == null || (tokens.is(i + 1, "a") && count[2] == 1)) {
            return null;
        }
        int at = i + 1 + count[2];
        Stretch unit = Calendar.unit(tokens.at(at));
        return unit == null ? null : new Phrase(i, at + 1, new Lasting(unit, count[1], past));
    }

    /** "11-month crackdown", "five-year-old conflict": the length of something that is not over. */
    private @Nullable Phrase running(int i) {
        if (tokens.at(i).indexOf('-') < 0) {
            return null;
        }
        String[] parts = tokens.at(i).split("-", -1);
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        int count = Calendar.number(parts[0]);
        Stretch unit = Calendar.unit(parts[1]);
        if (count < 1 || unit == null || (parts.length == 3 && !parts[2].equals("old"))) {
            return null;
        }
        boolean lasts = ONGOING.contains(tokens.at(i + 1)) || ONGOING.contains(tokens.at(i + 2));
        return lasts ? new Phrase(i, i + 1, new Running(unit, count)) : null;
    }

    /** "Last week", "this year", "late last month", "the end of next year", "over the weekend", "last spring". */
    private @Nullable Phrase counted(int i) {
        if (tokens.is(i, "year") && tokens.is(i + 1, "end") && DEADLINES.contains(tokens.at(i - 1))) {
            return new Phrase(i, i + 2, new Counted(Stretch.YEAR, 0, Part.LAST_DAY));
        }
        Integer opening = Parts.length(tokens, i);
        int at = opening == null ? i : i + opening;
        Part part = opening == null ? Part.WHOLE : Parts.part(tokens, i);
        Which which = Parts.which(tokens.at(at));
        boolean theEnd = opening != null && tokens.is(at, "the");
        int next = which == Which.PLAIN && !theEnd ? at : at + 1;
        if (which == Which.THIS && tokens.is(next, "past")) {
            which = Which.LAST;
            next++;
        }
        if (tokens.is(next, "weekend") && (which != Which.PLAIN || BEFORE_WEEKEND.contains(tokens.at(next - 1)))) {
            return new Phrase(i, next + 1, new Weekend(which));
        }
        var season = Calendar.season(tokens.at(next));
        if (season != null && which != Which.PLAIN) {
            return new Phrase(i, next + 1, new Season(season, which));
        }
        Stretch unit = Calendar.unit(tokens.at(next));
        if (unit == null
                || tokens.at(next).endsWith("s")
                || (which == Which.PLAIN && !theEnd)
                || unit == Stretch.DAY
                || unit == Stretch.DECADE) {
            return null;
        }
        int offset = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
        if (part == Part.END && DEADLINES.contains(tokens.at(i - 1))) {
            part = Part.LAST_DAY;
        }
        return new Phrase(i, next + 1, new Counted(unit, offset, part));
    }
}
