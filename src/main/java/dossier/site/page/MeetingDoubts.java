package dossier.site.page;

import dossier.model.Basis;
import dossier.model.Corrections;
import dossier.model.Meeting;
import dossier.model.Mode;
import dossier.model.Place;
import dossier.model.SourceId;
import dossier.site.view.ReviewView.Doubt;
import java.util.List;

/** Which meetings may be one, and of which it is not sure where they were. */
final class MeetingDoubts {
    private final Desk desk;
    private final Folio folio;
    private final Doubts doubts;
    private final CorrectionLines lines;

    MeetingDoubts(Desk desk, Folio folio, Doubts doubts) {
        this.desk = desk;
        this.folio = folio;
        this.doubts = doubts;
        this.lines = new CorrectionLines(desk.words());
    }

    void find() {
        desk.dossier().meetings().meetings().forEach(this::maybeSame);
        desk.dossier().meetings().meetings().forEach(this::place);
    }

    /** A meeting near another of the same people in the same time may be the same one. */
    private void maybeSame(Meeting meeting) {
        Meeting next = desk.encounters().after(meeting);
        if (next == null || meeting.when().interval().intersect(next.when().interval()) == null) {
            return;
        }
        if (!meeting.when().interval().isBounded() || next.id().equals(meeting.parent())) {
            return;
        }
        if (isSettled(meeting, next)) {
            return;
        }
        SourceId one = meeting.sources().get(0);
        SourceId other = next.sources().get(0);
        int weight = 250 + 20 * (meeting.sources().size() + next.sources().size());
        doubts.add(
                weight,
                one,
                Doubts.first(one, meeting.evidence()),
                () -> new Doubt(
                        say("doubt.grouping"),
                        folio.meeting(meeting.id()),
                        say(
                                "doubt.grouping.what",
                                desk.titles().of(next),
                                desk.dates().say(next.when())),
                        doubts.hangs(next),
                        folio.proofs(meeting.evidence(), Doubts.PROOFS),
                        lines.sameMeeting(one, other)));
    }

    /** Whether the editor says that they are two. */
    private boolean isSettled(Meeting one, Meeting other) {
        return desk.dossier().corrections().apart().stream()
                .map(Corrections.Apart::sources)
                .anyMatch(apart -> apart.stream().anyMatch(one.sources()::contains)
                        && apart.stream().anyMatch(other.sources()::contains));
    }

    /** A meeting in person of which no article says where, or that was concluded from less than a sentence. */
    private void place(Meeting meeting) {
        Place place = meeting.place();
        boolean open = place == null && meeting.mode() != Mode.PHONE && meeting.mode() != Mode.VIDEO;
        boolean concluded = place != null && place.basis() == Basis.INFERRED;
        if (open || concluded) {
            doubts.add(
                    (open ? 120 : 40) + 10 * meeting.sources().size(),
                    meeting.sources().get(0),
                    place == null ? 0 : Doubts.first(meeting.sources().get(0), place.evidence()),
                    () -> new Doubt(
                            say("doubt.place"),
                            folio.meeting(meeting.id()),
                            place == null ? say("doubt.place.open") : say("doubt.place.concluded", place.inFull()),
                            doubts.hangs(meeting),
                            place == null ? List.of() : folio.proofs(place.evidence(), Doubts.PROOFS),
                            List.of()));
        }
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
