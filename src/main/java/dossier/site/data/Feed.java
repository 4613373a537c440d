package dossier.site.data;

import dossier.model.Meeting;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings as an Atom feed (RFC 4287), newest first. An entry's time is its meeting's, as nothing here has a clock. */
final class Feed {
    /** Readers of feeds want the newest. */
    private static final int MOST = 50;

    private Feed() {}

    /** The feed; null when no meeting has a date. */
    static byte @Nullable [] write(Catalog catalog) {
        List<Meeting> dated = new ArrayList<>(catalog.dossier().meetings().meetings());
        dated.removeIf(m -> day(m.when()) == null);
        dated.sort(Comparator.comparing((Meeting m) -> updated(m)).reversed().thenComparing(Meeting::id));
        if (dated.isEmpty()) {
            return null;
        }
        String title = catalog.dossier().settings().title();
        Xml xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.text("title", title)
                .text("id", id(catalog, "index"))
                .text("updated", updated(dated.get(0)))
                .empty("link", "rel", "alternate", "type", "text/html", "href", href(catalog, "index"))
                .open("author")
                .text("name", title)
                .close("author");
        dated.stream().limit(MOST).forEach(meeting -> entry(catalog, xml, meeting));
        return xml.close("feed").bytes();
    }

    private static void entry(Catalog catalog, Xml xml, Meeting meeting) {
        String address = catalog.addresses().of(meeting.id());
        xml.open("entry")
                .text("title", meeting.title())
                .text("id", id(catalog, address))
                .text("updated", updated(meeting))
                .empty("link", "rel", "alternate", "type", "text/html", "href", href(catalog, address))
                .text("summary", meeting.title())
                .close("entry");
    }

    private static String href(Catalog catalog, String address) {
        String base = catalog.dossier().settings().base();
        return (base == null ? "" : base) + address + ".html";
    }

    private static String id(Catalog catalog, String address) {
        String base = catalog.dossier().settings().base();
        return base == null ? "tag:dossier.invalid,2000:" + address : base + address + ".html";
    }

    private static String updated(Meeting meeting) {
        return day(meeting.when()) + "T00:00:00Z";
    }

    /** The day to show, else the last that it may have been, else the first. */
    static @Nullable LocalDate day(When when) {
        return when.best() != null
                ? when.best()
                : when.interval().latest() != null
                        ? when.interval().latest()
                        : when.interval().earliest();
    }
}
