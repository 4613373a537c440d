package dossier.site.page;

import dossier.model.Meeting;
import dossier.model.Mode;
import dossier.model.Place;
import dossier.model.Status;
import dossier.site.catalog.Encounters;
import dossier.site.view.MeetingLine;

/** Meetings as lists show them. */
final class Lines {
    private final Desk desk;
    private final Folio folio;

    Lines(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    MeetingLine of(Meeting meeting) {
        Place place = meeting.place();
        return new MeetingLine(
                folio.meeting(meeting.id()),
                folio.day(meeting.when()),
                place == null ? null : place.inFull(),
                meeting.mode() == Mode.UNKNOWN ? null : desk.words().of("mode.", meeting.mode()),
                meeting.status() == Status.HELD ? null : desk.words().of("status.", meeting.status()),
                folio.actors(Encounters.principals(meeting)),
                folio.articles(meeting.sources()));
    }
}
