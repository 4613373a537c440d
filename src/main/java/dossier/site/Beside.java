package dossier.site;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files that others put beside those of a site, so that its pages can lead to them.
 *
 * @param files their paths under the site's root
 * @param copy the one of them that is a copy of the whole site, which pages in that copy can't lead to; "" when none is
 */
public record Beside(SortedSet<String> files, String copy) {
    /** No such file. */
    public static final Beside NOTHING = new Beside(new TreeSet<>(), "");
}
