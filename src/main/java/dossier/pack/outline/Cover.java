package dossier.pack.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover, and what every page repeats of it.
 *
 * @param title of the dossier
 * @param description of it, null when there is none
 * @param facts the day it speaks from, its scope, what it rests on
 * @param marking who may see it, "" when the editor gives none; on every page
 * @param distribution who gets it, "" when the editor does not say; on every page
 * @param legend how to read its marks
 */
public record Cover(
        String title,
        @Nullable String description,
        List<Block.Fact> facts,
        String marking,
        String distribution,
        List<String> legend) {
    public Cover {
        title = Brevity.title(title);
        facts = List.copyOf(facts);
        legend = List.copyOf(legend);
    }
}
