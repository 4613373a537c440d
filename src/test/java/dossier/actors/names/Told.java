package dossier.actors.names;

import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests, made of plain text: the first line is the title; "published: DAY" may stand above it, "dateline: PLACE" below. */
public final class Told {
    public static final Tables TABLES = TableReader.shipped();
    public static final Lexicon LEXICON = Lexicon.of(TABLES);

    private Told() {}

    public static Article article(String id, String told) {
        LocalDate published = null;
        String text = told;
        if (told.startsWith("---\npublished: ")) {
            published = LocalDate.parse(told.substring(15, 25));
            text = told.substring(told.indexOf("---\n", 4) + 4);
        }
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            PassageKind kind = at == 0
                    ? PassageKind.TITLE
                    : line.startsWith("dateline: ") ? PassageKind.DATELINE : PassageKind.BODY;
            for (Span span : Sentences.of(text, new Span(at, at + line.length()))) {
                PassageId passage = new PassageId(id + "-" + passages.size());
                passages.add(new Passage(passage, kind, passages.size(), span, span.of(text)));
            }
            at += line.length() + 1;
        }
        return new Article(new SourceId(id), id + ".txt", text, metadata(published), passages, List.of());
    }

    /** One line of body. */
    public static Line line(String sentence) {
        Span all = new Span(0, sentence.length());
        return new Line(new Passage(new PassageId("p"), PassageKind.BODY, 0, all, sentence), LEXICON);
    }

    private static Metadata metadata(@Nullable LocalDate published) {
        return new Metadata(null, null, null, null, null, null, null, published, null, null);
    }
}
