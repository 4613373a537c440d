package dossier.site.data;

import dossier.site.catalog.Catalog;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dossier for other programs: as feed, calendar and citations, by the files' paths. */
public final class Exports {
    private Exports() {}

    /** Those that have anything to hold. */
    public static SortedMap<String, byte[]> of(Catalog catalog) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "feed.atom", Feed.write(catalog));
        put(files, "meetings.ics", Calendar.write(catalog));
        if (!catalog.articles().isEmpty()) {
            files.put("sources.csl.json", Citations.csl(catalog));
            files.put("sources.bib", Citations.bibtex(catalog));
        }
        return files;
    }

    /**
     * The list of all pages for search engines.
     *
     * @param base the public address of the site
     * @param pages the addresses of the pages, without ending
     */
    public static byte[] sitemap(String base, Collection<String> pages) {
        Xml xml = new Xml().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        pages.forEach(page -> xml.open("url").text("loc", base + page + ".html").close("url"));
        return xml.close("urlset").bytes();
    }

    private static void put(SortedMap<String, byte[]> files, String path, byte @Nullable [] bytes) {
        if (bytes != null) {
            files.put(path, bytes);
        }
    }
}
