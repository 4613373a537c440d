package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier edition.
 *
 * @param summary how much
 * @param topics in order: articles, meetings, actors, what is said
 */
public record ChangesView(String summary, List<Topic> topics) {
    /** What changed of one kind of thing. */
    public record Topic(String name, String anchor, List<Line> lines) {}

    /**
     * One change.
     *
     * @param what "added", "gone", "moved"
     * @param text which, and how
     * @param link the page of what it is about, null when it has none now
     * @param causes what it came from, "" for an article, which is a cause itself
     */
    public record Line(String what, String text, @Nullable Link link, String causes) {}
}
