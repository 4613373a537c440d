package dossier.cli;

import dossier.pack.Layout;
import dossier.pack.Pack;
import dossier.pack.Scope;
import dossier.site.Beside;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The whole briefing pack beside a site, in a folder of its own there.
 *
 * @param files of the pack
 * @param warnings what a reader of the PDF would miss
 */
record PackBeside(SortedMap<String, byte[]> files, List<String> warnings) {
    private static final String FOLDER = "pack/";

    /** What the site is to lead to. */
    static Beside names() {
        TreeSet<String> names = new TreeSet<>();
        Pack.NAMES.forEach(name -> names.add(FOLDER + name));
        names.add(FOLDER + Pack.SITE);
        return new Beside(names, FOLDER + Pack.SITE);
    }

    /**
     * Makes it; the zip of the site holds the pack as well.
     *
     * @param site every file of it
     */
    static PackBeside of(Making making, SortedMap<String, byte[]> site, Path input) {
        Pack pack = Pack.make(making.dossier(), making.editor().notes(), input, Scope.WHOLE, Layout.PACK);
        SortedMap<String, byte[]> offline = new TreeMap<>(site);
        offline.putAll(making.site().offline());
        SortedMap<String, byte[]> files = new TreeMap<>();
        pack.files().forEach((name, bytes) -> {
            offline.put(FOLDER + name, bytes);
            files.put(FOLDER + name, bytes);
        });
        files.put(FOLDER + Pack.SITE, Pack.zip(offline));
        return new PackBeside(files, pack.warnings());
    }
}
