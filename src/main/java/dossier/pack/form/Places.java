package dossier.pack.form;

import dossier.pack.outline.Block;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where each section and each source is in a format.
 *
 * @param links to each, by its anchor
 * @param paper whether lines are set once and for all, so that a mark must hold to its word
 */
public record Places(Map<String, String> links, boolean paper) {
    /** Of a mark's digit, in points, by the stylesheet for paper. */
    private static final double DIGIT = 3.7;

    /** The link to what has that anchor. */
    public String of(String anchor) {
        String link = links.get(anchor);
        if (link == null) {
            throw new IllegalArgumentException("the pack has no " + anchor);
        }
        return link;
    }

    /** The link to a source. */
    public String source(int number) {
        return of(Run.anchor(number));
    }

    /**
     * How wide these marks are on paper, in points: a line is broken before the last word when there is no room for its
     * marks, which otherwise would stand alone on the next line.
     */
    public String width(List<Integer> marks) {
        int letters =
                marks.stream().mapToInt(m -> String.valueOf(m).length() + 1).sum() - 1;
        return String.format(Locale.ROOT, "%.1f", letters * DIGIT);
    }

    /** In files whose links start with {@code before}. */
    static Map<String, String> links(List<Section> sections, String before) {
        Map<String, String> links = new HashMap<>();
        for (Section section : sections) {
            links.put(section.anchor(), before + section.anchor());
            for (Block block : section.blocks()) {
                if (block instanceof Block.Endnotes notes) {
                    notes.notes().stream()
                            .map(note -> Run.anchor(note.number()))
                            .forEach(anchor -> links.put(anchor, before + anchor));
                }
            }
        }
        return links;
    }

    /** By names of letters and digits, which is all that a word processor takes. */
    static Places named(List<Section> sections) {
        Map<String, String> names = links(sections, "");
        for (int i = 0; i < sections.size(); i++) {
            names.put(sections.get(i).anchor(), "section" + (i + 1));
        }
        names.replaceAll((anchor, name) -> name.replace("-", ""));
        return new Places(names, false);
    }
}
