package dossier.site.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A mark that leads to the sentence of a source.
 *
 * @param number of the source on this page
 * @param sentence its number in that source, 0 for the source as a whole
 * @param ref the sentence
 * @param official whether that sentence comes from an official text
 */
public record Cite(int number, int sentence, Ref ref, boolean official) {
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
