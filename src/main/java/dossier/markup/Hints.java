package dossier.markup;

import dossier.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the names that page makers give to the parts of a page (class, id, role) say of them. */
final class Hints {
    private static final int LONGEST_HEADING = 60;

    private final Map<String, String> words;
    /** Pages are read on several threads. */
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    /** @param words folded names, or runs of hyphenated words of names, each with what it hints at */
    Hints(Map<String, String> words) {
        this.words = words;
    }

    /** Whether a name of the element hints at {@code kind}. */
    boolean at(String kind, Element element) {
        return hints(element.className()).contains(kind)
                || hints(element.id()).contains(kind)
                || hints(element.attr("role")).contains(kind)
                || hints(element.attr("data-component")).contains(kind)
                || hints(element.attr("itemprop")).contains(kind);
    }

    /** Whether a heading is of that kind. */
    boolean isHeading(String kind, String heading) {
        return heading.length() < LONGEST_HEADING && kind.equals(words.get("heading:" + Folding.slug(heading)));
    }

    private Set<String> hints(String names) {
        if (names.isBlank()) {
            return Set.of();
        }
        return seen.computeIfAbsent(names, this::read);
    }

    /** The hints in names divided by space: each whole, and each run of up to three of its words. */
    private Set<String> read(String names) {
        return Arrays.stream(names.split("\\s+", -1))
                .map(Hints::hyphenated)
                .flatMap(name -> runs(name.split("-", -1)))
                .map(words::get)
                .filter(hint -> hint != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> runs(String[] parts) {
        Stream.Builder<String> runs = Stream.builder();
        for (int from = 0; from < parts.length; from++) {
            String run = parts[from];
            runs.add(run);
            for (int to = from + 1; to < Math.min(parts.length, from + 3); to++) {
                run = run + "-" + parts[to];
                runs.add(run);
            }
        }
        return runs.build();
    }

    /** "relatedStories", "related_stories" and "related--stories" are "related-stories". */
    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replaceAll("[^A-Za-z]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
