package dossier.serve;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of a build.
 *
 * @param files every file of the site by its path, none when the build failed
 * @param error why it failed, a line a mistake; empty when it did not
 */
public record Build(SortedMap<String, byte[]> files, String error) {
    /** A site. */
    public static Build of(SortedMap<String, byte[]> files) {
        return new Build(files, "");
    }

    /** None, because of {@code error}. */
    public static Build failed(String error) {
        return new Build(new TreeMap<>(), error);
    }

    boolean isGood() {
        return error.isEmpty();
    }
}
