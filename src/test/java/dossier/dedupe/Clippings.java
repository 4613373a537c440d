package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.SourceId;
import dossier.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for the tests, a passage a line: "# " before a title, "- " before boilerplate. */
final class Clippings {
    private Clippings() {}

    static Article article(String id, List<String> lines) {
        return article(id, null, lines);
    }

    static Article article(String id, @Nullable LocalDate published, List<String> lines) {
        String text = String.join("\n", lines);
        List<Passage> passages = new ArrayList<>();
        String title = null;
        int at = 0;
        for (String line : lines) {
            PassageKind kind = line.startsWith("# ")
                    ? PassageKind.TITLE
                    : line.startsWith("- ") ? PassageKind.BOILERPLATE : PassageKind.BODY;
            int start = kind == PassageKind.BODY ? at : at + 2;
            Span span = new Span(start, at + line.length());
            title = kind == PassageKind.TITLE ? span.of(text) : title;
            passages.add(new Passage(
                    new PassageId(id + "/p" + (passages.size() + 1)), kind, passages.size(), span, span.of(text)));
            at += line.length() + 1;
        }
        Metadata metadata = new Metadata(title, null, null, null, null, null, null, published, null, null);
        return new Article(new SourceId(id), id + ".txt", text, metadata, passages, List.of());
    }
}
