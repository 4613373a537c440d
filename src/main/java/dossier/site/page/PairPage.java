package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Meeting;
import dossier.model.Quote;
import dossier.model.Statement;
import dossier.site.catalog.Encounters.Pair;
import dossier.site.view.Link;
import dossier.site.view.PairView;
import dossier.site.view.PairView.Encounter;
import java.util.ArrayList;
import java.util.List;

/** The page of two actors who met: every meeting of theirs, and what each said there. */
final class PairPage {
    private PairPage() {}

    static Page of(Desk desk, Pair pair, List<Meeting> meetings) {
        Folio folio = new Folio(desk, desk.catalog().addresses().pair(pair.one(), pair.other()));
        Link one = folio.actor(pair.one());
        Link other = folio.actor(pair.other());
        String title = desk.words().say("pair.title", one.text(), other.text());
        String summary = desk.words()
                .say(
                        "pair.summary",
                        desk.words().count("meetings", meetings.size()),
                        Spans.of(desk, meetings.stream().map(Meeting::when).toList()));
        List<Encounter> encounters = new ArrayList<>();
        for (Meeting meeting : meetings) {
            encounters.add(encounter(desk, folio, pair, meeting));
        }
        PairView view = new PairView(title, one, other, summary, encounters);
        return new Page(folio, "pair", "actors/index", title, title + ": " + summary, view, null);
    }

    private static Encounter encounter(Desk desk, Folio folio, Pair pair, Meeting meeting) {
        Quoting quoting = new Quoting(desk, folio);
        List<ActorId> two = List.of(pair.one(), pair.other());
        List<List<Quote>> quotes = desk.sayings().quotes(meeting.id()).stream()
                .filter(places ->
                        places.stream().anyMatch(q -> q.speakers().stream().anyMatch(two::contains)))
                .toList();
        List<List<Statement>> statements = desk.sayings().statements(meeting.id()).stream()
                .filter(places ->
                        places.stream().anyMatch(s -> s.actors().stream().anyMatch(two::contains)))
                .toList();
        return new Encounter(new Lines(desk, folio).of(meeting), quoting.bySpeaker(quotes), quoting.byKind(statements));
    }
}
