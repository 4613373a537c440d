package dossier.site;

import dossier.model.Dossier;
import dossier.site.catalog.Catalog;
import dossier.site.data.DossierJson;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a dossier to the files of its site. */
public final class Site {
    private Site() {}

    /**
     * Every file of the site, whole, by its path under the site's root with forward slashes.
     *
     * @param notes the editor's texts, Markdown, by what they belong to: "overview", or a meeting's or actor's slug
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     */
    public static SortedMap<String, byte[]> render(Dossier dossier, Map<String, String> notes, Path input) {
        Catalog catalog = new Catalog(dossier);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("dossier.json", DossierJson.write(catalog));
        return files;
    }
}
