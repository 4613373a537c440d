package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.text.Folding;
import dossier.text.Word;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A passage of an article with its words made comparable. */
record Saying(Article article, Passage passage, Wording wording) {
    /** "On Wednesday" is the same day in two articles that were published less than this many days apart. */
    private static final int WEEK = 6;

    /** Whether its words of time may mean the same days as those of {@code other}: "on Wednesday" of another year do not. */
    boolean isOfSameDays(Saying other) {
        LocalDate mine = article.metadata().published();
        LocalDate others = other.article.metadata().published();
        return mine == null
                || others == null
                || Math.abs(ChronoUnit.DAYS.between(mine, others)) < WEEK
                || !isRelative();
    }

    private boolean isRelative() {
        return wording.details() != 0
                && Wording.tokens(passage.text()).stream()
                        .map(Word::text)
                        .map(Folding::fold)
                        .anyMatch(Details::isRelative);
    }
}
