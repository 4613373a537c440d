package dossier.statements;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Figure;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries the editor's word out on what was said, agreed and counted. */
final class Editing {
    private final Corrections corrections;
    private final Map<String, ActorId> byName = new HashMap<>();

    Editing(Corrections corrections, Cast cast) {
        this.corrections = corrections;
        cast.actors().values().stream()
                .sorted(Comparator.comparing(Actor::id))
                .forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .forEach(name -> byName.putIfAbsent(Folding.fold(name), actor.id())));
    }

    /** The quotes with the speakers that the editor gives them. */
    List<Quote> quotes(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> {
                    Corrections.Speaker word = find(
                            corrections.speakers(),
                            Corrections.Speaker::source,
                            Corrections.Speaker::quote,
                            quote.source(),
                            quote.text());
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
        return statements.stream()
                .flatMap(s -> {
                    Corrections.Stated word = find(
                            corrections.statements(),
                            Corrections.Stated::source,
                            Corrections.Stated::sentence,
                            s.source(),
                            s.text());
                    if (word == null) {
                        return Stream.of(s);
                    }
                    return word.kind() == null
                            ? Stream.empty()
                            : Stream.of(new Statement(
                                    s.id(),
                                    word.kind(),
                                    s.actors(),
                                    s.source(),
                                    s.span(),
                                    s.text(),
                                    s.cue(),
                                    s.sameAs()));
                })
                .toList();
    }

    /** The figures with the values that the editor gives them, without those that are none. */
    List<Figure> figures(List<Figure> figures, Function<Figure, String> words) {
        return figures.stream()
                .flatMap(f -> {
                    Corrections.Counted word = find(
                            corrections.figures(),
                            Corrections.Counted::source,
                            Corrections.Counted::words,
                            f.source(),
                            words.apply(f));
                    if (word == null) {
                        return Stream.of(f);
                    }
                    return word.value() == null ? Stream.empty() : Stream.of(f.of(word.value()));
                })
                .toList();
    }

    /** The first correction of a source whose words the text holds. */
    private static <T> @Nullable T find(
            List<T> corrections, Function<T, SourceId> source, Function<T, String> words, SourceId id, String text) {
        for (T correction : corrections) {
            boolean here = source.apply(correction).equals(id);
            if (here && Folding.fold(text).contains(Folding.fold(words.apply(correction)))) {
                return correction;
            }
        }
        return null;
    }
}
