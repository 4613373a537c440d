package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Passage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A passage of an article with its words made comparable. */
record Saying(Article article, Passage passage, Wording wording) {
    /** "On Wednesday" is the same day in two articles that were published less than this many days apart. */
    private static final int WEEK = 6;

    /** The passages of each article, read once, in their order. */
    static List<List<Saying>> of(List<Article> articles) {
        return articles.parallelStream()
                .map(article -> article.passages().stream()
                        .map(passage -> new Saying(article, passage, Wording.of(passage.text())))
                        .toList())
                .toList();
    }

    /** Whether its words of time may mean the same days as those of {@code other}: "on Wednesday" of another year do not. */
    boolean isOfSameDays(Saying other) {
        LocalDate mine = article.metadata().published();
        LocalDate others = other.article.metadata().published();
        return mine == null
                || others == null
                || Math.abs(ChronoUnit.DAYS.between(mine, others)) < WEEK
                || !wording.isRelative();
    }
}
