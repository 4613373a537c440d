package dossier.dating;

import dossier.dating.Meaning.Which;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the date expressions of a text: at each word the longest that any rule finds. */
final class Grammar {
    private Grammar() {}

    /** The date expressions among {@code tokens}, in order, never overlapping. */
    static List<Phrase> read(Tokens tokens) {
        AbsoluteDates absolute = new AbsoluteDates(tokens);
        RelativeDates relative = new RelativeDates(tokens);
        Years years = new Years(tokens);
        List<Phrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrase best = longer(longer(absolute.at(i), weekdayed(tokens, absolute, relative.at(i))), years.at(i));
            if (best == null) {
                i++;
            } else {
                phrases.add(best);
                i = best.to();
            }
        }
        return phrases;
    }

    /** "Friday, July 21, 2017", "Friday 21 July" are one date. */
    private static @Nullable Phrase weekdayed(Tokens tokens, AbsoluteDates absolute, @Nullable Phrase weekday) {
        if (weekday == null || !(weekday.meaning() instanceof Meaning.Weekday day) || day.which() != Which.PLAIN) {
            return weekday;
        }
        int next = weekday.to();
        next = tokens.is(next, ",") || tokens.is(next, ".") ? next + 1 : next;
        Phrase date = absolute.at(tokens.is(next, "the") ? next + 1 : next);
        if (date == null) {
            return weekday;
        }
        if (date.meaning() instanceof Meaning.Yearless y && y.first().equals(y.last())) {
            return new Phrase(
                    weekday.from(), date.to(), new Meaning.Yearless(y.first(), y.last(), y.which(), day.day()));
        }
        boolean isDay =
                date.meaning() instanceof Meaning.Stated stated && stated.days().isDay();
        return isDay ? new Phrase(weekday.from(), date.to(), date.meaning()) : weekday;
    }

    private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
        return a == null ? b : b == null || a.to() >= b.to() ? a : b;
    }
}
