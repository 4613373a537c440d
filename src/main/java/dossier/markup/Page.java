package dossier.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web page reduced to its article.
 *
 * @param title its headline, null when it has none
 * @param extracts the article, in order, without the headline
 * @param facts what the page's metadata says
 * @param warnings what was odd in reading it
 */
public record Page(@Nullable String title, List<Extract> extracts, PageFacts facts, List<String> warnings) {
    public Page {
        extracts = List.copyOf(extracts);
        warnings = List.copyOf(warnings);
    }
}
