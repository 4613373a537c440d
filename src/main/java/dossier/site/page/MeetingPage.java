package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Basis;
import dossier.model.Capacity;
import dossier.model.Evidence;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Mode;
import dossier.model.Place;
import dossier.model.Quote;
import dossier.model.Role;
import dossier.model.SourceId;
import dossier.site.catalog.Encounters;
import dossier.site.catalog.Sides;
import dossier.site.data.LinkedData;
import dossier.site.view.Cite;
import dossier.site.view.FigureTable;
import dossier.site.view.Group;
import dossier.site.view.Link;
import dossier.site.view.MeetingLine;
import dossier.site.view.MeetingView;
import dossier.site.view.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of one meeting, for the officer who is briefed for the next. */
final class MeetingPage {
    /** What a reader looks through on one page: sayings of a kind, lines of figures, sources, the record's characters. */
    private static final int SAYINGS = 60;

    private static final int FIGURES = 80;
    private static final int SHARES = 100;
    private static final int RECORD = 60_000;

    private final Desk desk;
    private final Folio folio;
    private final Meeting meeting;

    private MeetingPage(Desk desk, Folio folio, Meeting meeting) {
        this.desk = desk;
        this.folio = folio;
        this.meeting = meeting;
    }

    static Page of(Desk desk, Meeting meeting) {
        String address = desk.catalog().addresses().of(meeting.id());
        Folio folio = new Folio(desk, address);
        meeting.sources().forEach(folio::list);
        MeetingView view = new MeetingPage(desk, folio, meeting).view();
        return new Page(folio, "meeting", "meetings/index", view.title(), description(view), view, data(desk, meeting));
    }

    private static String data(Desk desk, Meeting meeting) {
        List<Quote> quotes = desk.sayings().quotes(meeting.id()).stream()
                .map(places -> places.get(0))
                .toList();
        return LinkedData.meeting(desk.catalog(), meeting, quotes);
    }

    private static String description(MeetingView view) {
        StringBuilder text = new StringBuilder();
        view.bottomLine().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private MeetingView view() {
        Shortening shortening = new Shortening();
        Sides sides = desk.people().sides(meeting);
        Told told = Told.of(meeting, desk.sayings());
        Background background = new Background(desk, meeting);
        Told inside = told.by(actors -> actors.isEmpty() || sides.has(actors), background::isEarlier);
        Told beside = told.without(inside);
        BottomLine bottom = new BottomLine(desk, folio, meeting, sides);
        BottomLine.Outcome outcome = bottom.outcome(told.statements());
        MergedRecord record = new MergedRecord(desk, folio, meeting);
        return new MeetingView(
                desk.titles().of(meeting),
                meeting.titleByEditor(),
                bottom.line(),
                outcome.text(),
                outcome.cites(),
                folio.moment(meeting.when()),
                venue(),
                meeting.mode() == Mode.UNKNOWN ? null : desk.words().of("mode.", meeting.mode()),
                desk.words().of("status.", meeting.status()),
                meeting.parent() == null ? null : folio.meeting(meeting.parent()),
                parts(),
                people(),
                reports(),
                desk.notes().of(slug()),
                done(inside, shortening),
                said(inside, shortening),
                done(beside, shortening),
                said(beside, shortening),
                figures(shortening),
                shortening.first(record.stories(), RECORD, MeetingView.Story::length),
                shortening.first(record.shares(), SHARES),
                shortening.left() == 0 ? "" : desk.words().count("meeting.left", shortening.left()),
                folio.articles(meeting.sources()),
                meeting.sources().size() == 1,
                folio.proofs(meeting.evidence()),
                line(desk.encounters().before(meeting)),
                line(desk.encounters().after(meeting)),
                pairs());
    }

    private List<Group> done(Told told, Shortening shortening) {
        return shortening.groups(new Stating(desk, folio).byKind(told.statements()), SAYINGS);
    }

    private List<Group> said(Told told, Shortening shortening) {
        return shortening.groups(new Quoting(desk, folio).bySpeaker(told.quotes(), told.statements()), SAYINGS);
    }

    private List<FigureTable> figures(Shortening shortening) {
        Figures figures = new Figures(desk, folio);
        List<FigureTable> all = figures.tables(desk.sayings().figures(meeting.id()));
        return figures.gathered(
                shortening.first(all, FIGURES, table -> table.lines().size()));
    }

    private String slug() {
        String address = desk.catalog().addresses().of(meeting.id());
        return address.substring(address.indexOf('/') + 1);
    }

    private MeetingView.@Nullable Venue venue() {
        Place place = meeting.place();
        return place == null
                ? null
                : new MeetingView.Venue(place.inFull(), Folio.mark(place.basis()), folio.proofs(place.evidence()));
    }

    private List<Link> parts() {
        List<MeetingId> parts = desk.children(meeting.id());
        return parts.stream().map(folio::meeting).toList();
    }

    private List<MeetingView.Person> people() {
        return meeting.participants().stream()
                .map(p -> new MeetingView.Person(
                        folio.actor(p.actor()),
                        p.role() == Role.PRINCIPAL ? "" : desk.words().of("role.", p.role()),
                        office(p.capacity())))
                .toList();
    }

    private MeetingView.@Nullable Office office(@Nullable Capacity capacity) {
        return capacity == null
                ? null
                : new MeetingView.Office(
                        Offices.phrase(desk.words(), capacity.title(), capacity.of()),
                        Folio.mark(capacity.basis()),
                        cites(capacity.evidence()),
                        capacity.basis() == Basis.INFERRED ? folio.proofs(capacity.evidence()) : List.of());
    }

    private List<Cite> cites(List<Evidence> evidence) {
        List<Spot> spots = new ArrayList<>();
        for (Evidence one : evidence) {
            SourceId source = one.source();
            if (source != null) {
                spots.add(new Spot(source, one.span()));
            }
        }
        return evidence.isEmpty() ? List.of() : folio.cites(evidence.get(0).says(), spots);
    }

    /** The sentences in which the sources tell of the meeting. */
    private List<Proof> reports() {
        return folio.proofs(meeting.sources().stream()
                .map(source -> desk.dossier().meetings().reports().get(source))
                .filter(Objects::nonNull)
                .flatMap(report -> report.evidence().stream())
                .toList());
    }

    private List<Link> pairs() {
        List<Link> pairs = new ArrayList<>();
        for (Encounters.Pair pair : Encounters.pairs(meeting)) {
            List<ActorId> two = List.of(pair.one(), pair.other());
            String names = desk.words()
                    .say(
                            "pair.title",
                            folio.actors(two).get(0).text(),
                            folio.actors(two).get(1).text());
            pairs.add(new Link(names, folio.pair(pair.one(), pair.other())));
        }
        return pairs;
    }

    private @Nullable MeetingLine line(@Nullable Meeting meeting) {
        return meeting == null ? null : new Lines(desk, folio).of(meeting);
    }
}
