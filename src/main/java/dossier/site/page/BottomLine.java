package dossier.site.page;

import dossier.model.Basis;
import dossier.model.Meeting;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Place;
import dossier.model.StatementKind;
import dossier.model.Status;
import dossier.model.When;
import dossier.site.catalog.Encounters;
import dossier.site.view.Cite;
import dossier.site.view.Group;
import dossier.site.view.Piece;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the officer must know if she reads only two sentences: who met whom, when, where and how; and what came of it. */
final class BottomLine {
    /** Of more people than this the first are named and the rest counted. */
    private static final int NAMED = 4;

    private final Desk desk;
    private final Folio folio;
    private final Meeting meeting;

    BottomLine(Desk desk, Folio folio, Meeting meeting) {
        this.desk = desk;
        this.folio = folio;
        this.meeting = meeting;
    }

    /** The first sentence, its parts in the order that the language puts them. */
    List<Piece> line() {
        String verb = meeting.status() == Status.HELD && meeting.mode() == Mode.PHONE
                ? "phone"
                : meeting.status().name().toLowerCase(Locale.ROOT);
        return Pieces.of(say("bottom." + verb), List.of(people(), way(), place(), day()));
    }

    /** "by video"; nothing where the verb says it already. */
    private List<Piece> way() {
        boolean told =
                meeting.mode() == Mode.VIDEO || (meeting.mode() == Mode.PHONE && meeting.status() != Status.HELD);
        return told
                ? List.of(Piece.of(" " + say("mode." + meeting.mode().name().toLowerCase(Locale.ROOT))))
                : List.of();
    }

    private List<Piece> place() {
        Place place = meeting.place();
        return place == null
                ? List.of()
                : List.of(
                        Piece.of(" " + say("bottom.in") + " "),
                        new Piece(Lines.place(place), null, mark(Folio.mark(place.basis()))));
    }

    private List<Piece> day() {
        When when = meeting.when();
        List<Piece> day = new ArrayList<>();
        day.add(Piece.of(when.basis() == Basis.UNKNOWN ? "; " : " "));
        day.add(new Piece(desk.dates().phrase(when), null, mark(Folio.mark(when.basis()))));
        String range = desk.dates().range(when);
        if (range != null) {
            day.add(Piece.of(" (" + say("bottom.range", range) + ")"));
        }
        return day;
    }

    /** A statement needs no mark. */
    private static String mark(String mark) {
        return mark.equals("stated") || mark.equals("unknown") ? "" : mark;
    }

    private List<Piece> people() {
        List<Participant> principals = meeting.participants().stream()
                .filter(p -> Encounters.principals(meeting).contains(p.actor()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int named = principals.size() > NAMED + 1 ? NAMED : principals.size();
        for (int i = 0; i < named; i++) {
            if (i > 0) {
                pieces.add(Piece.of(i == principals.size() - 1 ? " " + say("and") + " " : ", "));
            }
            pieces.add(Piece.of(folio.actor(principals.get(i).actor())));
            String office = principals.get(i).office();
            if (office != null) {
                pieces.add(Piece.of(" (" + office + ")"));
            }
        }
        if (named < principals.size()) {
            pieces.add(Piece.of(" " + say("and") + " " + desk.words().count("others", principals.size() - named)));
        }
        return pieces;
    }

    /** The first thing agreed, else pledged; else that no agreement is reported. */
    List<Piece> outcome(List<Group> done) {
        Saying first = first(done);
        if (first != null) {
            return List.of(Piece.of(first.text()));
        }
        return List.of(Piece.of(say(meeting.status() == Status.HELD ? "bottom.nothing" : "bottom.open")));
    }

    /** Where the outcome stands. */
    List<Cite> outcomeCites(List<Group> done) {
        Saying first = first(done);
        return first == null ? List.of() : first.cites();
    }

    private @Nullable Saying first(List<Group> done) {
        String agreed = say("statement." + StatementKind.AGREED.name().toLowerCase(Locale.ROOT));
        return done.stream()
                .filter(group -> group.heading().equals(agreed))
                .map(group -> group.sayings().get(0))
                .findFirst()
                .orElse(null);
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
