package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.FigureTable;
import dossier.site.view.ReviewView.Doubt;
import java.util.ArrayList;
import java.util.List;

/** What not to rely on: figures on which the sources differ, and what the tool could not settle. */
final class OpenQuestions {
    static final String ANCHOR = "open-questions";

    /** Nobody is briefed on more. */
    private static final int MOST = 40;

    private static final List<Integer> WIDTHS = List.of(13, 35, 52);

    private final Binding binding;

    OpenQuestions(Binding binding) {
        this.binding = binding;
    }

    List<Section> figures(List<FigureTable> tables) {
        Sheet sheet = Sheet.following("figures", binding.say("overview.disputed"));
        if (tables.isEmpty()) {
            sheet.text(List.of(Run.of(binding.say("pack.figures.agree"))));
        }
        Sayings sayings = new Sayings(binding);
        for (FigureTable table : tables) {
            Block.Grid grid = sayings.figures(table, true);
            if (grid != null) {
                sheet.head(1, table.about());
                sheet.add(grid);
            }
        }
        return sheet.sections();
    }

    List<Section> doubts(List<Doubt> doubts) {
        Sheet sheet = Sheet.following(ANCHOR, binding.say("pack.open"));
        if (doubts.isEmpty()) {
            sheet.text(List.of(Run.of(binding.say("review.none"))));
            return sheet.sections();
        }
        sheet.text(List.of(Run.of(binding.say("pack.open.about"))));
        List<List<List<Run>>> rows =
                new ArrayList<>(doubts.stream().limit(MOST).map(this::row).toList());
        if (doubts.size() > MOST) {
            Run more = Run.of(binding.count("pack.more", doubts.size() - MOST), Style.QUIET);
            rows.add(List.of(List.of(), List.of(), List.of(more)));
        }
        sheet.add(new Block.Grid(
                List.of(binding.say("pack.kind"), binding.say("pack.about"), binding.say("pack.open.what")),
                WIDTHS,
                rows));
        return sheet.sections();
    }

    private List<List<Run>> row(Doubt doubt) {
        boolean source = doubt.link().ref().address().startsWith("sources/");
        List<Integer> notes =
                source ? List.of(binding.number(doubt.link().ref().address())) : binding.proven(doubt.proofs());
        List<Run> what = new ArrayList<>(List.of(Run.of(doubt.what())));
        what.add(Run.of(" " + doubt.hangs() + ".", Style.QUIET));
        Run about = new Run(
                Brevity.title(doubt.link().text()),
                Style.PLAIN,
                binding.target(doubt.link().ref()),
                notes);
        return List.of(List.of(Run.of(doubt.kind())), List.of(about), what);
    }
}
