package dossier.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of pictures and films that a page shows one at a time beside its article, each with its words and a count:
 * "1 of 23". They are about anything, and no part of the article.
 */
final class Slides {
    /** So many counts that follow one another are no accident. */
    private static final int LEAST = 3;

    /** One slide has no more paragraphs, and where no film is named no more than a caption: else they are printed pages. */
    private static final int LONGEST = 8;

    private static final int CAPTION = 2;

    /** Between the slides and their list stand so many lines at most: "Next video". */
    private static final int FURNITURE = 2;

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}) ?(?:of|/) ?(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    /** How long a film is, behind its title: "Leaders shake hands | 01:21". */
    private static final Pattern FILM = Pattern.compile("(.*\\S)\\s*\\|\\s*\\d{1,2}:\\d{2}");

    /** "Arrival | 09:30" is a line of a programme and a film only among others; nobody is received so early, in hours. */
    private static final int EARLY = 7;

    private final List<Block> blocks;
    private final BitSet found = new BitSet();

    private Slides(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Which of the paragraphs belong to slides, by their number. */
    static BitSet in(List<Block> blocks) {
        Slides slides = new Slides(blocks);
        List<Integer> films = slides.films();
        slides.counted(films);
        slides.listed(films);
        return slides.found;
    }

    private List<Integer> films() {
        List<Integer> films = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (film(i) != null) {
                films.add(i);
                found.set(i, isShort(i));
            }
        }
        return films;
    }

    private boolean isShort(int i) {
        String words = blocks.get(i).words();
        String length = words.substring(words.lastIndexOf('|') + 1).strip();
        return Integer.parseInt(length.substring(0, length.indexOf(':'))) < EARLY;
    }

    private @Nullable String film(int i) {
        String words = blocks.get(i).words();
        Matcher film = FILM.matcher(words);
        return words.indexOf('|') > 0 && film.matches() ? film.group(1) : null;
    }

    /** All from one count to the next; the first slide begins with the title of its film, if that tells where. */
    private void counted(List<Integer> films) {
        int first = -1;
        int last = -1;
        int run = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int[] count = count(i);
            if (count == null) {
                continue;
            }
            boolean next = run > 0 && i - last <= longest(films, last, i) + 1 && follows(count(last), count);
            first = next ? first : i;
            run = next ? run + 1 : 1;
            if (run == LEAST) {
                found.set(first, i + 1);
                int start = first;
                films.stream()
                        .filter(film -> film < start && start - film <= LONGEST)
                        .findFirst()
                        .ifPresent(film -> found.set(film, start));
            } else if (run > LEAST) {
                found.set(last, i + 1);
            }
            last = i;
        }
    }

    private static int longest(List<Integer> films, int from, int to) {
        return films.stream().anyMatch(film -> film > from && film < to) ? LONGEST : CAPTION;
    }

    private static boolean follows(int @Nullable [] before, int[] count) {
        return before != null && before[1] == count[1] && before[0] + 1 == count[0];
    }

    private int @Nullable [] count(int i) {
        String words = blocks.get(i).words();
        Matcher count = words.length() > 10 ? null : COUNT.matcher(words);
        return count == null || !count.matches()
                ? null
                : new int[] {Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2))};
    }

    /** The titles of the films, where the page lists them behind the last in the same order. */
    private void listed(List<Integer> films) {
        int from = found.length();
        int next = 0;
        for (int i = from; i < blocks.size() && next < films.size(); i++) {
            String title = film(films.get(next));
            if (title != null && title.endsWith(blocks.get(i).words())) {
                found.set(from, i + 1);
                next++;
            } else if (i - from >= FURNITURE) {
                return;
            }
        }
    }
}
