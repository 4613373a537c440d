package dossier.site.page;

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
 */
record Page(
        Folio folio,
        String template,
        String section,
        String title,
        String description,
        Object view,
        @Nullable String data) {}
