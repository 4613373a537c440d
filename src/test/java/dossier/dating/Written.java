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

/** Articles for the tests: each line a passage; a line that starts with "dateline:" or "caption:" is of that kind. */
final class Written {
    private Written() {}

    static Article article(String id, @Nullable LocalDate published, String text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            String head = colon < 0 ? "" : line.substring(0, colon);
            boolean marked = head.equals("dateline") || head.equals("caption");
            String said = marked ? line.substring(colon + 2) : line;
            PassageKind kind =
                    !marked ? PassageKind.BODY : head.equals("caption") ? PassageKind.CAPTION : PassageKind.DATELINE;
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
