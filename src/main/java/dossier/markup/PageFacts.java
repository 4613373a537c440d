package dossier.markup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a web page's metadata says of its article.
 *
 * @param publisher the outlet
 * @param author who wrote it
 * @param language a BCP 47 tag
 * @param url its address
 * @param published the day of publication
 * @param updated the day of the last change
 */
public record PageFacts(
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable LocalDate updated) {}
