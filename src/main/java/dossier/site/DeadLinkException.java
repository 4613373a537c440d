package dossier.site;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Pages link to what is not there; the message names every such page and link. */
public final class DeadLinkException extends RuntimeException {
    private final transient List<Dead> links;

    /** A page, by its path in the site, a link on it, and what is missing. */
    public record Dead(String page, String link, String missing) implements Comparable<Dead> {
        @Override
        public int compareTo(Dead other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return page + ": the link " + link + " leads to " + missing;
        }
    }

    DeadLinkException(Collection<Dead> dead) {
        super(dead.stream().map(Dead::toString).collect(Collectors.joining("\n")));
        this.links = List.copyOf(dead);
    }

    /** Each of them. */
    public List<Dead> links() {
        return links;
    }
}
