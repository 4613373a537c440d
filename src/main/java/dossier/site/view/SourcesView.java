package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of sources.
 *
 * @param summary how many, and of how many origins
 * @param lines the articles, by date
 * @param rejected what could not be used
 */
public record SourcesView(String summary, List<Line> lines, List<Rejected> rejected) {
    /** An article. */
    public record Line(
            Link link,
            String file,
            String publisher,
            Moment when,
            @Nullable Origin origin,
            @Nullable Link meeting,
            @Nullable String stage,
            @Nullable Link copyOf) {}

    /** An input that could not be used, and why. */
    public record Rejected(String file, String reason) {}
}
