package dossier.site.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the pages of one kind so that almost all keep their numbers when one comes or goes, and what is written by them
 * stays the same: each page has a place, that of the day that its address begins with or else one drawn from its address,
 * and only those of one place are numbered on. So pages of days are also in the order of time.
 */
final class PageNumbers {
    private static final Pattern DAY = Pattern.compile("(?:.*/)?(\\d{4})-(\\d\\d)-(\\d\\d).*");

    /** Years before it and after it are of no place of their own. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2150;

    private PageNumbers() {}

    /**
     * The number of each page, at least 0.
     *
     * @param pages their links, each once, in the order that those of one place are to have
     */
    static Map<String, Long> of(Collection<String> pages) {
        int drawn = Integer.highestOneBit(Math.max(1, pages.size())) * 2;
        SortedMap<Integer, List<String>> places = new TreeMap<>();
        for (String page : pages) {
            places.computeIfAbsent(place(page, drawn), p -> new ArrayList<>()).add(page);
        }
        int most = places.values().stream().mapToInt(List::size).max().orElse(1);
        long room = Long.highestOneBit(most * 2L - 1);
        Map<String, Long> numbers = new HashMap<>();
        places.forEach((place, of) -> {
            for (int i = 0; i < of.size(); i++) {
                numbers.put(of.get(i), place * room + i);
            }
        });
        return numbers;
    }

    private static int place(String page, int drawn) {
        Matcher day = DAY.matcher(page);
        if (day.matches()) {
            int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, Integer.parseInt(day.group(1))));
            int month = Math.min(12, Integer.parseInt(day.group(2)));
            return ((year - FIRST_YEAR) * 13 + month) * 32 + Math.min(31, Integer.parseInt(day.group(3)));
        }
        return spread(page.hashCode()) >>> 1 & (drawn - 1);
    }

    /** Makes all bits hang on all (the multiplier is that of Fibonacci hashing, 2^32 over the golden ratio). */
    static int spread(long hash) {
        int mixed = (int) hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
