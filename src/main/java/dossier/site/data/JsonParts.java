package dossier.site.data;

import dossier.model.Evidence;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of dossier.json that many of its lists share. */
final class JsonParts {
    private final Catalog catalog;

    JsonParts(Catalog catalog) {
        this.catalog = catalog;
    }

    void when(Json json, When when) {
        json.text("earliest", when.interval().earliest())
                .text("latest", when.interval().latest())
                .text("best", when.best())
                .flag("certain", when.certain())
                .text("basis", word(when.basis()));
        evidence(json, when.evidence());
    }

    void evidence(Json json, List<Evidence> evidence) {
        json.list("evidence", evidence, this::evidence);
    }

    /** One piece of evidence, as an object's fields. */
    void evidence(Json json, Evidence evidence) {
        SourceId source = evidence.source();
        json.text("source", source);
        if (source == null) {
            json.number("start", 0).number("end", 0);
        } else {
            span(json, source, evidence.span());
        }
        json.text("text", evidence.text()).text("says", evidence.says());
    }

    /** {@code start} and {@code end} in code points. */
    Json span(Json json, SourceId source, Span span) {
        Span points = catalog.codePoints(source, span);
        return json.number("start", points.start()).number("end", points.end());
    }

    /** An enum's value as the format writes it: "in-person". */
    static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
