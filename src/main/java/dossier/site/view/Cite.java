package dossier.site.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A mark that leads to the sentence of a source, or one that leads to the list of all sources where a page marks only some.
 *
 * @param number of the source on this page
 * @param sentence its number in that source, 0 for the source as a whole
 * @param ref the sentence
 * @param official whether that sentence comes from an official text
 * @param others how many sources are not marked one by one, in words; "" where the mark is that of one source
 */
public record Cite(int number, int sentence, Ref ref, boolean official, String others) {
    /** The mark of a source. */
    public Cite(int number, int sentence, Ref ref, boolean official) {
        this(number, sentence, ref, official, "");
    }

    /** The mark that stands for sources that are not marked, and leads to the list of all. */
    public static Cite others(String how, Ref list) {
        return new Cite(Integer.MAX_VALUE, 0, list, false, how);
    }

    /** Whether it is the mark of one source. */
    public boolean isOne() {
        return others.isEmpty();
    }

    /** The first mark of each source, by the sources' numbers: what stands side by side behind a sentence. */
    public static List<Cite> onePerSource(Stream<Cite> cites) {
        Map<Integer, Cite> first = new TreeMap<>();
        cites.forEach(cite -> first.putIfAbsent(cite.number(), cite));
        return List.copyOf(first.values());
    }

    /** The name of its footnote in Markdown: "1-7" is sentence 7 of source 1. */
    public String footnote() {
        return sentence == 0 ? String.valueOf(number) : number + "-" + sentence;
    }
}
