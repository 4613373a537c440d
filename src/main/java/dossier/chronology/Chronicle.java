package dossier.chronology;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.ChronologyEntry;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Meetings;
import dossier.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what happened in order of time. */
public final class Chronicle {
    private static final Comparator<ChronologyEntry> ORDER = Comparator.comparing(
                    (ChronologyEntry e) -> e.when().interval().earliest(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    e -> e.when().interval().latest(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ChronologyEntry::label);

    private Chronicle() {}

    /**
     * The meetings and the dated events that the articles mention, earliest first, those of unknown time last. What
     * several articles tell is one entry with all of them as sources.
     */
    public static List<ChronologyEntry> write(
            List<Article> articles, Cast cast, Dates dates, Meetings meetings, Tables tables) {
        Map<MeetingId, Interval> days = meetings.meetings().stream()
                .collect(Collectors.toMap(Meeting::id, m -> m.when().interval()));
        Happenings happenings = new Happenings(tables, cast, dates);
        List<Happening> found = articles.parallelStream()
                .flatMap(article -> {
                    Report report = meetings.reports().get(article.id());
                    return happenings.of(article, report == null ? null : days.get(report.meeting())).stream();
                })
                .toList();
        return Stream.concat(meetings.meetings().stream().map(Chronicle::entry), Merging.merge(found).stream())
                .sorted(ORDER)
                .toList();
    }

    private static ChronologyEntry entry(Meeting meeting) {
        List<Evidence> reported = meeting.evidence().stream()
                .filter(evidence ->
                        evidence.source() == null || meeting.sources().contains(evidence.source()))
                .toList();
        return new ChronologyEntry(
                meeting.when(), true, meeting.title(), false, meeting.id(), meeting.sources(), reported);
    }
}
