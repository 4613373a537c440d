package dossier.meetings.claims;

import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a day told beside a cue lies ahead of the article, or too far behind it to be what it reports. */
final class Hindsight {
    private Hindsight() {}

    private static final Pattern COMING = Pattern.compile(
            "tomorrow\\b.*|next (?:week|weekend|month|year)\\b.*|(?:early|mid|late) next .*|later this .*");

    /** Whether the day comes after the article: by its date, or by its words, whenever that was written. */
    static boolean isAhead(@Nullable DateExpression date, Interval today) {
        if (date == null || isOfAYear(date)) {
            return false;
        }
        LocalDate from = date.when().interval().earliest();
        boolean after = today.latest() != null && from != null && from.isAfter(today.latest());
        return after || COMING.matcher(Folding.fold(date.text())).matches();
    }

    /** Whether the day is over when the article is written: what it is told of took place. */
    static boolean isBehind(@Nullable DateExpression date, Interval today) {
        LocalDate to = date == null ? null : date.when().interval().latest();
        return to != null && today.earliest() != null && to.isBefore(today.earliest());
    }

    /** "had met again this morning": the day of the article, or the one before it, is no earlier time. */
    static boolean isFresh(@Nullable DateExpression date, Interval today) {
        Interval day = date == null ? Interval.OPEN : date.when().interval();
        LocalDate to = day.latest();
        LocalDate now = today.earliest();
        return to != null && day.isDay() && now != null && today.isDay() && !to.isBefore(now.minusDays(1));
    }

    /** "whom he had received the Sunday before": another time than that of which the sentence tells. */
    static boolean isOfWeekBefore(Line line, @Nullable DateExpression date) {
        if (date == null || Weekdays.in(date.text()) == null) {
            return false;
        }
        List<Token> tokens = line.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            boolean own = tokens.get(i - 1).span().end() <= date.span().end()
                    && tokens.get(i - 1).span().start() >= date.span().start();
            if (own && tokens.get(i).is("before") && tokens.get(i - 2).is("the")) {
                return true;
            }
        }
        return false;
    }

    /** "the first time they meet since the vote in May": a day of what came before. */
    static boolean isSince(Line line, Lexicon.Hit cue, @Nullable DateExpression date) {
        return date != null
                && line.tokens().subList(cue.end(), line.tokens().size()).stream()
                        .takeWhile(token -> token.span().end() <= date.span().start())
                        .anyMatch(token -> token.is("since"));
    }

    /** A caption that dates its picture before the article. */
    static boolean isOldPicture(Line line, Interval today) {
        return line.isCaption() && line.dates().stream().anyMatch(date -> isLongAgo(line, date, today, 3));
    }

    /** More than {@code days} days before the article: what it reports is nearer. */
    static boolean isLongAgo(Line line, @Nullable DateExpression date, Interval today, int days) {
        return date != null
                && today.earliest() != null
                && date.when().interval().latest() != null
                && date.when().interval().latest().isBefore(today.earliest().minusDays(line.isCaption() ? 3 : days));
    }

    /** "in 2014": by a whole year news dates but what is not of it. */
    static boolean isOfAYear(@Nullable DateExpression date) {
        LocalDate from = date == null ? null : date.when().interval().earliest();
        LocalDate to = date == null ? null : date.when().interval().latest();
        return from != null
                && to != null
                && from.getDayOfYear() == 1
                && to.equals(from.plusYears(1).minusDays(1));
    }
}
