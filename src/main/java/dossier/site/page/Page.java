package dossier.site.page;

import dossier.site.view.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, ready for its template.
 *
 * @param folio its address and the sources that it cites
 * @param template its name
 * @param section the main section that it belongs to
 * @param title of it
 * @param description in one sentence
 * @param view what its template gets
 * @param data its JSON-LD, null when it has none
 * @param pager the other pages of the list that it is a part of
 */
record Page(
        Folio folio,
        String template,
        String section,
        String title,
        String description,
        Object view,
        @Nullable String data,
        Pager pager) {
    /** A page that is whole. */
    Page(
            Folio folio,
            String template,
            String section,
            String title,
            String description,
            Object view,
            @Nullable String data) {
        this(folio, template, section, title, description, view, data, new Pager(List.of()));
    }

    /** The same as a part of a list. */
    Page with(Pager of) {
        return new Page(folio, template, section, title, description, view, data, of);
    }
}
