package dossier.cli;

import dossier.model.Basis;
import dossier.model.Capacity;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.Place;
import dossier.model.Report;
import dossier.model.SourceId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the dossier has a meeting, and says of it what it says. */
record MeetingExplanation(Dossier dossier, Meeting meeting) {
    List<String> lines() {
        Prose prose = new Prose("Meeting " + meeting.id());
        prose.fact("title", meeting.title() + (meeting.titleByEditor() ? " (by an editor)" : ""));
        prose.fact("when", Prose.words(meeting.when())).because(meeting.when().evidence());
        Place place = meeting.place();
        if (place == null) {
            prose.fact("place", "unknown");
        } else {
            prose.fact("place", place.name()).because(place.evidence());
        }
        prose.fact("way", meeting.mode().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        prose.fact("status", meeting.status().name().toLowerCase(Locale.ROOT));
        prose.fact("participants", meeting.participants().size());
        meeting.participants()
                .forEach(participant ->
                        prose.item(dossier.cast().actor(participant.actor()).name() + ", "
                                + participant.role().name().toLowerCase(Locale.ROOT)
                                + office(participant.capacity())));
        prose.fact("why one meeting", Count.of(meeting.sources().size(), "source"))
                .because(meeting.evidence());
        meeting.sources().forEach(source -> source(prose, source));
        return prose.lines();
    }

    private static String office(@Nullable Capacity capacity) {
        return capacity == null
                ? ""
                : ", " + capacity.title()
                        + (capacity.of() == null ? "" : ", " + capacity.of())
                        + (capacity.basis() == Basis.INFERRED ? ", inferred" : "");
    }

    private void source(Prose prose, SourceId source) {
        Report report = dossier.meetings().reports().get(source);
        prose.fact(
                "source",
                source + (report == null ? "" : ", " + report.stage().name().toLowerCase(Locale.ROOT)));
        if (report != null) {
            prose.because(report.evidence());
        }
    }
}
