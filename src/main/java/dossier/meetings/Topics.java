package dossier.meetings;

import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What articles are about: the cosine of their rare terms (TF-IDF over the dossier's own articles, names of actors left
 * out, since those are compared as actors).
 */
final class Topics {
    private static final int TERMS = 250;
    private final Map<SourceId, Map<String, Double>> vectors = new HashMap<>();

    Topics(List<Article> articles, Cast cast) {
        Map<String, Integer> spread = new HashMap<>();
        List<Map<String, Integer>> counts = articles.parallelStream()
                .map(article -> terms(article, cast.mentions().getOrDefault(article.id(), List.of())))
                .toList();
        counts.forEach(terms -> terms.keySet().forEach(term -> spread.merge(term, 1, Integer::sum)));
        List<Map<String, Double>> weighted = counts.parallelStream()
                .map(terms -> vector(terms, spread, articles.size()))
                .toList();
        for (int i = 0; i < articles.size(); i++) {
            vectors.put(articles.get(i).id(), weighted.get(i));
        }
    }

    private static Map<String, Integer> terms(Article article, List<Mention> mentions) {
        Map<String, Integer> terms = new TreeMap<>();
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
                    terms.merge(stem(Folding.fold(word.text())), 1, Integer::sum);
                }
            }
        }
        return terms;
    }

    private static String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static Map<String, Double> vector(Map<String, Integer> terms, Map<String, Integer> spread, int n) {
        List<Map.Entry<String, Double>> weighted = new ArrayList<>();
        terms.forEach((term, count) -> weighted.add(Map.entry(
                term, (1 + Math.log(count)) * Math.log((n + 1.0) / (spread.getOrDefault(term, 0) + 0.5)))));
        weighted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Double> vector = new TreeMap<>();
        double norm = 0;
        for (Map.Entry<String, Double> entry : weighted.subList(0, Math.min(TERMS, weighted.size()))) {
            vector.put(entry.getKey(), entry.getValue());
            norm += entry.getValue() * entry.getValue();
        }
        double length = Math.sqrt(norm);
        vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
        return vector;
    }

    /** How alike two articles' rare terms are, 0 to 1. */
    double likeness(SourceId a, SourceId b) {
        Map<String, Double> one = vectors.getOrDefault(a, Map.of());
        Map<String, Double> other = vectors.getOrDefault(b, Map.of());
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** Where a term first stands in what an article says, or null. */
    @Nullable
    Span where(Article article, String term) {
        for (Passage passage : article.said()) {
            for (Word word : Words.of(passage.text())) {
                if (word.isWord() && stem(Folding.fold(word.text())).equals(term)) {
                    int start = word.start() + passage.span().start();
                    return new Span(start, start + word.text().length());
                }
            }
        }
        return null;
    }

    /** The rare terms that two articles share, the weightiest first. */
    List<String> shared(SourceId a, SourceId b, int most) {
        Map<String, Double> one = vectors.getOrDefault(a, Map.of());
        Map<String, Double> other = vectors.getOrDefault(b, Map.of());
        return one.keySet().stream()
                .filter(other::containsKey)
                .sorted(Comparator.comparingDouble((String t) -> -one.getOrDefault(t, 0.0) * other.getOrDefault(t, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
