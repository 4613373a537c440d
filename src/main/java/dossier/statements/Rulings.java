package dossier.statements;

import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the editor says of things of one sort: of each that a correction names by its article and words, and of every other
 * that is told to say the same, unless a correction names that one itself.
 *
 * @param <T> the things
 * @param <W> the corrections
 */
final class Rulings<T, W> {
    private final Map<SourceId, List<W>> words = new HashMap<>();
    private final Map<Object, W> everywhere = new HashMap<>();
    private final Function<T, SourceId> source;
    private final Function<T, List<?>> alike;
    private final Fit<T, W> fit;

    /** Whether a correction of its article means the thing. */
    interface Fit<T, W> {
        boolean means(W word, T thing);
    }

    /**
     * @param things in the order of the articles
     * @param alike what things that say the same have in common
     */
    Rulings(
            List<W> corrections,
            Function<W, SourceId> named,
            List<T> things,
            Function<T, SourceId> source,
            Function<T, List<?>> alike,
            Fit<T, W> fit) {
        this.source = source;
        this.alike = alike;
        this.fit = fit;
        corrections.forEach(word -> words.computeIfAbsent(named.apply(word), id -> new ArrayList<>())
                .add(word));
        for (T thing : things) {
            W own = own(thing);
            if (own != null) {
                alike.apply(thing).forEach(same -> everywhere.putIfAbsent(same, own));
            }
        }
    }

    /** The editor's word on the thing; null when there is none. */
    @Nullable
    W of(T thing) {
        W own = own(thing);
        if (own != null || everywhere.isEmpty()) {
            return own;
        }
        for (Object same : alike.apply(thing)) {
            W word = everywhere.get(same);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private @Nullable W own(T thing) {
        for (W word : words.getOrDefault(source.apply(thing), List.of())) {
            if (fit.means(word, thing)) {
                return word;
            }
        }
        return null;
    }
}
