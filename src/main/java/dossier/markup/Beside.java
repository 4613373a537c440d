package dossier.markup;

import dossier.text.Stamp;
import dossier.text.Word;
import dossier.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells its readers beside the headline, or in a line that says "published".
 *
 * @param published the day of publication, null when the page shows none
 * @param updated the day of the last change, null when the page shows none
 * @param author who wrote it, null when the page does not show it
 */
record Beside(
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String author) {
    /** As many stretches of text before a headline may tell the day, and as many after it. */
    private static final int BEFORE = 3;

    private static final int AFTER = 14;

    /** The article has begun with a stretch of this much prose. */
    private static final int BEGUN = 160;

    /** A longer line is no byline. */
    private static final int LONGEST = 100;

    /** The words that may stand between names in such a line. */
    private static final Set<String> SMALL = Set.of("by", "and", "for", "of", "the", "in");

    /**
     * What these runs tell.
     *
     * @param runs the whole page's
     * @param title the article's headline
     */
    static Beside of(List<Run> runs, @Nullable String title) {
        List<String> after = after(runs, title);
        List<Stamp> stamps = Stream.concat(
                        after.stream().filter(line -> isNames(Stamp.besides(line))),
                        before(runs, title).filter(line -> Stamp.besides(line).isEmpty()))
                .flatMap(line -> Stamp.in(line).stream())
                .toList();
        LocalDate published = Stream.of(Stamp.Label.PUBLISHED, Stamp.Label.NONE)
                .map(label -> first(stamps, label))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> labelled(runs));
        return new Beside(published, first(stamps, Stamp.Label.UPDATED), author(after));
    }

    private static @Nullable LocalDate first(List<Stamp> stamps, Stamp.Label label) {
        return stamps.stream()
                .filter(stamp -> stamp.label() == label)
                .map(Stamp::day)
                .findFirst()
                .orElse(null);
    }

    /** The lines from the headline to the article's first long paragraph. */
    private static List<String> after(List<Run> runs, @Nullable String title) {
        int at = headline(runs, title);
        int end = at + 1;
        while (end < Math.min(runs.size(), at + AFTER) && runs.get(end).prose() < BEGUN) {
            end++;
        }
        return runs.subList(at, Math.min(end, runs.size())).stream()
                .flatMap(Beside::lines)
                .dropWhile(line -> !line.equals(title))
                .skip(1)
                .toList();
    }

    private static Stream<String> before(List<Run> runs, @Nullable String title) {
        int at = headline(runs, title);
        return at == runs.size()
                ? Stream.empty()
                : runs.subList(Math.max(0, at - BEFORE), at).stream().flatMap(Beside::lines);
    }

    private static int headline(List<Run> runs, @Nullable String title) {
        int at = 0;
        while (at < runs.size() && (title == null || runs.get(at).lines().noneMatch(title::equals))) {
            at++;
        }
        return at;
    }

    /** The lines of a run that can be one beside a headline. */
    private static Stream<String> lines(Run run) {
        return run.kind() == Extract.Kind.CAPTION || run.isLinks() ? Stream.empty() : run.lines();
    }

    private static boolean isNames(String words) {
        return Words.of(words).stream()
                .map(Word::text)
                .allMatch(word -> !Character.isLowerCase(word.charAt(0)) || SMALL.contains(word));
    }

    private static @Nullable String author(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() < LONGEST)
                .map(Stamp::besides)
                .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("by ") && isNames(words))
                .findFirst()
                .orElse(null);
    }

    /** The day that every line of the page that says so gives as the day of publication. */
    private static @Nullable LocalDate labelled(List<Run> runs) {
        List<LocalDate> days = runs.stream()
                .flatMap(Beside::lines)
                .filter(line -> Stamp.besides(line).isEmpty())
                .flatMap(line -> Stamp.in(line).stream())
                .filter(stamp -> stamp.label() == Stamp.Label.PUBLISHED)
                .map(Stamp::day)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }
}
