package dossier.site.data;

import dossier.model.Corrections;
import dossier.model.Dossier;
import dossier.model.Figure;
import dossier.model.Quote;
import dossier.model.Statement;
import dossier.model.StatementKind;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import dossier.site.catalog.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The dossier as data: the same facts as the pages, for programs. */
public final class DossierJson {
    private final Catalog catalog;
    private final JsonParts parts;

    private DossierJson(Catalog catalog) {
        this.catalog = catalog;
        parts = new JsonParts(catalog);
    }

    /** The file {@code dossier.json}: UTF-8, keys in a fixed order, offsets in code points. */
    public static void write(Catalog catalog, OutputStream to) throws IOException {
        Json.indented(to, new DossierJson(catalog)::dossier);
    }

    /** All of it at once, for dossiers that fit into the memory twice. */
    public static byte[] bytes(Catalog catalog) {
        return Json.indented(new DossierJson(catalog)::dossier);
    }

    private void dossier(Json json) {
        Dossier dossier = catalog.dossier();
        JsonMeetings meetings = new JsonMeetings(catalog, parts);
        json.number("schema", 1)
                .object(
                        "generator",
                        generator -> generator
                                .text("name", "Dossier")
                                .text("version", dossier.version())
                                .text("tables", dossier.tables()))
                .text("title", dossier.settings().title())
                .list(
                        "sources",
                        new JsonSources(catalog, parts).all(),
                        (source, value) -> value.fields().accept(source))
                .list("meetings", dossier.meetings().meetings(), meetings::meeting);
        meetings.actors(json);
        json.list("quotes", dossier.said().quotes(), this::quote)
                .list("statements", statements(dossier, false), this::statement)
                .list("reported", statements(dossier, true), this::statement)
                .list("figures", dossier.said().figures(), this::figure)
                .list("chronology", dossier.chronology(), meetings::entry)
                .object("ledger", ledger -> ledger(ledger, Ledger.of(dossier)))
                .list("corrections", dossier.corrections().entries(), DossierJson::correction);
    }

    /** The statements of what was done, or those that only report what was said. */
    private static List<Statement> statements(Dossier dossier, boolean said) {
        return dossier.said().statements().stream()
                .filter(s -> (s.kind() == StatementKind.SAID) == said)
                .toList();
    }

    private void quote(Json json, Quote quote) {
        json.text("id", quote.id())
                .text("text", quote.text())
                .texts("speakers", quote.speakers())
                .text("speakerText", quote.speakerText())
                .text("source", quote.source());
        parts.span(json, quote.source(), quote.span())
                .text("meeting", catalog.reported(quote.source()))
                .text("sameAs", quote.sameAs());
    }

    private void statement(Json json, Statement statement) {
        json.text("id", statement.id())
                .text("kind", JsonParts.word(statement.kind()))
                .texts("actors", statement.actors())
                .text("text", statement.text())
                .text("source", statement.source());
        parts.span(json, statement.source(), statement.span())
                .text("meeting", catalog.reported(statement.source()))
                .text("sameAs", statement.sameAs());
    }

    private void figure(Json json, Figure figure) {
        When asOf = figure.asOf();
        json.text("id", figure.id())
                .text("about", figure.about())
                .number("value", figure.value())
                .text("unit", figure.unit())
                .text("qualifier", figure.qualifier())
                .text("attributedTo", figure.attributedTo())
                .text("attributedText", figure.attributedText())
                .optional("asOf", asOf, parts::when)
                .text("source", figure.source());
        parts.span(json, figure.source(), figure.span()).texts("conflictsWith", figure.conflictsWith());
    }

    private static void correction(Json json, Corrections.Entry correction) {
        json.text("kind", correction.kind())
                .texts("about", correction.about())
                .text("says", correction.says().isEmpty() ? null : correction.says())
                .text("because", correction.note().because())
                .number("line", correction.note().line());
    }

    private static void ledger(Json json, Ledger ledger) {
        json.number("files", ledger.files())
                .number("articles", ledger.articles())
                .number("used", ledger.used())
                .number("duplicates", ledger.duplicates())
                .number("rejected", ledger.rejected())
                .object(
                        "passages",
                        passages -> passages.number("total", ledger.passages())
                                .number("kept", ledger.kept())
                                .number("merged", ledger.merged())
                                .number("boilerplate", ledger.boilerplate()));
    }
}
