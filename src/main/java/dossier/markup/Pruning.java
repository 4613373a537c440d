package dossier.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes out of the article's runs what is not prose: what follows its end, lists of links, headings of nothing. */
final class Pruning {
    private static final double MOST = 0.75;

    private Pruning() {}

    /** The runs that are the article's. */
    static List<Run> of(List<Run> runs, Hints hints) {
        return withoutEmptyHeadings(
                upToTheEnd(runs, hints).stream().filter(run -> !run.isLinks()).toList());
    }

    /** What follows the heading of the comments is theirs, and what follows that of other articles when little does. */
    private static List<Run> upToTheEnd(List<Run> runs, Hints hints) {
        double all = runs.stream().mapToDouble(Run::prose).sum();
        double prose = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            prose += run.prose();
            boolean isEnd = hints.isHeading("end", run.text()) && prose > 0;
            if (isEnd || (hints.isHeading("aside", run.text()) && prose > all * MOST)) {
                return runs.subList(0, i);
            }
        }
        return runs;
    }

    /** A heading stays when prose follows it before the next heading or the end. */
    private static List<Run> withoutEmptyHeadings(List<Run> kept) {
        List<Run> out = new ArrayList<>();
        boolean prose = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Run run = kept.get(i);
            boolean isHeading = run.kind() == Extract.Kind.HEADING;
            if (!isHeading || prose) {
                out.add(run);
            }
            prose = !isHeading && (prose || run.kind() != Extract.Kind.CAPTION);
        }
        Collections.reverse(out);
        return out;
    }
}
