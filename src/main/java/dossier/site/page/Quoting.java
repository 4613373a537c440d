package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Quote;
import dossier.model.Statement;
import dossier.site.catalog.Located;
import dossier.site.view.Link;
import dossier.site.view.Proof;
import dossier.site.view.Saying;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Quotes, and what is reported of a speaker, as a page shows them, each once with every place that carries it. */
final class Quoting {
    /** A quote of fewer words is shown in its sentence. */
    private static final int STANDS_ALONE = 7;

    private final Desk desk;
    private final Folio folio;
    private final Carried carried;
    private final Stating stating;

    Quoting(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
        this.carried = new Carried(desk, folio);
        this.stating = new Stating(desk, folio);
    }

    /** Quotes of one speaker: those of one sentence together in it, as a short quote does not stand well alone. */
    List<Supplier<Saying>> quotes(List<List<Quote>> quotes) {
        Map<String, List<List<Quote>>> sentences = new LinkedHashMap<>();
        for (List<Quote> places : quotes) {
            Quote first = places.get(0);
            sentences
                    .computeIfAbsent(carried.passage(first.source(), first.span()), s -> new ArrayList<>())
                    .add(places);
        }
        List<Supplier<Saying>> sayings = new ArrayList<>();
        for (List<List<Quote>> sentence : sentences.values()) {
            boolean whole = sentence.stream().allMatch(places -> isInOneSentence(places.get(0)));
            if (whole && (sentence.size() > 1 || !standsAlone(sentence.get(0).get(0)))) {
                sayings.add(() -> inSentence(sentence));
            } else {
                sentence.forEach(places -> sayings.add(() -> quote(places)));
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
        List<Carried.Place> at = places(places);
        String text = Folio.oneLine(first.text());
        boolean comma = text.endsWith(",") || text.endsWith(";");
        String words = comma ? text.substring(0, text.length() - 1) : text;
        return new Saying(
                words,
                true,
                folio.actors(speakers(places)),
                List.of(),
                carried.official(at),
                carried.single(at),
                carried.cites(words, at),
                proofs(places),
                carried.wordings(at),
                false);
    }

    private Saying inSentence(List<List<Quote>> sentence) {
        List<Quote> all = sentence.stream().flatMap(List::stream).toList();
        Quote first = all.get(0);
        Located located = desk.catalog().at(first.source(), first.span());
        List<Carried.Place> at = places(all);
        String words =
                Folio.oneLine(located == null ? first.text() : located.passage().text());
        return new Saying(
                words,
                false,
                folio.actors(speakers(all)),
                List.of(),
                carried.official(at),
                carried.single(at),
                carried.cites(words, at),
                proofs(sentence.get(0)),
                List.of(),
                false);
    }

    private static List<Carried.Place> places(List<Quote> quotes) {
        return quotes.stream()
                .map(q -> new Carried.Place(q.source(), q.span(), q.text()))
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
                .map(q -> q.speakers().isEmpty() && !isByEditor(q) ? null : q.evidence())
                .filter(Objects::nonNull)
                .limit(1)
                .map(folio::proof)
                .toList();
    }

    /** Whether an editor said who says it, or that nobody is known to. */
    static boolean isByEditor(Quote quote) {
        return quote.evidence() != null && quote.evidence().byEditor();
    }

    /**
     * Quotes, and behind them what is only reported, by speaker in the order that speakers first speak; quotes of nobody
     * sure come last.
     */
    List<Heading> bySpeaker(List<List<Quote>> quotes, List<List<Statement>> statements) {
        Map<List<ActorId>, List<Supplier<Saying>>> speakers = new LinkedHashMap<>();
        Map<List<ActorId>, List<List<Quote>>> quoted = new LinkedHashMap<>();
        for (List<Quote> places : once(quotes)) {
            quoted.computeIfAbsent(speakers(places), b -> new ArrayList<>()).add(places);
        }
        List<List<Quote>> unknown = quoted.remove(List.<ActorId>of());
        quoted.forEach((by, said) -> speakers.put(by, new ArrayList<>(quotes(said))));
        stating.reported(statements)
                .forEach((by, said) ->
                        speakers.computeIfAbsent(by, b -> new ArrayList<>()).addAll(said));
        List<Heading> groups = new ArrayList<>();
        speakers.forEach((by, said) -> groups.add(new Heading(
                String.join(", ", folio.actors(by).stream().map(Link::text).toList()),
                "",
                by.size() == 1 ? folio.actor(by.get(0)).ref() : null,
                said)));
        if (unknown != null) {
            groups.add(new Heading(desk.words().say("quote.unknown"), "", null, quotes(unknown)));
        }
        return groups;
    }

    /** The same words in a passage that is given twice are one quote. */
    private List<List<Quote>> once(List<List<Quote>> quotes) {
        Map<String, List<Quote>> once = new LinkedHashMap<>();
        for (List<Quote> places : quotes) {
            Quote first = places.get(0);
            once.computeIfAbsent(
                            carried.passage(first.source(), first.span()) + " " + Folding.fold(first.text()),
                            k -> new ArrayList<>())
                    .addAll(places);
        }
        return List.copyOf(once.values());
    }
}
