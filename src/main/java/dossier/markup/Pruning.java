package dossier.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes out of the article's runs what is not prose: lists of links, headings of nothing, labels before and behind it. */
final class Pruning {
    private final List<Run> runs;

    private Pruning(List<Run> runs) {
        this.runs = runs;
    }

    /** The runs that are the article's. */
    static List<Run> of(List<Run> runs) {
        Pruning pruning = new Pruning(runs);
        return pruning.withoutEmptyHeadings(pruning.withoutLinks());
    }

    private List<Run> withoutLinks() {
        return runs.stream().filter(run -> !run.isLinks()).toList();
    }

    /** A heading stays when prose follows it before the next heading of its rank or the end. */
    private List<Run> withoutEmptyHeadings(List<Run> kept) {
        List<Run> out = new ArrayList<>();
        boolean prose = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Run run = kept.get(i);
            if (run.kind() == Extract.Kind.HEADING) {
                if (prose) {
                    out.add(run);
                }
                prose = false;
            } else {
                prose |= run.kind() != Extract.Kind.CAPTION;
                out.add(run);
            }
        }
        Collections.reverse(out);
        return out;
    }
}
