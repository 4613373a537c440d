package dossier.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the browser is shown: the files of the last build that was good, and what is wrong with the last one.
 *
 * @param files by path
 * @param error of the last build, empty when it was good
 * @param version the same for the same files and error, and for others another
 */
record Showing(SortedMap<String, byte[]> files, String error, String version) {
    /** Before the first build. */
    static final Showing NOTHING = new Showing(new TreeMap<>(), "", "");

    /** What is shown after a build: its files, or those from before with its error. */
    Showing after(Build build) {
        SortedMap<String, byte[]> shown = build.isGood() ? build.files() : files;
        return new Showing(shown, build.error(), version(shown, build.error()));
    }

    private static String version(SortedMap<String, byte[]> files, String error) {
        CRC32 sum = new CRC32();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            sum.update(file.getValue());
        }
        sum.update(error.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
