package dossier.markup;

import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Takes out of the article's runs what is not prose: what follows its end, lists of links, headings of nothing. */
final class Pruning {
    private static final double MOST = 0.75;

    /** A pull quote has as many characters. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 600;

    private Pruning() {}

    /** The runs that are the article's. */
    static List<Run> of(List<Run> runs, Hints hints) {
        List<Run> article = upToTheEnd(runs, hints);
        String said = article.stream()
                .filter(run -> run.kind() != Extract.Kind.QUOTE)
                .map(run -> Folding.slug(run.text()))
                .collect(Collectors.joining("-", "-", "-"));
        return withoutEmptyHeadings(article.stream()
                .filter(run -> run.kind() == Extract.Kind.QUOTE ? !isPullQuote(run, said) : !run.isLinks())
                .toList());
    }

    /** A quotation that the article's prose says too is one set large for the eye. */
    private static boolean isPullQuote(Run run, String said) {
        String words = Folding.slug(run.text());
        return words.length() >= SHORTEST && words.length() <= LONGEST && said.contains("-" + words + "-");
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
