package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Evidence;
import dossier.model.Meeting;
import dossier.model.Mention;
import dossier.model.PassageKind;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.Stage;
import dossier.model.Status;
import dossier.site.catalog.Located;
import dossier.site.catalog.Sides;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentence by which the sources tell best of a meeting. */
final class Lede {
    /** So many sentences make the beginning of an article. */
    private static final int FIRST = 2;

    private Lede() {}

    /**
     * Of the sentences for which the sources were put to the meeting, and of those with which their text begins, one of a
     * report when it was held, that names most of its sides, and rather a sentence than a headline; null when an editor alone
     * put them there.
     */
    static @Nullable Located of(Desk desk, Meeting meeting, Sides sides) {
        return meeting.sources().stream()
                .flatMap(source -> told(desk, meeting, source))
                .max(Comparator.comparing(Told::reports)
                        .thenComparing(told -> sides.count(named(desk, told.at())))
                        .thenComparing(told -> told.at().passage().kind() == PassageKind.BODY)
                        .thenComparing(Told::evident)
                        .thenComparing(told -> told.at().article().id(), Comparator.reverseOrder()))
                .map(Told::at)
                .orElse(null);
    }

    /** A sentence, whether it is of a report, and whether it is evidence for its article's place in the meeting. */
    private record Told(boolean reports, boolean evident, Located at) {}

    private static Stream<Told> told(Desk desk, Meeting meeting, SourceId source) {
        Report report = desk.dossier().meetings().reports().get(source);
        if (report == null) {
            return Stream.empty();
        }
        boolean reports = meeting.status() != Status.HELD || report.stage() == Stage.REPORT;
        return Stream.concat(
                report.evidence().stream()
                        .map(evidence -> at(desk, evidence))
                        .filter(Objects::nonNull)
                        .map(at -> new Told(reports, true, at)),
                desk.catalog().article(source).said().stream()
                        .filter(passage -> passage.kind() == PassageKind.BODY)
                        .limit(FIRST)
                        .map(passage -> desk.catalog().at(source, passage.span()))
                        .filter(Objects::nonNull)
                        .map(at -> new Told(reports, false, at)));
    }

    private static @Nullable Located at(Desk desk, Evidence evidence) {
        return evidence.source() == null ? null : desk.catalog().at(evidence.source(), evidence.span());
    }

    private static List<ActorId> named(Desk desk, Located at) {
        return desk.dossier().cast().mentions(at.article().id(), at.passage().span()).stream()
                .map(Mention::actor)
                .toList();
    }
}
