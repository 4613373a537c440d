package dossier.cli;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.Dossier;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.Repeat;
import dossier.model.Report;
import dossier.model.When;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the dossier says what it says of an article. */
record SourceExplanation(Dossier dossier, Article article) {
    List<String> lines() {
        Prose prose = new Prose("Source " + article.id() + " (" + article.file() + ")");
        metadata(prose);
        When when = dossier.dates().of(article.id());
        prose.fact("speaks from", Prose.words(when)).because(when.evidence());
        report(prose, dossier.meetings().reports().get(article.id()));
        Copy copy = dossier.repeats().copies().get(article.id());
        if (copy != null) {
            prose.fact(
                    "copy of",
                    copy.of()
                            + String.format(
                                    Locale.ROOT, ", %.0f %% of the shorter one's words", copy.similarity() * 100));
        }
        repeats(prose);
        article.warnings().forEach(warning -> prose.fact("warning", warning));
        return prose.lines();
    }

    private void metadata(Prose prose) {
        Metadata metadata = article.metadata();
        fact(prose, "title", metadata.title());
        fact(prose, "publisher", metadata.publisher());
        fact(prose, "agency", metadata.agency());
        fact(prose, "byline", metadata.byline());
        fact(prose, "dateline", metadata.place());
        fact(prose, "published", metadata.published());
    }

    private static void fact(Prose prose, String name, @Nullable Object value) {
        if (value != null) {
            prose.fact(name, value);
        }
    }

    private void report(Prose prose, @Nullable Report report) {
        if (report == null) {
            prose.fact("reports", "no meeting");
            return;
        }
        prose.fact(
                        "reports",
                        report.meeting() + ", as a " + report.stage().name().toLowerCase(Locale.ROOT))
                .because(report.evidence());
        report.also().forEach(meeting -> prose.fact("also reports", meeting));
    }

    private void repeats(Prose prose) {
        List<Repeat> repeats = article.passages().stream()
                .map(Passage::id)
                .map(id -> dossier.repeats().passages().get(id))
                .filter(repeat -> repeat != null)
                .toList();
        prose.fact("passages", article.passages().size() + ", of which " + repeats.size() + " repeat another");
        repeats.forEach(repeat -> prose.item(
                repeat.passage() + " repeats " + repeat.sameAs() + (repeat.identical() ? "" : " in other words")));
    }
}
