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
 * documents, so that a query loads only the few files that it needs.
 */
public final class SearchIndex {
    /** About how many characters of terms a file holds. */
    private static final int SHARD = 40_000;

    /** How many documents a file holds. */
    private static final int BLOCK = 32;

    /** A term in more documents than this tells little; the first of them stand for all. */
    private static final int MOST = 300;

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

    /** The files by their path. */
    public static SortedMap<String, byte[]> write(List<Entry> entries) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> first = new ArrayList<>();
        List<Map.Entry<String, List<Integer>>> shard = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, List<Integer>> term : terms(entries).entrySet()) {
            if (size > SHARD) {
                close(files, first, shard);
                size = 0;
            }
            shard.add(term);
            size += term.getKey().length() + 7 * Math.min(MOST, term.getValue().size());
        }
        close(files, first, shard);
        put(files, "terms", json -> json.texts("first", first).number("block", BLOCK));
        for (int at = 0; at < entries.size(); at += BLOCK) {
            List<Entry> block = entries.subList(at, Math.min(entries.size(), at + BLOCK));
            put(files, "d" + at / BLOCK, json -> json.list("docs", block, SearchIndex::entry));
        }
        return files;
    }

    private static void entry(Json json, Entry entry) {
        json.text("k", entry.kind())
                .text("t", entry.title())
                .text("l", entry.link())
                .text("s", entry.text());
    }

    private static SortedMap<String, List<Integer>> terms(List<Entry> entries) {
        SortedMap<String, List<Integer>> terms = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String term :
                    terms(entries.get(i).title() + " " + entries.get(i).text())) {
                List<Integer> places = terms.computeIfAbsent(term, t -> new ArrayList<>());
                if (places.size() < MOST && (places.isEmpty() || places.get(places.size() - 1) != i)) {
                    places.add(i);
                }
            }
        }
        return terms;
    }

    /** The words and numbers of a text, folded; "18,000" is one term. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Collections.addAll(
                terms, APART.split(IN_NUMBER.matcher(Folding.fold(text)).replaceAll("")));
        terms.removeIf(String::isEmpty);
        return terms;
    }

    private static void close(
            SortedMap<String, byte[]> files, List<String> first, List<Map.Entry<String, List<Integer>>> shard) {
        if (!shard.isEmpty()) {
            List<Map.Entry<String, List<Integer>>> terms = List.copyOf(shard);
            put(files, "t" + first.size(), json -> terms.forEach(t -> json.numbers(t.getKey(), t.getValue())));
            first.add(terms.get(0).getKey());
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
