package dossier.site.page;

import dossier.model.Article;
import dossier.model.Figure;
import dossier.model.Meeting;
import dossier.model.SourceId;
import dossier.site.catalog.Encounters;
import dossier.site.view.FigureTable;
import dossier.site.view.Link;
import dossier.site.view.OverviewView;
import dossier.site.view.OverviewView.News;
import dossier.site.view.OverviewView.Open;
import dossier.site.view.OverviewView.Together;
import dossier.site.view.Piece;
import dossier.site.view.TimelineView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The first page: the bottom line of the whole dossier. */
final class OverviewPage {
    private static final int NEWEST = 5;
    private static final int PAIRS = 12;
    private static final int UNDATED = 10;
    private static final int DISPUTED = 8;

    private static final String PACK = "pack/";
    private static final String PACK_END = "pack0";

    private final Desk desk;
    private final Folio folio;
    private final List<Meeting> meetings;
    private final SortedSet<String> pack;

    private OverviewPage(Desk desk, SortedSet<String> exports) {
        this.desk = desk;
        pack = exports.tailSet(PACK).headSet(PACK_END);
        folio = new Folio(desk, "index");
        meetings = desk.dossier().meetings().meetings();
    }

    /**
     * @param exports the paths of the files for programs, and of the briefing pack if there is one
     */
    static Page of(Desk desk, SortedSet<String> exports) {
        OverviewPage page = new OverviewPage(desk, exports);
        OverviewView view = page.view();
        StringBuilder line = new StringBuilder();
        view.bottomLine().forEach(piece -> line.append(piece.text()));
        String description = view.description() == null ? line.toString() : view.description();
        return new Page(page.folio, "overview", "index", view.title(), description, view, null);
    }

    private OverviewView view() {
        Timeline timeline = new Timeline(desk, folio);
        meetings.forEach(m -> timeline.add(m.when(), m.id(), folio.meeting(m.id())));
        TimelineView picture = timeline.draw();
        return new OverviewView(
                desk.dossier().settings().title(),
                desk.dossier().settings().description(),
                bottomLine(),
                material(),
                desk.notes().of("overview"),
                picture,
                newest(),
                more(),
                Web.draw(desk, folio),
                pairs(desk, folio, PAIRS),
                morePairs(),
                disputed(),
                undated(picture != null),
                AboutPage.named(desk, pack));
    }

    private List<Piece> bottomLine() {
        if (meetings.isEmpty()) {
            return List.of(Piece.of(desk.words().say("overview.none")));
        }
        List<Piece> line = new ArrayList<>();
        line.add(Piece.of(desk.words()
                .say(
                        "overview.line",
                        desk.words().count("meetings", meetings.size()),
                        Spans.of(desk, meetings.stream().map(Meeting::when).toList()))));
        desk.encounters().pairs().entrySet().stream()
                .max(Comparator.comparing(e -> e.getValue().size()))
                .ifPresent(e -> line.addAll(between(e.getKey(), e.getValue().size())));
        line.add(Piece.of("."));
        return line;
    }

    /** Between whom, when these two had most of the meetings; nothing when they had fewer, or others sat there too. */
    private List<Piece> between(Encounters.Pair two, int times) {
        boolean alone = meetings.size() == 1;
        if (2 * times <= meetings.size() || (alone && desk.encounters().pairs().size() > 1)) {
            return List.of();
        }
        String key = alone
                ? "overview.betweenTheTwo"
                : times == meetings.size() ? "overview.betweenAll" : "overview.between";
        return List.of(
                Piece.of(desk.words().say(key) + " "),
                Piece.of(folio.actor(two.one())),
                Piece.of(" " + desk.words().say("and") + " "),
                Piece.of(folio.actor(two.other())));
    }

    private String material() {
        List<SourceId> sources =
                desk.dossier().intake().articles().stream().map(Article::id).toList();
        return desk.words().say("overview.material", folio.articles(sources));
    }

    private List<News> newest() {
        List<News> newest = new ArrayList<>();
        for (int i = meetings.size() - 1; i >= 0 && newest.size() < NEWEST; i--) {
            newest.add(news(meetings.get(i)));
        }
        return newest;
    }

    private News news(Meeting meeting) {
        BottomLine.Outcome outcome = new BottomLine(
                        desk, folio, meeting, desk.people().sides(meeting))
                .outcome(desk.sayings().statements(meeting.id()));
        return new News(new Lines(desk, folio).of(meeting), outcome.text(), outcome.cites());
    }

    private @Nullable String more() {
        return meetings.size() > NEWEST ? desk.words().count("overview.more", meetings.size()) : null;
    }

    private @Nullable String morePairs() {
        int more = desk.encounters().pairs().size() - PAIRS;
        return more > 0 ? desk.words().count("overview.pairs", more) : null;
    }

    /** Those who met, most often first. */
    static List<Together> pairs(Desk desk, Folio folio, int most) {
        return desk.encounters().pairs().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing((List<Meeting> m) -> -m.size())))
                .limit(most)
                .map(e -> new Together(
                        new Link(
                                desk.words()
                                        .say(
                                                "pair.title",
                                                folio.actor(e.getKey().one()).text(),
                                                folio.actor(e.getKey().other()).text()),
                                folio.pair(e.getKey().one(), e.getKey().other())),
                        desk.words().count("meetings", e.getValue().size())))
                .toList();
    }

    private List<FigureTable> disputed() {
        List<Figure> rivals = desk.dossier().said().figures().stream()
                .filter(f -> !f.conflictsWith().isEmpty())
                .toList();
        Figures figures = new Figures(desk, folio);
        return Figures.groups(desk, rivals).stream()
                .limit(DISPUTED)
                .map(figures::table)
                .toList();
    }

    /** The meetings without a day, but for those that the picture shows with all that is known. */
    private List<Open> undated(boolean drawn) {
        List<Open> open = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (meeting.when().best() == null
                    && !(drawn && meeting.when().interval().isBounded())) {
                open.add(new Open(folio.meeting(meeting.id()), folio.day(meeting.when())));
            }
        }
        return open.size() > UNDATED ? List.copyOf(open.subList(0, UNDATED)) : open;
    }
}
