package dossier.pack.outline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A briefing pack, before it is written in any format.
 *
 * @param cover of it
 * @param sections in reading order, each after the one that it belongs to
 * @param contents whether it has a list of its sections
 * @param language BCP 47 tag of its own words
 * @param asOf the latest day that a source speaks from, null when no source has a day
 */
public record Outline(
        Cover cover,
        List<Section> sections,
        boolean contents,
        String language,
        @Nullable LocalDate asOf) {
    public Outline {
        sections = List.copyOf(sections);
    }

    /** The moment that it says it was made: of the day it speaks from, not of the clock. */
    public String modified() {
        return (asOf == null ? LocalDate.EPOCH : asOf) + "T00:00:00Z";
    }

    /** The sections of the first part, which a reader wants before all else, even before the contents. */
    public List<Section> first() {
        return sections.subList(0, endOfFirst());
    }

    /** The sections of the other parts. */
    public List<Section> others() {
        return sections.subList(endOfFirst(), sections.size());
    }

    private int endOfFirst() {
        int end = 0;
        while (end < sections.size() && (end == 0 || sections.get(end).level() > 1)) {
            end++;
        }
        return end;
    }

    /** The sections that the contents name. */
    public List<Section> listed() {
        return sections.stream().filter(Section::listed).toList();
    }
}
