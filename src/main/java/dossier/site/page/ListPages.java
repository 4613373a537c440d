package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.Figure;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.OfficeHeld;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.page.Paging.Sheet;
import dossier.site.view.ActorsView;
import dossier.site.view.FiguresView;
import dossier.site.view.MeetingLine;
import dossier.site.view.MeetingsView;
import dossier.site.view.SourcesView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The lists of meetings, actors, sources and figures. */
final class ListPages {
    /** About how many characters of HTML a line of a list makes. */
    private static final int LINE = 700;

    /** The actors' own pages have the others. */
    private static final int PAIRS = 200;

    private final Desk desk;

    ListPages(Desk desk) {
        this.desk = desk;
    }

    /** Newest first, by year. */
    List<Supplier<Page>> meetings() {
        List<Meeting> meetings = new ArrayList<>(desk.dossier().meetings().meetings());
        Collections.reverse(meetings);
        String summary = meetings.isEmpty()
                ? say("overview.none")
                : say(
                        "meetings.summary",
                        desk.words().count("meetings", meetings.size()),
                        Spans.of(desk, meetings.stream().map(Meeting::when).toList()));
        return paging("meetings").pages(meetings, m -> LINE, "meetings", (folio, rows, first, last) -> {
            Lines lines = new Lines(desk, folio);
            Map<String, List<MeetingLine>> years = new LinkedHashMap<>();
            for (Meeting meeting : rows) {
                years.computeIfAbsent(ChronologyPage.year(desk, meeting.when()), y -> new ArrayList<>())
                        .add(lines.of(meeting));
            }
            List<MeetingsView.Year> list = new ArrayList<>();
            years.forEach((name, of) -> list.add(new MeetingsView.Year(name, ChronologyPage.anchor(name), of)));
            return new Sheet(summary, new MeetingsView(summary, list));
        });
    }

    /** By kind and name; who met whom and whom the editor left out stand on the last page. */
    List<Supplier<Page>> actors() {
        List<Actor> actors = desk.dossier().cast().actors().values().stream()
                .sorted(Comparator.comparing(Actor::kind)
                        .thenComparing(Actor::name)
                        .thenComparing(Actor::id))
                .toList();
        String summary = desk.words().count("actors", actors.size());
        return paging("actors").pages(actors, a -> LINE / 2, "actors", (folio, rows, first, last) -> {
            List<ActorsView.Kind> kinds = new ArrayList<>();
            for (ActorKind kind : ActorKind.values()) {
                List<ActorsView.Line> lines = rows.stream()
                        .filter(actor -> actor.kind() == kind)
                        .map(actor -> line(folio, actor))
                        .toList();
                if (!lines.isEmpty()) {
                    String name = kind.name().toLowerCase(Locale.ROOT);
                    kinds.add(new ActorsView.Kind(say("kinds." + name), name, lines));
                }
            }
            return new Sheet(
                    summary,
                    new ActorsView(
                            summary,
                            kinds,
                            last ? OverviewPage.pairs(desk, folio, PAIRS) : List.of(),
                            last ? new Decisions(desk, folio).notActors() : List.of()));
        });
    }

    private ActorsView.Line line(Folio folio, Actor actor) {
        Set<String> offices = new LinkedHashSet<>();
        if (actor.kind() == ActorKind.PERSON) {
            for (OfficeHeld office : desk.people().offices(actor.id())) {
                offices.add(Offices.phrase(
                        desk.words(),
                        office.title(),
                        office.of() == null ? null : folio.actor(office.of()).text()));
            }
        }
        return new ActorsView.Line(
                folio.actor(actor.id()),
                String.join("; ", offices),
                desk.encounters().of(actor.id()).size(),
                desk.people().mentions(actor.id()).size());
    }

    /** By day. */
    List<Supplier<Page>> sources() {
        List<Article> articles = desk.catalog().articles().stream()
                .sorted(Comparator.comparing((Article a) -> day(a.id())).thenComparing(Article::id))
                .toList();
        String summary = new Folio(desk, "sources/index")
                .articles(articles.stream().map(Article::id).toList());
        return paging("sources")
                .pages(
                        articles,
                        a -> LINE,
                        "sources",
                        (folio, rows, first, last) -> new Sheet(
                                summary,
                                new SourcesView(
                                        summary,
                                        rows.stream().map(a -> line(folio, a)).toList(),
                                        last ? rejected() : List.of())));
    }

    List<SourcesView.Rejected> rejected() {
        return desk.dossier().intake().rejections().stream()
                .map(r -> new SourcesView.Rejected(r.file(), r.reason()))
                .toList();
    }

    private LocalDate day(SourceId id) {
        When when = desk.dossier().dates().of(id);
        LocalDate day = when.best() != null
                ? when.best()
                : when.interval().latest() != null
                        ? when.interval().latest()
                        : when.interval().earliest();
        return day == null ? LocalDate.MAX : day;
    }

    private SourcesView.Line line(Folio folio, Article article) {
        MeetingId meeting = desk.catalog().reported(article.id());
        Report report = desk.dossier().meetings().reports().get(article.id());
        Copy copy = desk.dossier().repeats().copies().get(article.id());
        return new SourcesView.Line(
                folio.source(article.id()),
                article.file(),
                folio.publisher(article.id()),
                folio.day(desk.dossier().dates().of(article.id())),
                folio.origin(article.id()),
                meeting == null ? null : folio.meeting(meeting),
                report == null ? null : desk.words().of("stage.", report.stage()),
                copy == null ? null : folio.source(copy.of()));
    }

    /** By subject, those on which sources differ first. */
    List<Supplier<Page>> figures() {
        List<Figure> figures = desk.dossier().said().figures();
        List<List<Figure>> groups = Figures.groups(desk, figures);
        long conflicts = groups.stream().filter(Figures::isConflict).count();
        String count = desk.words().count("figures", figures.size());
        String summary = conflicts == 0
                ? count
                : say("figures.summary", count, desk.words().count("conflicts", conflicts));
        return new Paging(desk, "figures", say("nav.figures"))
                .pages(groups, ListPages::weight, "figures", (folio, rows, first, last) -> {
                    Figures tables = new Figures(desk, folio);
                    return new Sheet(
                            summary,
                            new FiguresView(
                                    summary,
                                    tables.gathered(
                                            rows.stream().map(tables::table).toList())));
                });
    }

    private static int weight(List<Figure> group) {
        return group.size() * 2 * LINE;
    }

    private Paging paging(String kind) {
        return new Paging(desk, kind + "/index", say("nav." + kind));
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
