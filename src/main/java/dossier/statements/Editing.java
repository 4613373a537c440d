package dossier.statements;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Figure;
import dossier.model.Quote;
import dossier.model.QuoteId;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Statement;
import dossier.model.StatementId;
import dossier.model.StatementKind;
import dossier.statements.speech.Echoes;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries the editor's word out on what was said, agreed and counted, wherever the same is said again. */
final class Editing {
    private final Corrections corrections;
    private final Echoes echoes;
    private final Map<String, ActorId> byName = new HashMap<>();

    Editing(Corrections corrections, Cast cast, Echoes echoes) {
        this.corrections = corrections;
        this.echoes = echoes;
        cast.actors().values().stream()
                .sorted(Comparator.comparing(Actor::id))
                .forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .forEach(name -> byName.putIfAbsent(Folding.fold(name), actor.id())));
    }

    /** The quotes with the speakers that the editor gives them. */
    List<Quote> quotes(List<Quote> quotes) {
        if (corrections.speakers().isEmpty()) {
            return quotes;
        }
        Map<QuoteId, QuoteId> stands = new HashMap<>();
        echoes.quotes(quotes).forEach(q -> stands.put(q.id(), q.sameAs() == null ? q.id() : q.sameAs()));
        Rulings<Quote, Corrections.Speaker> rulings = new Rulings<>(
                corrections.speakers(),
                Corrections.Speaker::source,
                quotes,
                Quote::source,
                quote -> List.of(
                        stands.getOrDefault(quote.id(), quote.id()),
                        echoes.original(quote.source(), quote.span()) + " " + Folding.fold(quote.text())),
                (word, quote) -> Folding.holds(quote.text(), word.quote()));
        return quotes.stream()
                .map(quote -> {
                    Corrections.Speaker word = rulings.of(quote);
                    return word == null ? quote : by(quote, word);
                })
                .toList();
    }

    private Quote by(Quote quote, Corrections.Speaker word) {
        List<ActorId> speakers = word.speakers().stream()
                .map(name -> byName.get(Folding.fold(name)))
                .filter(Objects::nonNull)
                .toList();
        return new Quote(
                quote.id(),
                quote.source(),
                quote.span(),
                quote.text(),
                speakers,
                speakers.isEmpty() ? null : quote.speakerText(),
                word.note().evidence(speakers.isEmpty() ? "nobody is known to say it" : "the editor names the speaker"),
                quote.sameAs());
    }

    /** The statements as the editor sorts them, without those that are none. */
    List<Statement> statements(List<Statement> statements) {
        if (corrections.statements().isEmpty()) {
            return statements;
        }
        Rulings<Statement, Corrections.Stated> precise =
                stated(statements, word -> word.was() != null, statement -> " " + statement.kind());
        Rulings<Statement, Corrections.Stated> whole = stated(statements, word -> word.was() == null, statement -> "");
        Map<Sentence, List<Statement>> sentences = new LinkedHashMap<>();
        statements.forEach(s -> sentences
                .computeIfAbsent(new Sentence(s.source(), s.span()), at -> new ArrayList<>())
                .add(s));
        List<Statement> edited = new ArrayList<>();
        for (List<Statement> sentence : sentences.values()) {
            List<Statement> others = new ArrayList<>();
            for (Statement statement : sentence) {
                Corrections.Stated word = precise.of(statement);
                if (word == null) {
                    others.add(statement);
                } else {
                    edited.addAll(sorted(List.of(statement), word));
                }
            }
            Corrections.Stated word = others.isEmpty() ? null : whole.of(others.get(0));
            edited.addAll(word == null ? others : sorted(others, word));
        }
        Map<StatementId, Statement> ruled = edited.stream().collect(Collectors.toMap(Statement::id, s -> s));
        return statements.stream()
                .map(statement -> ruled.get(statement.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the editor says of statements that are alike when they stand in one passage, and in this. */
    private Rulings<Statement, Corrections.Stated> stated(
            List<Statement> statements, Predicate<Corrections.Stated> those, Function<Statement, String> alike) {
        return new Rulings<>(
                corrections.statements().stream().filter(those).toList(),
                Corrections.Stated::source,
                statements,
                Statement::source,
                statement -> List.of(echoes.original(statement.source(), statement.span()) + alike.apply(statement)),
                (word, statement) -> (word.was() == null || word.was() == statement.kind())
                        && Folding.holds(statement.text(), word.sentence()));
    }

    private record Sentence(SourceId source, Span span) {}

    /** What these do in one sentence is one thing, or none, by the editor's word; what is besides only said stays so. */
    private static List<Statement> sorted(List<Statement> sentence, Corrections.Stated word) {
        StatementKind kind = word.kind();
        if (kind == null) {
            return List.of();
        }
        Statement ruled = sentence.stream()
                .min(Comparator.comparing(s -> s.kind() == kind ? 0 : s.kind() == StatementKind.SAID ? 2 : 1))
                .orElseThrow();
        return sentence.stream()
                .filter(s -> s.equals(ruled) || s.kind() == StatementKind.SAID)
                .map(s -> s.equals(ruled)
                        ? s.ruled(kind, word.note().evidence("the editor sorts it under \"" + word.given() + "\""))
                        : s)
                .toList();
    }

    /**
     * The figures with the values that the editor gives them, without those that are none.
     *
     * @param words the words of a figure in its article
     */
    List<Figure> figures(List<Figure> figures, Function<Figure, String> words) {
        if (corrections.figures().isEmpty()) {
            return figures;
        }
        Rulings<Figure, Corrections.Counted> rulings = new Rulings<>(
                corrections.figures(),
                Corrections.Counted::source,
                figures,
                Figure::source,
                figure -> List.of(echoes.original(figure.source(), figure.span()) + " "
                        + figure.value().stripTrailingZeros().toPlainString()),
                (word, figure) -> isIn(words.apply(figure), word.words()));
        return figures.stream()
                .flatMap(figure -> {
                    Corrections.Counted word = rulings.of(figure);
                    if (word == null) {
                        return Stream.of(figure);
                    }
                    return word.value() == null
                            ? Stream.empty()
                            : Stream.of(
                                    figure.ruled(word.value(), word.note().evidence("the editor corrects the number")));
                })
                .toList();
    }

    /** Whether the number stands there whole: "2,000" is not in "32,000". */
    private static boolean isIn(String text, String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(Folding.inLine(number)) + "(?![.,]?\\d)")
                .matcher(Folding.inLine(text))
                .find();
    }
}
