package dossier.dating;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.PassageKind;
import java.util.List;

/**
 * A passage and its words, taken apart once for all that look for days in it.
 *
 * @param passage the passage, any but boilerplate
 * @param tokens its words
 */
record Sentence(Passage passage, Tokens tokens) {
    /** Those of an article, in order. */
    static List<Sentence> of(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .map(passage -> new Sentence(passage, Tokens.of(passage.text())))
                .toList();
    }

    /** Those of them that count as what the source says. */
    static List<Sentence> said(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.passage().isSaid())
                .toList();
    }
}
