package dossier.site.page;

import dossier.model.Evidence;
import dossier.model.Meeting;
import dossier.model.SourceId;
import dossier.site.view.ReviewView.Doubt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What the tool is not sure of, with the lines of corrections.yaml that would settle it. */
final class Doubts {
    /** Of many reasons for one doubt a reader is shown these first. */
    static final int PROOFS = 8;

    private final Desk desk;
    private final Folio folio;
    private final List<Ranked> doubts = new ArrayList<>();

    Doubts(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    /** A doubt, which is put into words only when it is shown, with the words of the article that it is about. */
    record Ranked(int weight, SourceId source, int offset, Supplier<Doubt> doubt) {}

    /** All of them, those first on which most hangs. */
    List<Ranked> all() {
        new DayDoubts(desk, folio, this).find();
        new MeetingDoubts(desk, folio, this).find();
        new SayingDoubts(desk, folio, this).find();
        new NameDoubts(desk, folio, this).find();
        doubts.sort(Comparator.comparing(Ranked::weight).reversed());
        return doubts;
    }

    void add(int weight, SourceId source, int offset, Supplier<Doubt> doubt) {
        doubts.add(new Ranked(weight, source, offset, doubt));
    }

    /** Where the first evidence stands in the article, or its beginning. */
    static int first(SourceId source, List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> source.equals(one.source()))
                .mapToInt(one -> one.span().start())
                .findFirst()
                .orElse(0);
    }

    /** The meeting that hangs on it, with its day, as meetings of one title are many. */
    String hangs(Meeting meeting) {
        return desk.words()
                .say(
                        "doubt.hangs.meeting",
                        desk.titles().of(meeting),
                        desk.dates().brief(meeting.when()));
    }
}
