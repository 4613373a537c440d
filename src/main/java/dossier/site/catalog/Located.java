package dossier.site.catalog;

import dossier.model.Article;
import dossier.model.Passage;

/**
 * A passage with its article.
 *
 * @param article that it stands in
 * @param number its place in the article, from 1; its anchor on the source's page is made of it
 * @param passage itself
 */
public record Located(Article article, int number, Passage passage) {
    /** Its anchor on the source's page. */
    public String anchor() {
        return anchor(number);
    }

    static String anchor(int number) {
        return "p" + number;
    }
}
