package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.Repeats;
import dossier.model.SourceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds passages and articles that say again what others say. */
public final class Dedupe {
    /** The order in which articles come to stand for others; it does not depend on the order they are given in. */
    static final Comparator<Article> ORDER = Comparator.comparing(
                    Dedupe::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Article::id);

    private Dedupe() {}

    /**
     * The repeats among the passages of all articles, and the articles that are copies.
     *
     * <p>A passage stands for its repeats if it comes first: in an article that is no copy before one that is, in an
     * earlier article before a later or undated one, then by the article's id, then by its place in the article.
     */
    public static Repeats find(List<Article> articles) {
        List<List<Saying>> sayings = Saying.of(articles.stream().sorted(ORDER).toList());
        Map<SourceId, Copy> copies = Copies.among(sayings);
        List<List<Saying>> originsFirst = sayings.stream()
                .filter(article -> !article.isEmpty())
                .sorted(Comparator.comparing(
                        article -> copies.containsKey(article.get(0).article().id())))
                .toList();
        return new Repeats(PassageRepeats.among(originsFirst), copies);
    }

    private static @Nullable LocalDate published(Article article) {
        return article.metadata().published();
    }
}
