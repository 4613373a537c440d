package dossier.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Publishes one edition of a made-up site; a program of its own, so that it can be killed. */
public final class Publishing {
    static final int EDITIONS = 3;
    private static final int PAGES = 250;

    private Publishing() {}

    /** Arguments: the folder and the edition. */
    public static void main(String[] args) {
        Publisher.publish(edition(Integer.parseInt(args[1])), Path.of(args[0]));
    }

    /** Each edition has pages of its own, pages in common that change, and one that all have alike. */
    static SortedMap<String, byte[]> edition(int number) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            boolean own = page % EDITIONS == number % EDITIONS;
            String path = own ? "own/" + number + "-" + page + ".html" : "pages/" + page + ".html";
            String text = ("edition " + (page % 5 == 0 ? 0 : number) + " ").repeat(500 + page) + "end";
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
        files.put("index.html", ("front of " + number).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
