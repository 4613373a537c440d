package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Basis;
import dossier.model.Capacity;
import dossier.model.Meeting;
import dossier.model.Mention;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Passage;
import dossier.model.Place;
import dossier.model.Statement;
import dossier.model.StatementKind;
import dossier.model.Status;
import dossier.model.When;
import dossier.site.catalog.Encounters;
import dossier.site.catalog.Located;
import dossier.site.catalog.Sides;
import dossier.site.view.Cite;
import dossier.site.view.Piece;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the officer must know if she reads only two sentences: who met whom, when, where and how; and what came of it. */
final class BottomLine {
    /** Of more people than this the first are named and the rest counted. */
    private static final int NAMED = 4;

    private static final Set<StatementKind> DONE = EnumSet.of(StatementKind.AGREED, StatementKind.PLEDGED);

    private static final Pattern MORE = Pattern.compile("(?i)\\balso\\b");

    private final Desk desk;
    private final Folio folio;
    private final Meeting meeting;
    private final Sides sides;

    /** @param sides who sat at the table */
    BottomLine(Desk desk, Folio folio, Meeting meeting, Sides sides) {
        this.desk = desk;
        this.folio = folio;
        this.meeting = meeting;
        this.sides = sides;
    }

    /** The first sentence, its parts in the order that the language puts them. */
    List<Piece> line() {
        String verb = meeting.status() == Status.HELD && meeting.mode() == Mode.PHONE
                ? "phone"
                : meeting.status().name().toLowerCase(Locale.ROOT);
        String alone = Encounters.principals(meeting).size() == 1 ? ".alone" : "";
        return Pieces.of(say("bottom." + verb + alone), List.of(people(), way(), place(), day()));
    }

    /** "by video"; nothing where the verb says it already. */
    private List<Piece> way() {
        boolean told =
                meeting.mode() == Mode.VIDEO || (meeting.mode() == Mode.PHONE && meeting.status() != Status.HELD);
        return told ? List.of(Piece.of(" " + desk.words().of("mode.", meeting.mode()))) : List.of();
    }

    private List<Piece> place() {
        Place place = meeting.place();
        return place == null
                ? List.of()
                : List.of(
                        Piece.of(" " + say("bottom.in") + " "),
                        new Piece(place.inFull(), null, mark(Folio.mark(place.basis()))));
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
            pieces.addAll(office(principals.get(i).capacity()));
        }
        if (named < principals.size()) {
            pieces.add(Piece.of(" " + say("and") + " " + desk.words().count("others", principals.size() - named)));
        }
        return pieces;
    }

    private List<Piece> office(@Nullable Capacity capacity) {
        return capacity == null
                ? List.of()
                : List.of(
                        Piece.of(" ("),
                        new Piece(
                                Offices.phrase(desk.words(), capacity.title(), capacity.of()),
                                null,
                                mark(Folio.mark(capacity.basis()))),
                        Piece.of(")"));
    }

    /**
     * What came of a meeting that was held, in the words of the source: what two of its sides agreed or pledged in the sentence
     * that tells best of the meeting, else the first thing that they agreed, rather what is not told as one thing more, else
     * an agreement whose parties are not plain, if its sentence is the one that tells best of the meeting and names two of
     * its sides, or if it is the only agreement that the sources tell and names nobody else. What one side alone agreed to may be another matter, so it is
     * only said to be there.
     */
    Outcome outcome(List<List<Statement>> statements) {
        Background background = new Background(desk, meeting);
        if (meeting.status() != Status.HELD) {
            return lede(say("bottom.open") + " ");
        }
        List<List<Statement>> done = statements.stream()
                .filter(places -> DONE.contains(places.get(0).kind()))
                .filter(places -> !background.isEarlier(places))
                .toList();
        List<List<Statement>> agreed = done.stream()
                .filter(places -> places.get(0).kind() == StatementKind.AGREED)
                .sorted(Comparator.comparing(BottomLine::isOneMore))
                .toList();
        Predicate<List<Statement>> open = places -> actors(places).isEmpty()
                && (isLede(places.get(0)) || (agreed.size() == 1 && isOfNobodyElse(places.get(0))));
        return Stream.of(
                        done.stream()
                                .filter(this::isShared)
                                .filter(places -> places.stream().anyMatch(this::isLede)),
                        agreed.stream().filter(this::isShared),
                        agreed.stream().filter(open))
                .flatMap(those -> those)
                .findFirst()
                .map(this::told)
                .orElseGet(() -> lede(""));
    }

    /** "They also agreed to pay". */
    private static boolean isOneMore(List<Statement> places) {
        return MORE.matcher(places.get(0).text()).find();
    }

    private boolean isShared(List<Statement> places) {
        return sides.count(actors(places)) > 1;
    }

    private static Set<ActorId> actors(List<Statement> places) {
        return places.stream().flatMap(place -> place.actors().stream()).collect(Collectors.toSet());
    }

    private boolean isLede(Statement place) {
        Located lede = Lede.of(desk, meeting, sides);
        return lede != null
                && lede.equals(desk.catalog().at(place.source(), place.span()))
                && sides.count(named(place)) > 1;
    }

    private boolean isOfNobodyElse(Statement place) {
        List<ActorId> named = named(place);
        return sides.has(named) && named.stream().allMatch(actor -> sides.has(List.of(actor)));
    }

    private List<ActorId> named(Statement place) {
        return desk.dossier().cast().mentions(place.source(), place.span()).stream()
                .map(Mention::actor)
                .toList();
    }

    /** The sentence that tells best of the meeting, after what the tool has to say. */
    private Outcome lede(String first) {
        Located lede = Lede.of(desk, meeting, sides);
        if (lede == null) {
            return new Outcome(first.isEmpty() ? List.of() : List.of(Piece.of(first.strip())), List.of());
        }
        Passage passage = lede.passage();
        String text = first + desk.words().quoted(Folio.oneLine(passage.text()));
        return new Outcome(
                List.of(Piece.of(text)), List.of(folio.cite(lede.article().id(), passage.span())));
    }

    private Outcome told(List<Statement> places) {
        Saying saying = new Stating(desk, folio).statement(places, List.of());
        String text = desk.words().quoted(saying.text());
        return new Outcome(List.of(new Piece(text, null, saying.editor() ? "editor" : "")), saying.cites());
    }

    /** The second sentence, and where it stands. */
    record Outcome(List<Piece> text, List<Cite> cites) {}

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
