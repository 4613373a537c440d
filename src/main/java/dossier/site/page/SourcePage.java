package dossier.site.page;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.DateExpression;
import dossier.model.MeetingId;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Repeat;
import dossier.model.Report;
import dossier.site.catalog.Located;
import dossier.site.data.LinkedData;
import dossier.site.view.Link;
import dossier.site.view.Moment;
import dossier.site.view.Ref;
import dossier.site.view.SourceView;
import dossier.site.view.SourceView.Fact;
import dossier.site.view.SourceView.Meaning;
import dossier.site.view.SourceView.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page of one article: as it came, passage by passage, with what repeats others dimmed and linked. */
final class SourcePage {
    private final Desk desk;
    private final Folio folio;
    private final Article article;

    private SourcePage(Desk desk, Folio folio, Article article) {
        this.desk = desk;
        this.folio = folio;
        this.article = article;
    }

    static Page of(Desk desk, Article article) {
        Folio folio = new Folio(desk, desk.catalog().addresses().of(article.id()));
        SourceView view = new SourcePage(desk, folio, article).view();
        String description = desk.words().say("source.description", view.when().text());
        return new Page(
                folio,
                "source",
                "sources/index",
                view.title(),
                description,
                view,
                LinkedData.source(desk.catalog(), article));
    }

    private SourceView view() {
        Report report = desk.dossier().meetings().reports().get(article.id());
        Copy copy = desk.dossier().repeats().copies().get(article.id());
        String title = article.metadata().title();
        return new SourceView(
                Folio.title(article),
                title != null && !title.isBlank(),
                facts(),
                webAddress(article.metadata().url()),
                folio.origin(article.id()),
                folio.moment(desk.dossier().dates().of(article.id())),
                report == null ? null : folio.meeting(report.meeting()),
                report == null ? null : desk.words().of("stage.", report.stage()),
                report == null ? List.of() : folio.proofs(report.evidence()),
                report == null ? List.of() : also(report.also()),
                copy == null ? null : folio.source(copy.of()),
                copy == null ? 0 : (int) Math.round(copy.similarity() * 100),
                copy == null ? List.of() : beyond(article, desk.catalog().article(copy.of())),
                copy == null ? List.of() : beyond(desk.catalog().article(copy.of()), article),
                folio.links(desk.words().say("source.copies"), List.copyOf(desk.copies(article.id()))),
                repeats(),
                article.warnings(),
                dates(),
                article.metadata().language() == null ? "" : article.metadata().language(),
                paragraphs());
    }

    private List<Link> also(List<MeetingId> meetings) {
        return meetings.stream().map(folio::meeting).toList();
    }

    private List<Fact> facts() {
        Metadata metadata = article.metadata();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "fact.publisher", metadata.publisher());
        fact(facts, "fact.agency", metadata.agency());
        fact(facts, "fact.byline", metadata.byline());
        fact(facts, "fact.place", metadata.place());
        String language = metadata.language();
        boolean same = desk.words().say("language").equals(language);
        fact(facts, "fact.language", same ? null : language);
        fact(
                facts,
                "fact.published",
                metadata.published() == null ? null : desk.dates().longDay(metadata.published()));
        fact(
                facts,
                "fact.updated",
                metadata.updated() == null ? null : desk.dates().longDay(metadata.updated()));
        fact(facts, "fact.file", article.file());
        return facts;
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(desk.words().say(key), Folio.oneLine(value)));
        }
    }

    /** Only what a browser may follow without running anything. */
    static @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s<>\"'`\\\\]+") ? url : null;
    }

    /** The passages of {@code whole} that {@code part} does not have. */
    private List<Link> beyond(Article part, Article whole) {
        Set<PassageId> here = new HashSet<>();
        part.passages().forEach(p -> here.add(desk.dossier().repeats().original(p.id())));
        List<Link> beyond = new ArrayList<>();
        int number = 1;
        for (Passage passage : whole.passages()) {
            Located located = new Located(whole, number++, passage);
            if (passage.isSaid() && !here.contains(desk.dossier().repeats().original(passage.id()))) {
                beyond.add(new Link(Folio.oneLine(passage.text()), sentence(located)));
            }
        }
        return beyond;
    }

    private Ref sentence(Located located) {
        return folio.page(desk.catalog().addresses().of(located.article().id()), located.anchor());
    }

    private int repeats() {
        return (int) article.passages().stream().filter(p -> repeat(p) != null).count();
    }

    private @Nullable Repeat repeat(Passage passage) {
        return passage.kind() == PassageKind.BOILERPLATE
                ? null
                : desk.dossier().repeats().passages().get(passage.id());
    }

    private List<Meaning> dates() {
        List<Meaning> dates = new ArrayList<>();
        for (DateExpression date : desk.dossier().dates().in(article.id())) {
            Located at = desk.catalog().at(article.id(), date.span());
            Moment when = folio.brief(date.when());
            if (at != null && !when.text().equals(Folio.oneLine(date.text()))) {
                dates.add(new Meaning(Folio.oneLine(date.text()), sentence(at), when));
            }
        }
        return dates;
    }

    private List<List<Part>> paragraphs() {
        Map<Integer, List<Part>> paragraphs = new TreeMap<>();
        int number = 1;
        for (Passage passage : article.passages()) {
            Located located = new Located(article, number++, passage);
            if (!passage.text().isEmpty()) {
                paragraphs
                        .computeIfAbsent(passage.paragraph(), p -> new ArrayList<>())
                        .add(part(located));
            }
        }
        return paragraphs.values().stream().map(SourcePage::linkedOnce).toList();
    }

    /** Of passages in a row that repeat the same article only the last one keeps the words of its link. */
    private static List<Part> linkedOnce(List<Part> parts) {
        List<Part> once = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean goesOn = part.sameAs() != null
                    && i + 1 < parts.size()
                    && part.sameAs().text().equals(textOf(parts.get(i + 1)))
                    && part.here() == parts.get(i + 1).here();
            once.add(goesOn ? part.unlinked() : part);
        }
        return once;
    }

    private static @Nullable String textOf(Part part) {
        return part.sameAs() == null ? null : part.sameAs().text();
    }

    private static boolean isFrontMatter(Passage passage) {
        return passage.kind() == PassageKind.BOILERPLATE
                && passage.span().start() == 0
                && passage.text().startsWith("---");
    }

    private Part part(Located located) {
        Passage passage = located.passage();
        String kind = isFrontMatter(passage) ? "front" : passage.kind().name().toLowerCase(Locale.ROOT);
        boolean readout = desk.dossier().provenance().readouts().containsKey(passage.id());
        Repeat repeat = repeat(passage);
        if (repeat == null) {
            return new Part(located.anchor(), kind, passage.text().strip(), null, false, false, List.of(), readout);
        }
        Located original = desk.catalog().passage(repeat.sameAs());
        boolean here = original.article().id().equals(article.id());
        Copy copy = desk.dossier().repeats().copies().get(article.id());
        boolean there = copy != null && copy.of().equals(original.article().id());
        Link sameAs = new Link(here || there ? "" : Folio.title(original.article()), sentence(original));
        return new Part(
                located.anchor(),
                kind,
                passage.text().strip(),
                sameAs,
                here,
                true,
                repeat.identical()
                        ? List.of()
                        : Carried.parts(Folio.oneLine(original.passage().text()), Folio.oneLine(passage.text())),
                readout);
    }
}
