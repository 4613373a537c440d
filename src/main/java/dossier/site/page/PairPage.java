package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Meeting;
import dossier.model.Quote;
import dossier.model.Statement;
import dossier.site.catalog.Encounters.Pair;
import dossier.site.view.PairView;
import dossier.site.view.PairView.Encounter;
import java.util.List;
import java.util.function.Supplier;

/** The page of two actors who met: every meeting of theirs, and what each said there. */
final class PairPage {
    /** About how many characters of HTML a saying makes. */
    private static final int LINE = 1_000;

    /** Of one meeting; its own page has the others. */
    private static final int SAYINGS = 30;

    private PairPage() {}

    /** The page, and those that it goes on over. */
    static List<Supplier<Page>> of(Desk desk, Pair pair, List<Meeting> meetings) {
        String address = desk.catalog().addresses().pair(pair.one(), pair.other());
        String title = desk.words()
                .say(
                        "pair.title",
                        desk.dossier().cast().actor(pair.one()).name(),
                        desk.dossier().cast().actor(pair.other()).name());
        String summary = desk.words()
                .say(
                        "pair.summary",
                        desk.words().count("meetings", meetings.size()),
                        Spans.of(desk, meetings.stream().map(Meeting::when).toList()));
        return new Paging(desk, address, "actors/index", title)
                .pages(meetings, m -> weight(desk, m), "pair", (folio, rows, first, last) -> {
                    List<Encounter> encounters = rows.stream()
                            .map(meeting -> encounter(desk, folio, pair, meeting))
                            .toList();
                    return new Paging.Sheet(
                            title + ": " + summary,
                            new PairView(
                                    title, folio.actor(pair.one()), folio.actor(pair.other()), summary, encounters));
                });
    }

    private static int weight(Desk desk, Meeting meeting) {
        int sayings = desk.sayings().quotes(meeting.id()).size()
                + desk.sayings().statements(meeting.id()).size();
        return LINE * (1 + Math.min(sayings, 2 * SAYINGS));
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
        Shortening shortening = new Shortening();
        return new Encounter(
                new Lines(desk, folio).of(meeting),
                shortening.groups(quoting.bySpeaker(quotes, statements), SAYINGS),
                shortening.groups(new Stating(desk, folio).byKind(statements), SAYINGS));
    }
}
