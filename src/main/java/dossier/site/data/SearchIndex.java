package dossier.site.data;

import dossier.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The search index as script files, so that it works from a folder on disk: {@code terms.js} says which terms begin each
 * of the files {@code t0.js}, {@code t1.js}, … of terms with the sentences that hold them, and {@code d0.js}, … hold the
 * sentences by page, so that a query loads only the few files that it needs, however large the dossier is. When one page
 * changes, those files change that hold it or its terms, and almost no other: pages are not numbered on ({@link
 * PageNumbers}), and where a file of terms ends is told by the terms themselves.
 */
public final class SearchIndex {
    /** How many characters of terms a file holds at least and at most. */
    private static final int SHARD = 14_000;

    private static final int LARGE_SHARD = 40_000;

    /** A file that is long enough ends before one in so many terms. */
    private static final int ENDS = 32;

    /** How many sentences a file holds, about: a page of results loads as many files as it shows results, at most. */
    private static final int BLOCK = 12;

    /** Of a page, those that follow are not found by their own words. */
    private static final int SENTENCES = 1 << 16;

    private SearchIndex() {}

    /**
     * What can be found.
     *
     * @param kind "m" a meeting, "a" an actor, "s" a sentence of a source
     * @param title of the page
     * @param link from the site's root, with its anchor
     * @param text the sentence, or what a list would say of it
     */
    public record Entry(String kind, String title, String link, String text) {
        private String page() {
            int anchor = link.indexOf('#');
            return anchor < 0 ? link : link.substring(0, anchor);
        }

        private String anchor() {
            return link.substring(page().length());
        }
    }

    /** A page with its entries, in their order. */
    private record Page(int kind, long number, List<Entry> entries) implements Comparable<Page> {
        /** The file that it stands in, of {@code 1 << bits}. */
        int block(int bits) {
            return ((int) number * 0x9E3779B1) >>> (Integer.SIZE - bits);
        }

        @Override
        public int compareTo(Page other) {
            return kind == other.kind ? Long.compare(number, other.number) : Integer.compare(kind, other.kind);
        }
    }

    /** The files by their path. Entries of one page stand together. */
    public static SortedMap<String, byte[]> write(List<Entry> entries) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        write(entries, files::put);
        return files;
    }

    /** Gives the files away, each by its path as it is finished. */
    public static void write(List<Entry> entries, BiConsumer<String, byte[]> files) {
        List<String> kinds = List.copyOf(
                new LinkedHashSet<>(entries.stream().map(Entry::kind).toList()));
        List<Page> pages = pages(entries, kinds);
        List<String> first = shards(files, terms(pages));
        int bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, entries.size() / BLOCK)));
        put(
                files,
                "terms",
                json -> json.texts("first", first).texts("kinds", kinds).number("bits", bits));
        SortedMap<Integer, List<Page>> blocks = new TreeMap<>();
        for (Page page : pages) {
            blocks.computeIfAbsent(page.block(bits), b -> new ArrayList<>()).add(page);
        }
        blocks.forEach((block, of) -> put(
                files,
                "d" + block,
                json -> of.forEach(page -> json.object(page.kind() + "." + page.number(), one -> page(one, page)))));
    }

    private static void page(Json json, Page page) {
        Entry first = page.entries().get(0);
        json.text("t", first.title())
                .text("l", first.page())
                .list(
                        "s",
                        page.entries(),
                        (one, entry) -> one.text("a", entry.anchor()).text("s", entry.text()));
    }

    private static List<Page> pages(List<Entry> entries, List<String> kinds) {
        List<Page> pages = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            Map<String, List<Entry>> ofKind = new LinkedHashMap<>();
            for (Entry entry : entries) {
                if (entry.kind().equals(kinds.get(kind))) {
                    ofKind.computeIfAbsent(entry.page(), p -> new ArrayList<>()).add(entry);
                }
            }
            Map<String, Long> numbers = PageNumbers.of(ofKind.keySet());
            for (Map.Entry<String, List<Entry>> page : ofKind.entrySet()) {
                pages.add(new Page(kind, Objects.requireNonNull(numbers.get(page.getKey())), page.getValue()));
            }
        }
        Collections.sort(pages);
        return pages;
    }

    private static Map<String, Postings> terms(List<Page> pages) {
        Map<String, Postings> terms = new HashMap<>();
        for (Page page : pages) {
            for (int i = 0; i < Math.min(SENTENCES, page.entries().size()); i++) {
                Entry entry = page.entries().get(i);
                // Of all the sentences of a page, one is found by its title.
                Set<String> words = new HashSet<>(terms(i == 0 ? entry.title() + " " + entry.text() : entry.text()));
                for (String term : words) {
                    terms.computeIfAbsent(term, t -> new Postings()).add(page.kind(), page.number(), i);
                }
            }
        }
        return terms;
    }

    /** The words and numbers of a text, folded; "18,000" is one term. */
    static List<String> terms(String text) {
        String folded = Folding.fold(text);
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        int next;
        for (int at = 0; at < folded.length(); at = next) {
            int letter = folded.codePointAt(at);
            next = at + Character.charCount(letter);
            if (isOfTerm(letter)) {
                term.appendCodePoint(letter);
            } else if (!term.isEmpty() && !isInNumber(folded, at)) {
                terms.add(term.toString());
                term.setLength(0);
            }
        }
        if (!term.isEmpty()) {
            terms.add(term.toString());
        }
        return terms;
    }

    /** A letter, or what stands for a number. */
    private static boolean isOfTerm(int letter) {
        if (letter < 128) {
            return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        }
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    /** Whether it is the comma or the point between two digits. */
    private static boolean isInNumber(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == '.')
                && at > 0
                && at + 1 < text.length()
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Writes the terms in their order, and tells the first of each file. */
    private static List<String> shards(BiConsumer<String, byte[]> files, Map<String, Postings> terms) {
        List<String> first = new ArrayList<>();
        SortedMap<String, Postings> shard = new TreeMap<>();
        int size = 0;
        for (String term : terms.keySet().stream().sorted().toList()) {
            Postings postings = Objects.requireNonNull(terms.get(term));
            int more = term.length() + postings.length();
            boolean mayEnd = size > SHARD && PageNumbers.spread(term.hashCode()) % ENDS == 0;
            if (mayEnd || (size > 0 && size + more > LARGE_SHARD)) {
                close(files, first, shard);
                size = 0;
            }
            shard.put(term, postings);
            size += more;
        }
        close(files, first, shard);
        return first;
    }

    private static void close(BiConsumer<String, byte[]> files, List<String> first, SortedMap<String, Postings> shard) {
        if (!shard.isEmpty()) {
            put(files, "t" + first.size(), json -> shard.forEach((term, at) -> json.text(term, at.toString())));
            first.add(shard.firstKey());
            shard.clear();
        }
    }

    private static void put(BiConsumer<String, byte[]> files, String name, Consumer<Json> fields) {
        String data = new String(Json.compact(fields), StandardCharsets.UTF_8).strip();
        files.accept(
                "search/" + name + ".js",
                ("dossierSearch(\"" + name + "\"," + data + ");\n").getBytes(StandardCharsets.UTF_8));
    }
}
