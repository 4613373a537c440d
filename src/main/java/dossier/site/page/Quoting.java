package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Evidence;
import dossier.model.MeetingId;
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
import dossier.site.view.Link;
import dossier.site.view.Proof;
import dossier.site.view.Saying;
import dossier.site.view.Wording;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Quotes of one speaker: those of one sentence together in it, as a short quote does not stand well alone. */
    List<Saying> quotes(List<List<Quote>> quotes) {
        Map<String, List<List<Quote>>> sentences = new LinkedHashMap<>();
        for (List<Quote> places : quotes) {
            Quote first = places.get(0);
            sentences
                    .computeIfAbsent(passage(first.source(), first.span()), s -> new ArrayList<>())
                    .add(places);
        }
        List<Saying> sayings = new ArrayList<>();
        for (List<List<Quote>> sentence : sentences.values()) {
            boolean whole = sentence.stream().allMatch(places -> isInOneSentence(places.get(0)));
            if (whole && (sentence.size() > 1 || !standsAlone(sentence.get(0).get(0)))) {
                sayings.add(inSentence(sentence));
            } else {
                sentence.forEach(places -> sayings.add(quote(places)));
            }
        }
        return sayings;
    }

    private static boolean standsAlone(Quote quote) {
        return Words.of(quote.text()).size() >= STANDS_ALONE
                && !quote.speakers().isEmpty();
    }

    private boolean isInOneSentence(Quote quote) {
        Located located = desk.catalog().at(quote.source(), quote.span());
        return located != null && located.passage().span().contains(quote.span());
    }

    private Saying quote(List<Quote> places) {
        Quote first = places.get(0);
        List<Place> at = places(places);
        String text = Folio.oneLine(first.text());
        boolean comma = text.endsWith(",") || text.endsWith(";");
        return new Saying(
                comma ? text.substring(0, text.length() - 1) : text,
                true,
                folio.actors(speakers(places)),
                List.of(),
                official(at),
                single(at),
                cites(at),
                proofs(places),
                wordings(at),
                false);
    }

    private Saying inSentence(List<List<Quote>> sentence) {
        List<Quote> all = sentence.stream().flatMap(List::stream).toList();
        Quote first = all.get(0);
        Located located = desk.catalog().at(first.source(), first.span());
        List<Place> at = places(all);
        return new Saying(
                Folio.oneLine(located == null ? first.text() : located.passage().text()),
                false,
                folio.actors(speakers(all)),
                List.of(),
                official(at),
                single(at),
                cites(at),
                proofs(sentence.get(0)),
                List.of(),
                false);
    }

    private static List<Place> places(List<Quote> quotes) {
        return quotes.stream()
                .map(q -> new Place(q.source(), q.span(), q.text()))
                .toList();
    }

    private static List<ActorId> speakers(List<Quote> places) {
        return places.stream()
                .map(Quote::speakers)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Proof> proofs(List<Quote> places) {
        return places.stream()
                .filter(q -> !q.speakers().isEmpty())
                .map(Quote::evidence)
                .filter(Objects::nonNull)
                .limit(1)
                .map(folio::proof)
                .toList();
    }

    /** One statement, likewise; {@code also} are the other things that its sentence does. */
    Saying statement(List<Statement> places, List<String> also) {
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
                folio.actors(actors),
                also,
                official(at),
                single(at),
                cites(at),
                List.of(new Proof(
                        desk.words().say("proof.cue", word("statement.", first.kind())),
                        first.cue(),
                        folio.cite(first.source(), first.span()),
                        false)),
                wordings(at),
                true);
    }

    /** Statements by kind in the order of the kinds; a sentence that does several things stands once, under the first. */
    List<Group> byKind(List<List<Statement>> statements) {
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
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(statement(shown, also));
        }
        List<Group> groups = new ArrayList<>();
        kinds.forEach((kind, sayings) -> groups.add(new Group(word("statement.", kind), "", null, sayings)));
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
    List<Group> bySpeaker(List<List<Quote>> quotes) {
        Map<List<ActorId>, List<List<Quote>>> speakers = new LinkedHashMap<>();
        for (List<Quote> places : once(quotes)) {
            speakers.computeIfAbsent(speakers(places), b -> new ArrayList<>()).add(places);
        }
        List<List<Quote>> unknown = speakers.remove(List.<ActorId>of());
        List<Group> groups = new ArrayList<>();
        speakers.forEach((by, said) -> groups.add(new Group(
                String.join(", ", folio.actors(by).stream().map(Link::text).toList()),
                "",
                by.size() == 1 ? folio.actor(by.get(0)).ref() : null,
                quotes(said))));
        if (unknown != null) {
            groups.add(new Group(desk.words().say("quote.unknown"), "", null, quotes(unknown)));
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

    private boolean single(List<Place> places) {
        MeetingId meeting = desk.catalog().reported(places.get(0).source());
        return meeting != null
                && desk.catalog().meeting(meeting).sources().size() > 1
                && places.stream()
                                .flatMap(this::carriers)
                                .map(desk.dossier().repeats()::origin)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Why all of it comes from official texts; empty when the press has a part in it. */
    private List<Proof> official(List<Place> places) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Place place : places) {
            List<Evidence> because = desk.catalog().officialBy(place.source(), place.span());
            if (because.isEmpty()) {
                return List.of();
            }
            evidence.addAll(because);
        }
        return folio.proofs(List.copyOf(evidence));
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
