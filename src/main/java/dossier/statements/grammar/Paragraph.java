package dossier.statements.grammar;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The passages of one paragraph that are of one kind. */
record Paragraph(List<Passage> passages) {
    Paragraph {
        passages = List.copyOf(passages);
    }

    /** What the article says, by paragraphs. */
    static List<Paragraph> of(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        for (Passage passage : article.said()) {
            Passage last = open.isEmpty() ? passage : open.get(open.size() - 1);
            if (last.paragraph() != passage.paragraph() || last.kind() != passage.kind()) {
                paragraphs.add(new Paragraph(open));
                open.clear();
            }
            open.add(passage);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
        }
        return paragraphs;
    }

    Span span() {
        return new Span(
                passages.get(0).span().start(),
                passages.get(passages.size() - 1).span().end());
    }
}
