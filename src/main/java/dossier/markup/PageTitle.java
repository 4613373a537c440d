package dossier.markup;

import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline. The one that a reader sees is trusted most, as long as the metadata bears it out: sites put their own
 * name, or the section's, into a first heading too.
 */
final class PageTitle {
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|–—·»:-]+\\s+|\\s*\\|\\s*");

    /** Two headlines are the same when they share this much of the shorter one's words. */
    private static final double SAME = 0.7;

    /** A headline that no heading shows stands among the first stretches of text. */
    private static final int HEAD = 60;

    private PageTitle() {}

    /**
     * The headline, or null.
     *
     * @param told the headlines in the metadata, the most trusted first
     * @param shown what the page shows, all of it
     */
    static @Nullable String of(Document page, List<String> told, List<Run> shown) {
        List<String> known = new ArrayList<>(told);
        if (!page.title().isBlank()) {
            known.add(page.title().strip());
        }
        for (String name : List.of("h1", "h2")) {
            for (Element heading : page.select(name)) {
                String words = heading.text().strip();
                if (!words.isEmpty() && known.stream().anyMatch(k -> agree(words, k))) {
                    return words;
                }
            }
        }
        if (!told.isEmpty()) {
            return told.get(0);
        }
        Element h1 = page.selectFirst("h1");
        String bare = shown.stream()
                .limit(HEAD)
                .flatMap(Run::lines)
                .filter(line -> isPart(line, page.title()))
                .findFirst()
                .orElseGet(() -> bare(page.title()));
        return h1 != null && h1.text().split("\\s+", -1).length > 3 ? h1.text().strip() : bare.isEmpty() ? null : bare;
    }

    /** Whether the line is the page's title but for what the site puts before or after it. */
    private static boolean isPart(String line, String title) {
        String whole = title.strip();
        return line.length() * 2 > whole.length()
                && line.length() < whole.length()
                && (whole.startsWith(line) || whole.endsWith(line))
                && words(line).size() > 2;
    }

    /** The title without the name of the site: its longest part. */
    private static String bare(String title) {
        return Arrays.stream(DIVIDER.split(title.strip(), -1))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a)
                .strip();
    }

    private static boolean agree(String heading, String known) {
        Set<String> a = words(heading);
        Set<String> b = words(known);
        if (a.size() < 2) {
            return Folding.slug(heading).equals(Folding.slug(bare(known)));
        }
        long shared = a.stream().filter(b::contains).count();
        return shared >= SAME * a.size() && shared >= SAME * words(bare(known)).size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.slug(text).split("-", -1)));
        words.remove("");
        return words;
    }
}
