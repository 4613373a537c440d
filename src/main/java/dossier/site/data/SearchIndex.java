package dossier.site.data;

import dossier.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The search index as script files, so that it works from a folder on disk: {@code terms.js} says which terms begin each
 * of the files {@code t0.js}, {@code t1.js}, … of terms with the documents that hold them, and {@code d0.js}, … hold the
 * documents, so that a query loads only the few files that it needs, however large the dossier is.
 */
public final class SearchIndex {
    /** About how many characters of terms a file holds. */
    private static final int SHARD = 24_000;

    /** How many documents a file holds: a page of results loads as many files as it shows results, at most. */
    private static final int BLOCK = 12;

    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)[,.](?=\\d)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchIndex() {}

    /**
     * What can be found.
     *
     * @param kind "m" a meeting, "a" an actor, "s" a sentence of a source
     * @param title of the page
     * @param link from the site's root, with its anchor
     * @param text the sentence, or what a list would say of it
     */
    public record Entry(String kind, String title, String link, String text) {}

    /** The files by their path. Entries of one kind stand together. */
    public static SortedMap<String, byte[]> write(List<Entry> entries) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> first = new ArrayList<>();
        SortedMap<String, Postings> shard = new TreeMap<>();
        int size = 0;
        for (Map.Entry<String, Postings> term : terms(entries).entrySet()) {
            int more = term.getKey().length() + term.getValue().length();
            if (size > 0 && size + more > SHARD) {
                close(files, first, shard);
                size = 0;
            }
            shard.put(term.getKey(), term.getValue());
            size += more;
        }
        close(files, first, shard);
        put(
                files,
                "terms",
                json -> json.texts("first", first)
                        .number("block", BLOCK)
                        .number("documents", entries.size())
                        .object("kinds", kinds -> kinds(kinds, entries)));
        for (int at = 0; at < entries.size(); at += BLOCK) {
            List<Entry> block = entries.subList(at, Math.min(entries.size(), at + BLOCK));
            put(files, "d" + at / BLOCK, json -> json.list("docs", block, SearchIndex::entry));
        }
        return files;
    }

    /** Where the entries of each kind begin and end, so that a filter loads none of the others. */
    private static void kinds(Json json, List<Entry> entries) {
        SortedMap<String, List<Integer>> kinds = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Integer> ends = kinds.computeIfAbsent(entries.get(i).kind(), k -> new ArrayList<>());
            if (ends.isEmpty()) {
                ends.add(i);
                ends.add(i);
            }
            ends.set(1, i + 1);
        }
        kinds.forEach(json::numbers);
    }

    private static void entry(Json json, Entry entry) {
        json.text("t", entry.title()).text("l", entry.link()).text("s", entry.text());
    }

    private static SortedMap<String, Postings> terms(List<Entry> entries) {
        SortedMap<String, Postings> terms = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean first = i == 0 || !page(entry).equals(page(entries.get(i - 1)));
            for (String term : terms(first ? entry.title() + " " + entry.text() : entry.text())) {
                terms.computeIfAbsent(term, t -> new Postings()).add(i);
            }
        }
        return terms;
    }

    /** Of all the sentences of a page, one is found by its title. */
    private static String page(Entry entry) {
        int anchor = entry.link().indexOf('#');
        return anchor < 0 ? entry.link() : entry.link().substring(0, anchor);
    }

    /** The words and numbers of a text, folded; "18,000" is one term. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Collections.addAll(
                terms, APART.split(IN_NUMBER.matcher(Folding.fold(text)).replaceAll("")));
        terms.removeIf(String::isEmpty);
        return terms;
    }

    private static void close(SortedMap<String, byte[]> files, List<String> first, SortedMap<String, Postings> shard) {
        if (!shard.isEmpty()) {
            put(files, "t" + first.size(), json -> shard.forEach((term, at) -> json.text(term, at.toString())));
            first.add(shard.firstKey());
            shard.clear();
        }
    }

    private static void put(SortedMap<String, byte[]> files, String name, Consumer<Json> fields) {
        String data = new String(Json.compact(fields), StandardCharsets.UTF_8).strip();
        files.put(
                "search/" + name + ".js",
                ("dossierSearch(\"" + name + "\"," + data + ");\n").getBytes(StandardCharsets.UTF_8));
    }
}
