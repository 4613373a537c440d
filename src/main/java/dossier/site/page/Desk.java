package dossier.site.page;

import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.SourceId;
import dossier.render.Words;
import dossier.site.catalog.Catalog;
import dossier.site.catalog.Encounters;
import dossier.site.catalog.People;
import dossier.site.catalog.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every page is made from.
 *
 * @param catalog the dossier by its ids
 * @param encounters who met whom
 * @param sayings what was said
 * @param people mentions, offices, counterparts
 * @param words of the interface
 * @param dates as the interface says them
 * @param titles of the meetings, no two alike
 * @param parts the meetings that were part of each meeting
 * @param copied the copies of each article
 * @param notes the editor's texts as HTML and Markdown, by what they belong to
 */
record Desk(
        Catalog catalog,
        Encounters encounters,
        Sayings sayings,
        People people,
        Words words,
        DateWords dates,
        Titles titles,
        Map<MeetingId, List<MeetingId>> parts,
        Map<SourceId, List<SourceId>> copied,
        Notes notes) {
    static Desk of(Catalog catalog, Words words, Notes notes) {
        Map<MeetingId, List<MeetingId>> parts = new TreeMap<>();
        for (Meeting meeting : catalog.dossier().meetings().meetings()) {
            if (meeting.parent() != null) {
                parts.computeIfAbsent(meeting.parent(), p -> new ArrayList<>()).add(meeting.id());
            }
        }
        Map<SourceId, List<SourceId>> copied = new TreeMap<>();
        new TreeMap<>(catalog.dossier().repeats().copies())
                .forEach((copy, of) ->
                        copied.computeIfAbsent(of.of(), o -> new ArrayList<>()).add(copy));
        List<Meeting> meetings = catalog.dossier().meetings().meetings();
        Encounters encounters = new Encounters(meetings);
        DateWords dates = new DateWords(words);
        return new Desk(
                catalog,
                encounters,
                new Sayings(catalog),
                new People(catalog.dossier(), encounters),
                words,
                dates,
                new Titles(meetings, dates),
                parts,
                copied,
                notes);
    }

    /** The meetings that were part of this one. */
    List<MeetingId> children(MeetingId id) {
        return parts.getOrDefault(id, List.of());
    }

    /** The copies of this article, by id. */
    List<SourceId> copies(SourceId id) {
        return copied.getOrDefault(id, List.of());
    }

    Dossier dossier() {
        return catalog.dossier();
    }
}
