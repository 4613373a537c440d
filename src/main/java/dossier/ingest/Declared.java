package dossier.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an article's metadata says outright, in a sidecar, in front matter or in a page's head; nothing where null. */
record Declared(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String place,
        @Nullable String language,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable LocalDate updated) {
    static final Declared NOTHING = new Declared(null, null, null, null, null, null, null, null);

    /** This, and where it says nothing, the other. */
    Declared over(Declared other) {
        return new Declared(
                first(title, other.title),
                first(publisher, other.publisher),
                first(author, other.author),
                first(place, other.place),
                first(language, other.language),
                first(url, other.url),
                first(published, other.published),
                first(updated, other.updated));
    }

    static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a != null ? a : b;
    }
}
