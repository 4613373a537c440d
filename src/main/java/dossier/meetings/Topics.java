package dossier.meetings;

import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What articles are about: the cosine of their rare terms (TF-IDF over the dossier's own articles, names of actors left
 * out, since those are compared as actors).
 */
final class Topics {
    private static final int TERMS = 250;

    private final Map<SourceId, Vector> vectors = new HashMap<>();

    /** All terms, in their order: in vectors each is its number here. */
    private final List<String> terms;

    /** The weightiest terms of an article. */
    private static final class Vector {
        static final Vector NONE = new Vector(0);

        /** Their numbers, ascending. */
        final int[] terms;

        /** What each counts. */
        final double[] weights;

        Vector(int size) {
            terms = new int[size];
            weights = new double[size];
        }
    }

    Topics(List<Article> articles, Cast cast) {
        Map<String, Integer> numbers = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        List<long[]> counts = articles.parallelStream()
                .map(article -> terms(article, cast.mentions().getOrDefault(article.id(), List.of())))
                .map(times -> packed(times, term -> numbers.computeIfAbsent(term, t -> next.getAndIncrement())))
                .toList();
        terms = numbers.keySet().stream().sorted().toList();
        int[] ranks = new int[terms.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[numbers.getOrDefault(terms.get(rank), 0)] = rank;
        }
        int[] spread = new int[terms.size()];
        for (long[] count : counts) {
            for (int i = 0; i < count.length; i++) {
                count[i] = packed(ranks[term(count[i])], times(count[i]));
                spread[term(count[i])]++;
            }
            Arrays.sort(count);
        }
        List<Vector> weighted = counts.parallelStream()
                .map(count -> vector(count, spread, articles.size()))
                .toList();
        for (int i = 0; i < articles.size(); i++) {
            vectors.put(articles.get(i).id(), weighted.get(i));
        }
    }

    /** Terms, each with how often it stands in an article, in eight bytes. */
    private static long[] packed(Map<String, Integer> times, ToIntFunction<String> number) {
        return times.entrySet().stream()
                .mapToLong(entry -> packed(number.applyAsInt(entry.getKey()), entry.getValue()))
                .toArray();
    }

    private static long packed(int term, int times) {
        return (long) term << Integer.SIZE | times;
    }

    private static int term(long packed) {
        return (int) (packed >>> Integer.SIZE);
    }

    private static int times(long packed) {
        return (int) packed;
    }

    private static Map<String, Integer> terms(Article article, List<Mention> mentions) {
        Map<String, Integer> terms = new HashMap<>();
        int next = 0;
        for (Passage passage : article.said()) {
            for (Word word : Words.of(passage.text())) {
                int start = word.start() + passage.span().start();
                while (next < mentions.size() && mentions.get(next).span().end() <= start) {
                    next++;
                }
                boolean named = next < mentions.size()
                        && mentions.get(next).span().start()
                                < start + word.text().length();
                if (!named && word.isWord() && word.text().length() > 3) {
                    terms.merge(stem(word), 1, Integer::sum);
                }
            }
        }
        return terms;
    }

    private static String stem(Word word) {
        String bare = word.bare();
        return bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static Vector vector(long[] count, int[] spread, int n) {
        double[] weight = new double[count.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = (1 + Math.log(times(count[i]))) * Math.log((n + 1.0) / (spread[term(count[i])] + 0.5));
        }
        int[] weightiest = IntStream.range(0, weight.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weight[i]))
                .limit(TERMS)
                .mapToInt(i -> i)
                .toArray();
        double norm = 0;
        for (int i : weightiest) {
            norm += weight[i] * weight[i];
        }
        double length = Math.sqrt(norm);
        Arrays.sort(weightiest);
        Vector vector = new Vector(weightiest.length);
        for (int i = 0; i < weightiest.length; i++) {
            vector.terms[i] = term(count[weightiest[i]]);
            vector.weights[i] = length == 0 ? 0 : weight[weightiest[i]] / length;
        }
        return vector;
    }

    /** How alike two articles' rare terms are, 0 to 1. */
    double likeness(SourceId a, SourceId b) {
        double[] sum = {0};
        common(a, b, (term, product) -> sum[0] += product);
        return sum[0];
    }

    /** Gives each term that two articles share, in order, and the product of its weights. */
    private void common(SourceId a, SourceId b, Common receiver) {
        Vector one = vectors.getOrDefault(a, Vector.NONE);
        Vector other = vectors.getOrDefault(b, Vector.NONE);
        int j = 0;
        for (int i = 0; i < one.terms.length; i++) {
            int term = one.terms[i];
            while (j < other.terms.length && other.terms[j] < term) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == term) {
                receiver.accept(term, one.weights[i] * other.weights[j]);
            }
        }
    }

    private interface Common {
        void accept(int term, double product);
    }

    /** Where a term first stands in what an article says, or null. */
    @Nullable
    Span where(Article article, String term) {
        for (Passage passage : article.said()) {
            for (Word word : Words.of(passage.text())) {
                if (word.isWord() && stem(word).equals(term)) {
                    int start = word.start() + passage.span().start();
                    return new Span(start, start + word.text().length());
                }
            }
        }
        return null;
    }

    /** The rare terms that two articles share, the weightiest first. */
    List<String> shared(SourceId a, SourceId b, int most) {
        List<Map.Entry<Integer, Double>> shared = new ArrayList<>();
        common(a, b, (term, product) -> shared.add(Map.entry(term, product)));
        return shared.stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> terms.get(entry.getKey()))
                .toList();
    }
}
