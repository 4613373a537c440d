package dossier.pack;

import dossier.model.ActorId;
import dossier.model.ChronologyEntry;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Meetings;
import dossier.model.Participant;
import dossier.model.Report;
import dossier.model.Said;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.render.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the dossier a pack holds. A meeting must fit each of the three; an empty set fits everything.
 *
 * @param meetings these meetings
 * @param actors meetings that one of these took part in
 * @param since meetings and events that may have been on this day or later, null for all
 */
public record Scope(
        Set<MeetingId> meetings,
        Set<ActorId> actors,
        @Nullable LocalDate since) {
    /** All of it. */
    public static final Scope WHOLE = new Scope(Set.of(), Set.of(), null);

    public Scope {
        meetings = Set.copyOf(meetings);
        actors = Set.copyOf(actors);
    }

    /** Whether it is the whole dossier. */
    public boolean isWhole() {
        return meetings.isEmpty() && actors.isEmpty() && since == null;
    }

    /** What is in scope, for a reader. */
    String told(Dossier dossier, Words words) {
        List<String> told = new ArrayList<>();
        if (!meetings.isEmpty()) {
            told.add(words.count("pack.scope.meetings", meetings.size()));
        }
        if (!actors.isEmpty()) {
            String names = actors.stream()
                    .sorted()
                    .map(id -> dossier.cast().actor(id).name())
                    .collect(Collectors.joining(", "));
            told.add(words.say("pack.scope.actors", names));
        }
        if (since != null) {
            told.add(words.say("pack.scope.since", since));
        }
        return told.isEmpty() ? words.say("pack.scope.whole") : String.join("; ", told);
    }

    /** The dossier with only what is in scope: all its articles stay, for what is in scope may rest on any of them. */
    public Dossier of(Dossier dossier) {
        if (isWhole()) {
            return dossier;
        }
        List<Meeting> held =
                dossier.meetings().meetings().stream().filter(this::holds).toList();
        Set<MeetingId> ids = new HashSet<>();
        held.forEach(meeting -> ids.add(meeting.id()));
        Map<SourceId, Report> reports = new TreeMap<>();
        dossier.meetings().reports().forEach((source, report) -> {
            if (ids.contains(report.meeting())) {
                reports.put(source, within(report, ids));
            }
        });
        Meetings meetings = new Meetings(
                held.stream().map(meeting -> within(meeting, ids)).toList(),
                reports,
                dossier.meetings().days());
        return new Dossier(
                dossier.settings(),
                dossier.intake(),
                dossier.repeats(),
                dossier.cast(),
                dossier.dates(),
                meetings,
                said(dossier.said(), reports::containsKey),
                dossier.chronology().stream()
                        .filter(entry -> holds(entry, ids, reports.keySet()))
                        .toList(),
                dossier.provenance(),
                dossier.corrections(),
                dossier.version(),
                dossier.tables());
    }

    private boolean holds(Meeting meeting) {
        return (meetings.isEmpty() || meetings.contains(meeting.id()))
                && (actors.isEmpty()
                        || meeting.participants().stream()
                                .map(Participant::actor)
                                .anyMatch(actors::contains))
                && holds(meeting.when());
    }

    private boolean holds(When when) {
        if (since == null) {
            return true;
        }
        LocalDate last = when.best() != null ? when.best() : when.interval().latest();
        return last == null || !last.isBefore(since);
    }

    /** A meeting in scope, or an event that an article on one tells. */
    private boolean holds(ChronologyEntry entry, Set<MeetingId> ids, Set<SourceId> sources) {
        return entry.meeting() != null
                ? ids.contains(entry.meeting())
                : holds(entry.when()) && entry.sources().stream().anyMatch(sources::contains);
    }

    private static Meeting within(Meeting meeting, Set<MeetingId> ids) {
        return meeting.parent() == null || ids.contains(meeting.parent())
                ? meeting
                : new Meeting(
                        meeting.id(),
                        meeting.title(),
                        meeting.titleByEditor(),
                        null,
                        meeting.when(),
                        meeting.place(),
                        meeting.mode(),
                        meeting.status(),
                        meeting.participants(),
                        meeting.sources(),
                        meeting.evidence());
    }

    private static Report within(Report report, Set<MeetingId> ids) {
        return new Report(
                report.meeting(),
                report.stage(),
                report.also().stream().filter(ids::contains).toList(),
                report.evidence());
    }

    private static Said said(Said said, Predicate<SourceId> held) {
        return new Said(
                said.quotes().stream().filter(q -> held.test(q.source())).toList(),
                said.statements().stream().filter(s -> held.test(s.source())).toList(),
                said.figures().stream().filter(f -> held.test(f.source())).toList());
    }
}
