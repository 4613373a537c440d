package dossier.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What repeats what, among all articles: passages by their id, whole articles by theirs. */
public record Repeats(Map<PassageId, Repeat> passages, Map<SourceId, Copy> copies) {
    public Repeats {
        // not Map.copyOf: every passage of every page is asked for, and that compares the ids beside it letter by
        // letter
        passages = Collections.unmodifiableMap(new HashMap<>(passages));
        copies = Map.copyOf(copies);
    }

    /** The passage that stands for {@code id}: itself when it is no repeat. */
    public PassageId original(PassageId id) {
        Repeat repeat = passages.get(id);
        return repeat == null ? id : repeat.sameAs();
    }

    /** The article that stands for all copies of {@code id}'s story: itself when it is no copy. */
    public SourceId origin(SourceId id) {
        Copy copy = copies.get(id);
        return copy == null ? id : copy.of();
    }
}
