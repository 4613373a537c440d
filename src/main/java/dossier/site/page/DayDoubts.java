package dossier.site.page;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Corrections;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.view.Link;
import dossier.site.view.ReviewView.Doubt;
import java.time.LocalDate;
import java.util.List;

/** Which days are not sure. */
final class DayDoubts {
    private final Desk desk;
    private final Folio folio;
    private final Doubts doubts;
    private final CorrectionLines lines;

    DayDoubts(Desk desk, Folio folio, Doubts doubts) {
        this.desk = desk;
        this.folio = folio;
        this.doubts = doubts;
        this.lines = new CorrectionLines(desk.words());
    }

    void find() {
        desk.catalog().articles().forEach(this::date);
        desk.dossier().meetings().meetings().forEach(this::day);
        desk.dossier().corrections().dates().forEach(this::contradicted);
        desk.dossier().corrections().days().forEach(this::contradicted);
    }

    /** An article whose day is open; what hangs on it is its meeting and what it says. */
    private void date(Article article) {
        When when = desk.dossier().dates().of(article.id());
        if (isSettled(when)) {
            return;
        }
        MeetingId reported = desk.catalog().reported(article.id());
        boolean given =
                reported != null && desk.catalog().meeting(reported).when().basis() == Basis.EDITOR;
        MeetingId meeting = given ? null : reported;
        int width = (int) Math.min(when.interval().days(), 4000);
        int hanging = meeting == null ? 1 : 3;
        int weight = isConcluded(when) ? 5 * hanging : 100 * hanging + Math.min(width, 400);
        String hangs = meeting == null
                ? say("doubt.hangs.source")
                : doubts.hangs(desk.catalog().meeting(meeting));
        doubts.add(
                weight,
                article.id(),
                Doubts.first(article.id(), when.evidence()),
                () -> new Doubt(
                        say("doubt.date"),
                        folio.source(article.id()),
                        said("doubt.date.", when),
                        hangs,
                        folio.proofs(when.evidence(), Doubts.PROOFS),
                        List.of(lines.date(article.id(), when))));
    }

    /** Whether one day is best: then there is something to confirm, not something to find. */
    private static boolean isConcluded(When when) {
        return when.best() != null || when.interval().isDay();
    }

    private static boolean isSettled(When when) {
        return (when.interval().isDay() && when.certain()) || when.basis() == Basis.EDITOR;
    }

    private String said(String of, When when) {
        String range = desk.dates().range(when);
        if (range != null) {
            return say(of + "range", desk.dates().brief(when), range);
        }
        return isConcluded(when)
                ? say(of + "day", desk.dates().brief(when))
                : say(of + "what", desk.dates().say(when));
    }

    /** A meeting whose day is open, or was concluded though its articles' days are sure, which else stand for it. */
    private void day(Meeting meeting) {
        When when = meeting.when();
        boolean told = meeting.sources().stream()
                .anyMatch(source -> !isSettled(desk.dossier().dates().of(source)));
        if (isSettled(when) || (isConcluded(when) && told)) {
            return;
        }
        int width = (int) Math.min(when.interval().days(), 400);
        SourceId source = meeting.sources().get(0);
        doubts.add(
                isConcluded(when) ? 15 : 100 + width,
                source,
                Doubts.first(source, when.evidence()),
                () -> new Doubt(
                        say("doubt.date"),
                        folio.meeting(meeting.id()),
                        said("doubt.day.", when),
                        say("doubt.hangs.source"),
                        folio.proofs(when.evidence(), Doubts.PROOFS),
                        List.of(lines.date(meeting.id(), when))));
    }

    /** An editor's day for an article that gives itself another. */
    private void contradicted(Corrections.DatePin pin) {
        LocalDate published = desk.catalog().has(pin.source())
                ? desk.catalog().article(pin.source()).metadata().published()
                : null;
        if (published != null && !pin.interval().contains(published)) {
            against(
                    pin.source(),
                    folio.source(pin.source()),
                    pin.note(),
                    pin.interval(),
                    say("doubt.against.article", desk.dates().day(published)));
        }
    }

    /** An editor's day for a meeting of which an article that tells its own day could not tell so. */
    private void contradicted(Corrections.MeetingDay given) {
        for (Meeting meeting : desk.dossier().meetings().meetings()) {
            if (!meeting.id().slug().equals(given.meeting())) {
                continue;
            }
            for (SourceId source : meeting.sources()) {
                When when = desk.dossier().dates().of(source);
                Report report = desk.dossier().meetings().reports().get(source);
                boolean own = when.basis() != Basis.INFERRED && when.basis() != Basis.UNKNOWN;
                if (own
                        && report != null
                        && report.stage().written(given.interval()).intersect(when.interval()) == null) {
                    against(
                            source,
                            folio.meeting(meeting.id()),
                            given.note(),
                            given.interval(),
                            say(
                                    "doubt.against.meeting",
                                    folio.source(source).text(),
                                    desk.dates().brief(when)));
                    return;
                }
            }
        }
    }

    private void against(SourceId source, Link link, Corrections.Note note, Interval days, String other) {
        doubts.add(
                150,
                source,
                0,
                () -> new Doubt(
                        say("doubt.against"),
                        link,
                        say("doubt.against.what", note.line(), desk.dates().interval(days), other),
                        say("doubt.hangs.source"),
                        folio.proofs(List.of(note.evidence(say("doubt.against.says"))), Doubts.PROOFS),
                        List.of()));
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
