package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Mention;
import dossier.model.Mode;
import dossier.model.Place;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.model.When;
import dossier.site.view.Link;
import dossier.site.view.Proof;
import dossier.site.view.ReviewView.Doubt;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds what the tool is not sure of, with the line of corrections.yaml that would settle it. */
final class Doubts {
    /** Of more doubts of one kind about a meeting these are shown. */
    private static final int TOLD = 3;

    /** Of many reasons for one doubt a reader is shown these first. */
    private static final int PROOFS = 8;

    private final Desk desk;
    private final Folio folio;
    private final CorrectionLines corrections;
    private final List<Ranked> doubts = new ArrayList<>();

    Doubts(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
        this.corrections = new CorrectionLines(desk.words());
    }

    /** A doubt, which is put into words only when it is shown, with the words of the article that it is about. */
    record Ranked(int weight, SourceId source, int offset, Supplier<Doubt> doubt) {}

    /** All of them, those first on which most hangs. */
    List<Ranked> all() {
        desk.catalog().articles().forEach(this::date);
        desk.dossier().meetings().meetings().forEach(this::maybeSame);
        desk.dossier().meetings().meetings().forEach(this::place);
        desk.dossier().meetings().meetings().forEach(this::statements);
        alikeNames();
        speakers();
        doubts.sort(Comparator.comparing(Ranked::weight).reversed());
        return doubts;
    }

    /** An article whose day is open; what hangs on it is its meeting and what it says. */
    private void date(Article article) {
        When when = desk.dossier().dates().of(article.id());
        if ((when.interval().isDay() && when.certain()) || when.basis() == Basis.EDITOR) {
            return;
        }
        MeetingId meeting = desk.catalog().reported(article.id());
        int width = (int) Math.min(when.interval().days(), 4000);
        int hanging = meeting == null ? 1 : 3;
        int weight = isConcluded(when) ? 5 * hanging : 100 * hanging + Math.min(width, 400);
        String hangs = meeting == null
                ? say("doubt.hangs.source")
                : hangs(desk.catalog().meeting(meeting));
        add(
                weight,
                article.id(),
                first(article.id(), when.evidence()),
                () -> new Doubt(
                        say("doubt.date"),
                        folio.source(article.id()),
                        dateText(when),
                        hangs,
                        folio.proofs(when.evidence(), PROOFS),
                        corrections.date(article.id(), when)));
    }

    /** The meeting that hangs on it, with its day, as meetings of one title are many. */
    private String hangs(Meeting meeting) {
        return say(
                "doubt.hangs.meeting", desk.titles().of(meeting), desk.dates().brief(meeting.when()));
    }

    /** Whether one day is best: then there is something to confirm, not something to find. */
    private static boolean isConcluded(When when) {
        return when.best() != null || when.interval().isDay();
    }

    private String dateText(When when) {
        String range = desk.dates().range(when);
        if (range != null) {
            return say("doubt.date.range", desk.dates().brief(when), range);
        }
        return isConcluded(when)
                ? say("doubt.date.day", desk.dates().brief(when))
                : say("doubt.date.what", desk.dates().say(when));
    }

    /** A meeting in person of which no article says where, or that was concluded from less than a sentence. */
    private void place(Meeting meeting) {
        Place place = meeting.place();
        boolean open = place == null && meeting.mode() != Mode.PHONE && meeting.mode() != Mode.VIDEO;
        boolean concluded = place != null && place.basis() == Basis.INFERRED;
        if (open || concluded) {
            add(
                    (open ? 120 : 40) + 10 * meeting.sources().size(),
                    meeting.sources().get(0),
                    place == null ? 0 : first(meeting.sources().get(0), place.evidence()),
                    () -> new Doubt(
                            say("doubt.place"),
                            folio.meeting(meeting.id()),
                            place == null ? say("doubt.place.open") : say("doubt.place.concluded", place.inFull()),
                            hangs(meeting),
                            place == null ? List.of() : folio.proofs(place.evidence(), PROOFS),
                            null));
        }
    }

    /** What was agreed or pledged there, but by nobody that the tool is sure of. */
    private void statements(Meeting meeting) {
        List<Statement> nobodys = desk.sayings().statements(meeting.id()).stream()
                .filter(places -> places.stream().allMatch(s -> s.actors().isEmpty()))
                .map(places -> places.get(0))
                .toList();
        if (!nobodys.isEmpty()) {
            Statement first = nobodys.get(0);
            add(30 + 2 * nobodys.size(), first.source(), first.span().start(), () -> statement(meeting, nobodys));
        }
    }

    private Doubt statement(Meeting meeting, List<Statement> nobodys) {
        Statement first = nobodys.get(0);
        List<Proof> others = nobodys.stream()
                .skip(1)
                .limit(TOLD)
                .map(s -> new Proof(kind(s), Folio.oneLine(s.text()), folio.cite(s.source(), s.span()), false))
                .toList();
        String more = nobodys.size() == 1 ? "" : " " + desk.words().count("doubt.statements", nobodys.size() - 1);
        return new Doubt(
                say("doubt.statement"),
                new Link(folio.meeting(meeting.id()).text(), folio.sentence(first.source(), first.span())),
                say("doubt.statement.what", kind(first), Folio.oneLine(first.text())) + more,
                hangs(meeting),
                others,
                corrections.statement(first));
    }

    private String kind(Statement statement) {
        return desk.words().of("statement.", statement.kind());
    }

    /** A meeting near another of the same people in the same time may be the same one. */
    private void maybeSame(Meeting meeting) {
        Meeting next = desk.encounters().after(meeting);
        if (next == null || meeting.when().interval().intersect(next.when().interval()) == null) {
            return;
        }
        if (!meeting.when().interval().isBounded() || next.id().equals(meeting.parent())) {
            return;
        }
        SourceId one = meeting.sources().get(0);
        SourceId other = next.sources().get(0);
        int weight = 250 + 20 * (meeting.sources().size() + next.sources().size());
        add(
                weight,
                one,
                first(one, meeting.evidence()),
                () -> new Doubt(
                        say("doubt.grouping"),
                        folio.meeting(meeting.id()),
                        say(
                                "doubt.grouping.what",
                                desk.titles().of(next),
                                desk.dates().say(next.when())),
                        hangs(next),
                        folio.proofs(meeting.evidence(), PROOFS),
                        corrections.sameMeeting(one, other)));
    }

    /** Two people of one last name may be one, where the first names do not tell them apart. */
    private void alikeNames() {
        Map<String, List<Actor>> byLast = new TreeMap<>();
        for (Actor actor : new TreeMap<>(desk.dossier().cast().actors()).values()) {
            if (actor.kind() == ActorKind.PERSON) {
                String folded = Folding.fold(actor.name());
                byLast.computeIfAbsent(folded.substring(folded.lastIndexOf(' ') + 1), n -> new ArrayList<>())
                        .add(actor);
            }
        }
        for (List<Actor> alike : byLast.values()) {
            for (int i = 1; i < alike.size(); i++) {
                if (Namesakes.mayBeOne(alike.get(i - 1), alike.get(i))) {
                    name(alike.get(i - 1), alike.get(i));
                }
            }
        }
    }

    private void name(Actor one, Actor other) {
        boolean otherShorter = other.name().length() < one.name().length();
        Actor whole = otherShorter ? one : other;
        Actor part = otherShorter ? other : one;
        List<Mention> named = desk.people().mentions(part.id());
        if (named.isEmpty()) {
            return;
        }
        int mentions = named.size();
        add(
                100 + 5 * Math.min(mentions, 60),
                named.get(0).source(),
                named.get(0).span().start(),
                () -> new Doubt(
                        say("doubt.name"),
                        folio.actor(part.id()),
                        say("doubt.name.what", part.name(), whole.name()),
                        desk.words().count("mentions", mentions),
                        List.of(),
                        corrections.alias(part, whole)));
    }

    /** Sources with quotes that nobody is sure to have said. */
    private void speakers() {
        Map<SourceId, Integer> open = new HashMap<>();
        Map<SourceId, Quote> first = new TreeMap<>();
        for (Quote quote : desk.dossier().said().quotes()) {
            if (quote.speakers().isEmpty() && quote.sameAs() == null) {
                open.merge(quote.source(), 1, Integer::sum);
                first.putIfAbsent(quote.source(), quote);
            }
        }
        first.forEach((source, quote) -> {
            int number = open.getOrDefault(source, 0);
            Link link = new Link(folio.source(source).text(), folio.sentence(source, quote.span()));
            add(
                    20 * number,
                    source,
                    quote.span().start(),
                    () -> new Doubt(
                            say("doubt.speaker"),
                            link,
                            say(
                                    "doubt.speaker.what",
                                    Folio.oneLine(quote.text()).replaceAll("[,;]$", "")),
                            desk.words().count("doubt.quotes", number),
                            List.of(),
                            corrections.speaker(quote)));
        });
    }

    private void add(int weight, SourceId source, int offset, Supplier<Doubt> doubt) {
        doubts.add(new Ranked(weight, source, offset, doubt));
    }

    /** Where the first evidence stands in the article, or its beginning. */
    private static int first(SourceId source, List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> source.equals(one.source()))
                .mapToInt(one -> one.span().start())
                .findFirst()
                .orElse(0);
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
