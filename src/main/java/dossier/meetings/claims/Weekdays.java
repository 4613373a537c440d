package dossier.meetings.claims;

import dossier.text.Folding;
import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day of the week that a date expression names. */
public final class Weekdays {
    private Weekdays() {}

    public static @Nullable DayOfWeek in(String text) {
        String folded = Folding.fold(text);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (folded.contains(day.name().toLowerCase(Locale.ROOT))) {
                return day;
            }
        }
        return null;
    }
}
