package dossier.ingest;

import static dossier.ingest.Declared.first;

import dossier.model.Metadata;
import dossier.model.Span;
import dossier.text.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the lines around an article's prose say of it; the first word on each thing counts. */
final class Masthead {
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String agency;
    private @Nullable String byline;
    private @Nullable String place;
    private @Nullable String filed;
    private boolean datelined;
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

    /** @param from where it says that it was written, null when it does not */
    void byline(String words, @Nullable String from) {
        byline = first(byline, words);
        filed = first(filed, from);
    }

    void agency(@Nullable String name) {
        agency = first(agency, name);
    }

    boolean hasDateline() {
        return datelined;
    }

    void dateline(Dateline dateline) {
        datelined = true;
        place = first(place, dateline.place());
        agency(dateline.agency());
    }

    /** Takes the day from a line that starts at {@code offset}. */
    void publication(Stamp stamp, int offset) {
        if (stamp.label() == Stamp.Label.UPDATED) {
            updated = stamp.day();
        } else if (published == null) {
            published = stamp.day();
            publishedAt = stamp.span().plus(offset);
        }
    }

    /** The article's metadata: what is declared, else what these lines say, and the language of its words. */
    Metadata metadata(Declared declared, @Nullable String detected) {
        LocalDate day = declared.published();
        return new Metadata(
                first(declared.title(), title),
                first(declared.publisher(), publisher),
                agency,
                first(declared.author(), byline),
                first(declared.place(), first(place, filed)),
                first(declared.language(), detected),
                declared.url(),
                first(day, published),
                day == null ? publishedAt : null,
                first(declared.updated(), updated));
    }
}
