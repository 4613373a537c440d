package dossier.site.catalog;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier with its parts by id. */
public final class Catalog {
    private final Dossier dossier;
    private final Addresses addresses;
    private final Map<SourceId, Article> articles = new HashMap<>();
    private final Map<SourceId, CodePoints> codePoints = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();

    public Catalog(Dossier dossier) {
        this.dossier = dossier;
        addresses = new Addresses(dossier);
        dossier.intake().articles().forEach(article -> articles.put(article.id(), article));
        dossier.meetings().meetings().forEach(meeting -> meetings.put(meeting.id(), meeting));
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** Where every page is. */
    public Addresses addresses() {
        return addresses;
    }

    /** The article of that id, which must be one. */
    public Article article(SourceId id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return article;
    }

    /** The meeting of that id, which must be one. */
    public Meeting meeting(MeetingId id) {
        Meeting meeting = meetings.get(id);
        if (meeting == null) {
            throw new IllegalArgumentException("no meeting " + id);
        }
        return meeting;
    }

    /** The meeting that the article mainly reports, null when it reports none. */
    public @Nullable MeetingId reported(SourceId source) {
        Report report = dossier.meetings().reports().get(source);
        return report == null ? null : report.meeting();
    }

    /** The span in code points, as everything outside the program counts. */
    public Span codePoints(SourceId source, Span span) {
        return codePoints
                .computeIfAbsent(source, id -> new CodePoints(article(id).text()))
                .of(span);
    }
}
