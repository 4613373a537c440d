package dossier.ingest;

import dossier.model.Metadata;
import dossier.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the lines around an article's prose say of it; the first word on each thing counts. */
final class Masthead {
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String agency;
    private @Nullable String byline;
    private @Nullable String place;
    private @Nullable LocalDate published;
    private @Nullable Span publishedAt;
    private @Nullable LocalDate updated;

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    void headline(Suffix line) {
        title = line.title();
        publisher = line.publisher();
    }

    void byline(String words) {
        byline = first(byline, words);
    }

    void agency(@Nullable String name) {
        agency = first(agency, name);
    }

    void dateline(Dateline dateline) {
        place = first(place, dateline.place());
        agency(dateline.agency());
    }

    /** Takes the day from a line that starts at {@code offset}. */
    void publication(PublicationLine line, int offset) {
        if (line.updated()) {
            updated = line.day();
        } else if (published == null) {
            published = line.day();
            publishedAt = line.span().plus(offset);
        }
    }

    /** The article's metadata: what its front matter says, else what these lines do, and the language of its words. */
    Metadata metadata(FrontMatter front, @Nullable String language) {
        LocalDate day = front.date("published");
        return new Metadata(
                first(front.get("title"), title),
                first(front.get("publisher"), publisher),
                agency,
                first(front.get("author"), byline),
                first(front.get("place"), place),
                first(front.get("language"), language),
                front.get("url"),
                first(day, published),
                day == null ? publishedAt : null,
                first(front.date("updated"), updated));
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a != null ? a : b;
    }
}
