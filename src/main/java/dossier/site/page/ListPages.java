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
import dossier.site.view.ActorsView;
import dossier.site.view.FigureTable;
import dossier.site.view.FiguresView;
import dossier.site.view.MeetingLine;
import dossier.site.view.MeetingsView;
import dossier.site.view.SourcesView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of meetings, actors, sources and figures. */
final class ListPages {
    private final Desk desk;

    ListPages(Desk desk) {
        this.desk = desk;
    }

    Page meetings() {
        Folio folio = new Folio(desk, "meetings/index");
        Lines lines = new Lines(desk, folio);
        List<Meeting> meetings = desk.dossier().meetings().meetings();
        Map<String, List<MeetingLine>> years = new LinkedHashMap<>();
        for (int i = meetings.size() - 1; i >= 0; i--) {
            years.computeIfAbsent(ChronologyPage.year(desk, meetings.get(i).when()), y -> new ArrayList<>())
                    .add(lines.of(meetings.get(i)));
        }
        List<MeetingsView.Year> list = new ArrayList<>();
        years.forEach((name, of) -> list.add(new MeetingsView.Year(name, ChronologyPage.anchor(name), of)));
        String summary = meetings.isEmpty()
                ? say("overview.none")
                : say(
                        "meetings.summary",
                        desk.words().count("meetings", meetings.size()),
                        Spans.of(desk, meetings.stream().map(Meeting::when).toList()));
        return page(folio, "meetings", summary, new MeetingsView(summary, list));
    }

    Page actors() {
        Folio folio = new Folio(desk, "actors/index");
        List<ActorsView.Kind> kinds = new ArrayList<>();
        for (ActorKind kind : ActorKind.values()) {
            List<ActorsView.Line> lines = desk.dossier().cast().actors().values().stream()
                    .filter(actor -> actor.kind() == kind)
                    .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::id))
                    .map(actor -> line(folio, actor))
                    .toList();
            if (!lines.isEmpty()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                kinds.add(new ActorsView.Kind(say("kinds." + name), name, lines));
            }
        }
        String summary =
                desk.words().count("actors", desk.dossier().cast().actors().size());
        return page(
                folio,
                "actors",
                summary,
                new ActorsView(
                        summary,
                        kinds,
                        OverviewPage.pairs(desk, folio, Integer.MAX_VALUE),
                        new Decisions(desk, folio).notActors()));
    }

    private ActorsView.Line line(Folio folio, Actor actor) {
        Set<String> offices = new LinkedHashSet<>();
        if (actor.kind() == ActorKind.PERSON) {
            for (OfficeHeld office : desk.people().offices(actor.id())) {
                offices.add(
                        office.of() == null
                                ? office.title()
                                : say(
                                        "office.of",
                                        office.title(),
                                        folio.actor(office.of()).text()));
            }
        }
        return new ActorsView.Line(
                folio.actor(actor.id()),
                String.join("; ", offices),
                desk.encounters().of(actor.id()).size(),
                desk.people().mentions(actor.id()).size());
    }

    Page sources() {
        Folio folio = new Folio(desk, "sources/index");
        List<Article> articles = desk.catalog().articles().stream()
                .sorted(Comparator.comparing((Article a) -> day(a.id())).thenComparing(Article::id))
                .toList();
        List<SourcesView.Line> lines =
                articles.stream().map(a -> line(folio, a)).toList();
        String summary = folio.articles(articles.stream().map(Article::id).toList());
        return page(folio, "sources", summary, new SourcesView(summary, lines, rejected()));
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
                report == null ? null : say("stage." + report.stage().name().toLowerCase(Locale.ROOT)),
                copy == null ? null : folio.source(copy.of()));
    }

    Page figures() {
        Folio folio = new Folio(desk, "figures");
        List<Figure> figures = desk.dossier().said().figures();
        List<FigureTable> tables = new Figures(desk, folio).tables(figures);
        long conflicts = tables.stream().filter(FigureTable::conflict).count();
        String summary = conflicts == 0
                ? desk.words().count("figures", figures.size())
                : say(
                        "figures.summary",
                        desk.words().count("figures", figures.size()),
                        desk.words().count("conflicts", conflicts));
        return page(folio, "figures", summary, new FiguresView(summary, tables));
    }

    private Page page(Folio folio, String kind, String description, Object view) {
        String section = kind.equals("figures") ? "figures" : kind + "/index";
        return new Page(folio, kind, section, say("nav." + kind), description, view, null);
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
