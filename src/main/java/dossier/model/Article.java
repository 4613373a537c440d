package dossier.model;

import java.util.List;

/**
 * One article as it was read.
 *
 * @param id its name in the dossier
 * @param file its path under the input folder, with forward slashes
 * @param text the decoded text of the file, all of it, or the text taken from a file that is not plain text
 * @param metadata what it says of itself
 * @param passages its passages, in order
 * @param warnings what was odd in reading it, each a sentence
 */
public record Article(
        SourceId id, String file, String text, Metadata metadata, List<Passage> passages, List<String> warnings) {
    public Article {
        passages = List.copyOf(passages);
        warnings = List.copyOf(warnings);
    }

    /** The span in Unicode code points, as everything outside the program counts. */
    public Span codePoints(Span span) {
        int start = text.codePointCount(0, span.start());
        return new Span(start, start + text.codePointCount(span.start(), span.end()));
    }

    /** The passages that count as what the source says: title, captions and body. */
    public List<Passage> said() {
        return passages.stream().filter(Passage::isSaid).toList();
    }
}
