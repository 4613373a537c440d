package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user's {@code dossier.yaml}.
 *
 * @param title of the dossier
 * @param description one or two sentences on what it covers, null when none is given
 * @param base the address that the site is published at, ending in a slash, null when unknown
 * @param language the BCP 47 tag of the pages' own words
 * @param excerpts whether only the passages that the dossier uses may be published, not whole articles
 * @param marking who may see it, on every page of a briefing pack; "" for none
 * @param distribution who gets it, likewise
 * @param fonts files under the input folder with letters that the pack's own fonts lack
 */
public record Settings(
        String title,
        @Nullable String description,
        @Nullable String base,
        String language,
        boolean excerpts,
        String marking,
        String distribution,
        List<String> fonts) {
    /** What holds without a {@code dossier.yaml}. */
    public static final Settings DEFAULT = new Settings("Briefing dossier", null, null, "en", false, "", "", List.of());

    public Settings {
        fonts = List.copyOf(fonts);
    }

    /** The same under another title. */
    public Settings titled(String other) {
        return new Settings(other, description, base, language, excerpts, marking, distribution, fonts);
    }
}
