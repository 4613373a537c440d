package dossier.dating;

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

/** Articles for the tests: each line a passage; a line that starts with "dateline:", "byline:" or "caption:" is of that kind. */
final class Written {
    private Written() {}

    static Article article(String id, @Nullable LocalDate published, String text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            String head = colon < 0 ? "" : line.substring(0, colon);
            PassageKind kind = switch (head) {
                case "dateline" -> PassageKind.DATELINE;
                case "byline" -> PassageKind.BYLINE;
                case "caption" -> PassageKind.CAPTION;
                default -> PassageKind.BODY;
            };
            boolean marked = kind != PassageKind.BODY;
            String said = marked ? line.substring(colon + 2) : line;
            int start = whole.length();
            whole.append(said).append('\n');
            int n = passages.size();
            passages.add(
                    new Passage(new PassageId(id + "-" + n), kind, n, new Span(start, start + said.length()), said));
        }
        Metadata metadata = new Metadata(null, null, null, null, null, null, null, published, null, null);
        return new Article(new SourceId(id), id + ".txt", whole.toString(), metadata, passages, List.of());
    }
}
