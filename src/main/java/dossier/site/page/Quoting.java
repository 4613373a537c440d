package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Statement;
import dossier.model.StatementKind;
import dossier.site.catalog.Located;
import dossier.site.catalog.WordDiff;
import dossier.site.view.Cite;
import dossier.site.view.Group;
import dossier.site.view.Proof;
import dossier.site.view.Saying;
import dossier.site.view.Wording;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quotes and statements as a page shows them, each once with every place that carries it. */
final class Quoting {
    /** A quote of fewer words is shown in its sentence. */
    private static final int STANDS_ALONE = 7;

    private final Desk desk;
    private final Folio folio;

    Quoting(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    /**
     * One quote.
     *
     * @param places all of it, the one that stands for it first
     * @param among how many sources the page rests on
     */
    Saying quote(List<Quote> places, int among) {
        Quote first = places.get(0);
        Quote spoken =
                places.stream().filter(q -> !q.speakers().isEmpty()).findFirst().orElse(first);
        List<Proof> proofs = spoken.evidence() == null ? List.of() : List.of(folio.proof(spoken.evidence()));
        boolean alone = Words.of(first.text()).size() >= STANDS_ALONE
                && !spoken.speakers().isEmpty();
        List<Place> at = places.stream()
                .map(q -> new Place(q.source(), q.span(), q.text()))
                .toList();
        return new Saying(
                Folio.oneLine(first.text()),
                true,
                alone ? null : sentence(first.source(), first.span()),
                folio.actors(spoken.speakers()),
                named(spoken),
                List.of(),
                single(at, among),
                cites(at),
                proofs,
                wordings(at));
    }

    /** One statement, likewise; {@code also} are the other things that its sentence does. */
    Saying statement(List<Statement> places, List<String> also, int among) {
        Statement first = places.get(0);
        List<ActorId> actors = places.stream()
                .map(Statement::actors)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Place> at = places.stream()
                .map(s -> new Place(s.source(), s.span(), s.text()))
                .toList();
        return new Saying(
                Folio.oneLine(first.text()),
                false,
                null,
                folio.actors(actors),
                null,
                also,
                single(at, among),
                cites(at),
                List.of(),
                wordings(at));
    }

    /** Statements by kind in the order of the kinds; a sentence that does several things stands once, under the first. */
    List<Group> byKind(List<List<Statement>> statements, int among) {
        Map<String, List<List<Statement>>> sentences = new LinkedHashMap<>();
        for (List<Statement> places : statements) {
            Statement first = places.get(0);
            sentences
                    .computeIfAbsent(passage(first.source(), first.span()), s -> new ArrayList<>())
                    .add(places);
        }
        Map<StatementKind, List<Saying>> kinds = new TreeMap<>();
        for (List<List<Statement>> sentence : sentences.values()) {
            Map<StatementKind, List<Statement>> does = new TreeMap<>();
            sentence.forEach(places -> does.putIfAbsent(places.get(0).kind(), places));
            StatementKind kind = does.keySet().iterator().next();
            List<String> also = does.keySet().stream()
                    .skip(1)
                    .map(other -> word("statement.also.", other))
                    .toList();
            List<Statement> shown = does.values().iterator().next();
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(statement(shown, also, among));
        }
        List<Group> groups = new ArrayList<>();
        kinds.forEach((kind, sayings) -> groups.add(new Group(word("statement.", kind), null, sayings)));
        return groups;
    }

    /** The passage that stands for the one that the span is in; without one, the span itself. */
    private String passage(SourceId source, Span span) {
        Located located = desk.catalog().at(source, span);
        return located == null
                ? source + " " + span
                : desk.dossier().repeats().original(located.passage().id()).value();
    }

    private String word(String key, StatementKind kind) {
        return desk.words().say(key + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Quotes by speaker, in the order that speakers first speak; those of nobody sure come last. */
    List<Group> bySpeaker(List<List<Quote>> quotes, int among) {
        Map<List<ActorId>, List<Saying>> speakers = new LinkedHashMap<>();
        List<Saying> unknown = new ArrayList<>();
        for (List<Quote> places : once(quotes)) {
            List<ActorId> by = places.stream()
                    .map(Quote::speakers)
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            (by.isEmpty() ? unknown : speakers.computeIfAbsent(by, b -> new ArrayList<>())).add(quote(places, among));
        }
        List<Group> groups = new ArrayList<>();
        speakers.forEach((by, sayings) -> groups.add(new Group(
                String.join(", ", folio.actors(by).stream().map(l -> l.text()).toList()),
                by.size() == 1 ? folio.actor(by.get(0)).ref() : null,
                sayings)));
        if (!unknown.isEmpty()) {
            groups.add(new Group(desk.words().say("quote.unknown"), null, unknown));
        }
        return groups;
    }

    /** The same words in a passage that is given twice are one quote. */
    private List<List<Quote>> once(List<List<Quote>> quotes) {
        Map<String, List<Quote>> once = new LinkedHashMap<>();
        for (List<Quote> places : quotes) {
            Quote first = places.get(0);
            once.computeIfAbsent(
                            passage(first.source(), first.span()) + " " + Folding.fold(first.text()),
                            k -> new ArrayList<>())
                    .addAll(places);
        }
        return List.copyOf(once.values());
    }

    /** How the source names the speaker, where that is more than a name. */
    private @Nullable String named(Quote quote) {
        String named = quote.speakerText();
        if (named == null || named.isBlank()) {
            return null;
        }
        String folded = Folding.fold(named);
        boolean plain = quote.speakers().stream()
                .map(id -> Folding.fold(desk.dossier().cast().actor(id).name()))
                .anyMatch(name -> name.contains(folded));
        return plain ? null : Folio.oneLine(named);
    }

    private String sentence(SourceId source, Span span) {
        Located located = desk.catalog().at(source, span);
        return located == null
                ? span.of(desk.catalog().article(source).text())
                : Folio.oneLine(located.passage().text());
    }

    private boolean single(List<Place> places, int among) {
        return among > 1 && places.stream().flatMap(this::carriers).distinct().count() == 1;
    }

    private List<Cite> cites(List<Place> places) {
        Map<Integer, Cite> cites = new TreeMap<>();
        for (Place place : places) {
            Cite cite = folio.cite(place.source(), place.span());
            cites.putIfAbsent(cite.number(), cite);
        }
        return List.copyOf(cites.values());
    }

    private Stream<SourceId> carriers(Place place) {
        Located located = desk.catalog().at(place.source(), place.span());
        if (located == null) {
            return Stream.of(place.source());
        }
        Passage passage = located.passage();
        return desk.catalog().carriers(desk.dossier().repeats().original(passage.id())).stream()
                .map(l -> l.article().id());
    }

    private List<Wording> wordings(List<Place> places) {
        List<Wording> wordings = new ArrayList<>();
        String first = Folio.oneLine(places.get(0).text());
        for (Place place : places.subList(1, places.size())) {
            String text = Folio.oneLine(place.text());
            if (!Folding.fold(text).equals(Folding.fold(first))) {
                wordings.add(new Wording(folio.cite(place.source(), place.span()), parts(first, text)));
            }
        }
        return wordings;
    }

    static List<Wording.Part> parts(String from, String to) {
        return WordDiff.between(from, to).stream()
                .map(p -> new Wording.Part(p.change().name().toLowerCase(Locale.ROOT), p.text()))
                .toList();
    }

    private record Place(SourceId source, Span span, String text) {}
}
