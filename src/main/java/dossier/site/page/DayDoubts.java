package dossier.site.page;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.MeetingId;
import dossier.model.When;
import dossier.site.view.ReviewView.Doubt;
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
    }

    /** An article whose day is open; what hangs on it is its meeting and what it says. */
    private void date(Article article) {
        When when = desk.dossier().dates().of(article.id());
        if ((when.interval().isDay() && when.certain()) || when.basis() == Basis.EDITOR) {
            return;
        }
        MeetingId meeting = desk.catalog().reported(article.id());
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
                        dateText(when),
                        hangs,
                        folio.proofs(when.evidence(), Doubts.PROOFS),
                        List.of(lines.date(article.id(), when))));
    }

    /** Whether one day is best: then there is something to confirm, not something to find. */
    private static boolean isConcluded(When when) {
        return when.best() != null || when.interval().isDay();
    }

    private String dateText(When when) {
        String range = desk.dates().range(when);
        if (range != null) {
            return say("doubt.date.range", desk.dates().brief(when), range);
        }
        return isConcluded(when)
                ? say("doubt.date.day", desk.dates().brief(when))
                : say("doubt.date.what", desk.dates().say(when));
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
