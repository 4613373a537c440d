package dossier.statements.speech;

import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Figure;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.Quote;
import dossier.model.QuoteId;
import dossier.model.Repeats;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Statement;
import dossier.model.StatementId;
import dossier.model.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said twice: the words of one speaker in two sources, also where one gives but a part of them, and the
 * statements of repeated passages. Of quotes the longest stands for the others, then the first.
 */
public final class Echoes {
    /** Fewer words than these may be said twice by chance: they are the same only in a repeated passage. */
    static final int TELLING_WORDS = 5;
    /** Of quotes that start alike, as many are compared. */
    static final int CANDIDATES = 16;

    private final Map<SourceId, Article> articles;
    private final Repeats repeats;
    private final Cast cast;

    /** A kind of statement in a passage that stands for its repeats. */
    private record Place(PassageId passage, StatementKind kind) {}

    public Echoes(Map<SourceId, Article> articles, Repeats repeats, Cast cast) {
        this.cast = cast;
        this.articles = articles;
        this.repeats = repeats;
    }

    /** The statements, each repeat with the one that stands for it. */
    public List<Statement> statements(List<Statement> statements) {
        Map<Place, StatementId> first = new HashMap<>();
        List<Statement> marked = new ArrayList<>();
        for (Statement s : statements) {
            StatementId stands = first.putIfAbsent(new Place(original(s.source(), s.span()), s.kind()), s.id());
            marked.add(stands == null ? s : s.repeating(stands));
        }
        return marked;
    }

    /** The quotes, each repeat with the one that stands for it; one that nobody is known to say, by who says it elsewhere. */
    public List<Quote> quotes(List<Quote> all) {
        List<Quote> quotes = Voices.shared(all, cast).stream()
                .filter(quote -> !Quotes.isBorrowed(quote))
                .toList();
        Map<QuoteId, QuoteId> same = new HashMap<>();
        Map<String, List<Spoken>> standing = new HashMap<>();
        quotes.stream()
                .map(Spoken::of)
                .sorted(Comparator.comparing(Spoken::count).reversed())
                .forEach(spoken -> {
                    List<String> keys = keys(spoken);
                    Spoken longer = find(spoken, standing.getOrDefault(keys.get(0), List.of()));
                    if (longer != null) {
                        same.put(spoken.quote().id(), longer.quote().id());
                    } else {
                        keys.stream()
                                .distinct()
                                .forEach(key -> standing.computeIfAbsent(key, k -> new ArrayList<>())
                                        .add(spoken));
                    }
                });
        return quotes.stream().map(quote -> with(quote, same.get(quote.id()))).toList();
    }

    private static @Nullable Spoken find(Spoken spoken, List<Spoken> candidates) {
        return candidates.stream()
                .limit(CANDIDATES)
                .filter(c -> c.holds(spoken))
                .findFirst()
                .orElse(null);
    }

    /** What a quote is found by: its speakers and each run of a few words; one of few words by its passage. */
    private List<String> keys(Spoken spoken) {
        Quote quote = spoken.quote();
        if (spoken.count() < TELLING_WORDS) {
            return List.of(original(quote.source(), quote.span()) + " " + spoken.words());
        }
        String speakers = quote.speakers() + " ";
        return spoken.runs(TELLING_WORDS).stream().map(speakers::concat).toList();
    }

    /** The figures without those that an article gives again, in a passage that repeats one of its own. */
    public List<Figure> figures(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> {
                    PassageId passage = passage(figure.source(), figure.span());
                    PassageId first = repeats.original(passage);
                    return passage.equals(first)
                            || Objects.requireNonNull(articles.get(figure.source())).passages().stream()
                                    .noneMatch(own -> own.id().equals(first));
                })
                .toList();
    }

    /** The passage that stands for the one in which something is said. */
    public PassageId original(SourceId source, Span span) {
        return repeats.original(passage(source, span));
    }

    private PassageId passage(SourceId source, Span span) {
        List<Passage> passages = Objects.requireNonNull(articles.get(source)).passages();
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return passages.get(low).id();
    }

    private static Quote with(Quote q, @Nullable QuoteId same) {
        return same == null
                ? q
                : new Quote(q.id(), q.source(), q.span(), q.text(), q.speakers(), q.speakerText(), q.evidence(), same);
    }
}
