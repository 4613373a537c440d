package dossier.site.data;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.DateExpression;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Issuer;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Rejection;
import dossier.model.Repeat;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sources in dossier.json, rejected ones among them, by id. */
final class JsonSources {
    private final Dossier dossier;
    private final JsonParts parts;

    JsonSources(Catalog catalog, JsonParts parts) {
        dossier = catalog.dossier();
        this.parts = parts;
    }

    /** The id of each source with what writes it. */
    List<Source> all() {
        List<Source> sources = new ArrayList<>();
        dossier.intake().articles().forEach(a -> sources.add(new Source(a.id(), json -> article(json, a))));
        dossier.intake().rejections().forEach(r -> sources.add(new Source(r.id(), json -> rejection(json, r))));
        sources.sort(Comparator.comparing(Source::id));
        return sources;
    }

    record Source(SourceId id, java.util.function.Consumer<Json> fields) {}

    private void article(Json json, Article article) {
        Copy copy = dossier.repeats().copies().get(article.id());
        Report report = dossier.meetings().reports().get(article.id());
        json.text("id", article.id()).text("file", article.file());
        metadata(json, article.metadata());
        json.text("status", copy == null ? "used" : "duplicate")
                .text("reason", null)
                .texts("warnings", article.warnings())
                .object("when", when -> parts.when(when, dossier.dates().of(article.id())))
                .text("stage", report == null ? null : JsonParts.word(report.stage()))
                .text("meeting", report == null ? null : report.meeting())
                .texts("alsoReports", report == null ? List.of() : report.also())
                .text("duplicateOf", copy == null ? null : copy.of())
                .number("similarity", copy == null ? null : rounded(copy.similarity()))
                .text("origin", dossier.repeats().origin(article.id()))
                .object("voice", voice -> voice(voice, dossier.provenance().of(article.id())))
                .list("readouts", readouts(article), parts::evidence)
                .list("dates", dossier.dates().in(article.id()), (date, value) -> date(date, article, value))
                .list("passages", article.passages(), (passage, value) -> passage(passage, article, value));
    }

    private void rejection(Json json, Rejection rejection) {
        json.text("id", rejection.id()).text("file", rejection.file());
        metadata(json, null);
        json.text("status", "rejected")
                .text("reason", rejection.reason())
                .texts("warnings", List.of())
                .object("when", when -> parts.when(when, When.UNKNOWN))
                .text("stage", null)
                .text("meeting", null)
                .texts("alsoReports", List.of())
                .text("duplicateOf", null)
                .text("similarity", null)
                .text("origin", rejection.id())
                .object("voice", voice -> voice(voice, Issuer.UNKNOWN))
                .texts("readouts", List.of())
                .texts("dates", List.of())
                .texts("passages", List.of());
    }

    /** Whose text an article is: "official", "press" or "unknown". */
    private void voice(Json json, Issuer issuer) {
        parts.evidence(json.text("kind", JsonParts.word(issuer.voice())), issuer.evidence());
    }

    /** The sentences that say that they have it from an official text. */
    private List<Evidence> readouts(Article article) {
        return article.passages().stream()
                .map(passage -> dossier.provenance().readouts().get(passage.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void metadata(Json json, @Nullable Metadata metadata) {
        json.text("title", metadata == null ? null : metadata.title())
                .text("publisher", metadata == null ? null : metadata.publisher())
                .text("agency", metadata == null ? null : metadata.agency())
                .text("byline", metadata == null ? null : metadata.byline())
                .text("place", metadata == null ? null : metadata.place())
                .text("language", metadata == null ? null : metadata.language())
                .text("url", metadata == null ? null : metadata.url());
    }

    private void date(Json json, Article article, DateExpression date) {
        parts.span(json, article.id(), date.span())
                .text("text", date.text())
                .object("when", when -> parts.when(when, date.when()));
    }

    private void passage(Json json, Article article, Passage passage) {
        Repeat repeat = passage.kind() == PassageKind.BOILERPLATE
                ? null
                : dossier.repeats().passages().get(passage.id());
        json.text("id", passage.id()).text("kind", JsonParts.word(passage.kind()));
        parts.span(json, article.id(), passage.span())
                .text("text", passage.text())
                .text("sameAs", repeat == null ? null : repeat.sameAs())
                .text("wording", repeat == null ? null : repeat.identical() ? "identical" : "variant");
    }

    private static BigDecimal rounded(double similarity) {
        return BigDecimal.valueOf(similarity).setScale(3, RoundingMode.HALF_UP);
    }
}
