package dossier.meetings;

import dossier.model.Basis;
import dossier.model.Corrections;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.Participant;
import dossier.model.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The days that an editor gives to meetings. They are given when a meeting has its address, which comes of what the tool
 * found: by another the editor's line would not find it any more.
 */
final class GivenDays {
    private final Map<String, Corrections.MeetingDay> days = new HashMap<>();

    GivenDays(Corrections corrections) {
        corrections.days().forEach(day -> days.putIfAbsent(day.meeting(), day));
    }

    /**
     * The meeting on the day that an editor gives it, or as it was found.
     *
     * @param inOffice who took part, in the offices of some days
     */
    Meeting of(Meeting found, Function<Interval, List<Participant>> inOffice) {
        Corrections.MeetingDay day = days.get(found.id().slug());
        if (day == null) {
            return found;
        }
        return new Meeting(
                found.id(),
                found.title(),
                found.titleByEditor(),
                found.parent(),
                When.of(day.interval(), true, Basis.EDITOR, day.note().evidence("an editor dated the meeting")),
                found.place(),
                found.mode(),
                found.status(),
                inOffice.apply(day.interval()),
                found.sources(),
                found.evidence());
    }
}
