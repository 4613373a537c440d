package dossier.site.data;

import dossier.model.Meeting;
import dossier.model.Place;
import dossier.model.Status;
import dossier.site.catalog.Catalog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The meetings whose day is known, as a calendar (RFC 5545). */
final class Calendar {
    /** Octets that a line may have. */
    private static final int LINE = 75;

    private Calendar() {}

    /** The calendar; null when no meeting has a known day. */
    static byte @Nullable [] write(Catalog catalog) {
        List<String> lines =
                new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//Dossier//EN"));
        int head = lines.size();
        for (Meeting meeting : catalog.dossier().meetings().meetings()) {
            if (meeting.when().certain() && meeting.when().best() != null) {
                event(catalog, meeting, lines);
            }
        }
        if (lines.size() == head) {
            return null;
        }
        lines.add("END:VCALENDAR");
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> fold(line, out));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(Catalog catalog, Meeting meeting, List<String> lines) {
        LocalDate day = Objects.requireNonNull(meeting.when().best());
        String address = catalog.addresses().of(meeting.id());
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + address + "@dossier.invalid");
        lines.add("DTSTAMP:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
        lines.add("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        lines.add("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        lines.add("SUMMARY:" + text(meeting.title()));
        Place place = meeting.place();
        if (place != null) {
            lines.add("LOCATION:" + text(place.inFull()));
        }
        lines.add("STATUS:" + status(meeting.status()));
        String base = catalog.dossier().settings().base();
        if (base != null) {
            lines.add("URL:" + base + address + ".html");
        }
        lines.add("END:VEVENT");
    }

    private static String status(Status status) {
        return switch (status) {
            case HELD -> "CONFIRMED";
            case PLANNED -> "TENTATIVE";
            case POSTPONED, CANCELLED -> "CANCELLED";
        };
    }

    private static String text(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    /** A line of at most 75 octets; what is longer goes on in lines that begin with a space. */
    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
        }
        out.append("\r\n");
    }
}
