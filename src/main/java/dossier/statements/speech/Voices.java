package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.Evidence;
import dossier.model.Quote;
import dossier.statements.grammar.FunctionWords;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the words that stand somewhere without a speaker, as in a title, to whom the articles give the same words. */
final class Voices {
    private final Map<String, List<Spoken>> attributed = new HashMap<>();
    private final Cast cast;

    private Voices(Cast cast) {
        this.cast = cast;
    }

    /** The quotes, in their order. */
    static List<Quote> shared(List<Quote> quotes, Cast cast) {
        Voices own = new Voices(cast);
        Voices relayed = new Voices(cast);
        quotes.stream()
                .filter(quote -> !quote.speakers().isEmpty())
                .forEach(quote -> (isRelayed(quote) ? relayed : own).add(quote));
        return quotes.stream()
                .map(quote -> isRelayed(quote) || quote.evidence() == null ? own.heard(quote) : quote)
                .map(quote -> quote.evidence() == null ? relayed.heard(quote) : quote)
                .toList();
    }

    /** Whether somebody without a name says it for the speaker; where another article names him, it is his. */
    private static boolean isRelayed(Quote quote) {
        return quote.evidence() != null && quote.evidence().says().equals(Attribution.IN_THE_NAME);
    }

    private void add(Quote quote) {
        Spoken spoken = Spoken.of(quote);
        spoken.runs(Echoes.TELLING_WORDS).stream().distinct().forEach(run -> {
            List<Spoken> same = attributed.computeIfAbsent(run, r -> new ArrayList<>());
            if (same.size() < Echoes.CANDIDATES) {
                same.add(spoken);
            }
        });
    }

    private Quote heard(Quote quote) {
        Spoken words = Spoken.of(quote);
        List<Quote> same = words.runs(Echoes.TELLING_WORDS).stream()
                .flatMap(run -> attributed.getOrDefault(run, List.of()).stream())
                .filter(other -> other.holds(words) || words.holds(other))
                .map(Spoken::quote)
                .filter(other -> agree(quote.speakerText(), other.speakers()))
                .distinct()
                .toList();
        Set<List<ActorId>> speakers = same.stream().map(Quote::speakers).collect(Collectors.toSet());
        return speakers.size() == 1 ? said(quote, same.get(0)) : quote;
    }

    /** Whether the speaker as the article words it may be these: a description, or a name of theirs; not another name. */
    private boolean agree(@Nullable String words, List<ActorId> speakers) {
        if (words == null || !Character.isUpperCase(words.charAt(0)) || words.indexOf(' ') < 0) {
            return true;
        }
        String[] each = Folding.fold(words).split(" ", -1);
        return FunctionWords.DETERMINERS.contains(each[0])
                || speakers.stream()
                        .anyMatch(who -> Folding.fold(cast.actor(who).name()).contains(each[each.length - 1]));
    }

    private static Quote said(Quote quote, Quote same) {
        Evidence there = Objects.requireNonNull(same.evidence());
        Evidence evidence = there.byEditor()
                ? there
                : new Evidence(
                        there.source(), there.span(), there.text(), "there the same words have this speaker", false);
        return new Quote(
                quote.id(),
                quote.source(),
                quote.span(),
                quote.text(),
                same.speakers(),
                quote.speakerText() == null ? same.speakerText() : quote.speakerText(),
                evidence,
                null);
    }
}
