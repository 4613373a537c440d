package dossier.dating;

import dossier.knowledge.Birth;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clues from ages: "Mr Example, 74," is written in the year that follows his 74th birthday. */
final class AgeClues {
    /** An age behind a name. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:, (?:aged )?(\\d\\d)(?=[,.;)])| \\((\\d\\d)\\)).*", Pattern.DOTALL);
    /** An age before a name, with at most an office between. */
    private static final Pattern BEFORE =
            Pattern.compile(".*\\b(\\d\\d)-year-old(?: [\\p{L}'-]+){0,4} ", Pattern.DOTALL);
    /** How much of the text before a name may hold the age. */
    private static final int REACH = 60;

    private static final int YOUNGEST = 18;

    private final Map<String, Interval> births = new HashMap<>();
    private final Cast cast;

    AgeClues(Tables tables, Cast cast) {
        this.cast = cast;
        for (Birth birth : tables.births()) {
            births.put(Folding.fold(birth.person()), birth.born());
        }
    }

    /** One clue for each age that stands beside the name of a person whose birth the table knows. */
    List<Clue> of(Article article, List<Mention> people) {
        List<Clue> clues = new ArrayList<>();
        for (Mention mention : people) {
            String name = cast.actor(mention.actor()).name();
            Interval born = births.get(Folding.fold(name));
            Span age = born == null ? null : age(article.text(), mention.span());
            if (born != null && age != null) {
                Interval days = days(born, Integer.parseInt(age.of(article.text())));
                String says = name + " was that old from " + days.earliest() + " to " + days.latest();
                Span words = new Span(
                        Math.min(age.start(), mention.span().start()),
                        Math.max(age.end(), mention.span().end()));
                clues.add(Clue.within(days, Clue.FAIR, Evidence.in(article, words, says)));
            }
        }
        return clues;
    }

    /** Where the age stands that belongs to the name at {@code name}, null where none does. */
    private static @Nullable Span age(String text, Span name) {
        Matcher behind = BEHIND.matcher(text).region(name.end(), Math.min(text.length(), name.end() + REACH));
        if (behind.lookingAt()) {
            return age(behind, behind.group(1) != null ? 1 : 2);
        }
        Matcher before = BEFORE.matcher(text).region(Math.max(0, name.start() - REACH), name.start());
        return before.matches() ? age(before, 1) : null;
    }

    private static @Nullable Span age(Matcher found, int group) {
        return Integer.parseInt(found.group(group)) < YOUNGEST ? null : new Span(found.start(group), found.end(group));
    }

    /** From the earliest birthday of that age to the eve of the latest next one. */
    private static Interval days(Interval born, int age) {
        LocalDate first = born.earliest();
        LocalDate last = born.latest();
        return new Interval(
                first == null ? null : first.plusYears(age),
                last == null ? null : last.plusYears(age + 1L).minusDays(1));
    }
}
