package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Style;
import dossier.site.view.FigureLine;
import dossier.site.view.FigureTable;
import dossier.site.view.Group;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quotes, statements and figures as a pack shows them. */
final class Sayings {
    /** Of more under one heading the rest is counted: the site has them all. */
    private static final int MOST = 12;

    private static final List<Integer> FIGURE_WIDTHS = List.of(20, 38, 19, 23);

    private final Binding binding;

    Sayings(Binding binding) {
        this.binding = binding;
    }

    /** Adds a heading and its sayings for each group. */
    void add(Sheet sheet, int depth, List<Group> groups) {
        for (Group group : groups) {
            sheet.head(depth, group.heading());
            List<List<Run>> items = new ArrayList<>();
            group.sayings().stream().limit(MOST).forEach(saying -> items.add(saying(saying)));
            int more = group.sayings().size() - MOST;
            if (more > 0) {
                items.add(List.of(Run.of(binding.count("pack.more", more), Style.QUIET)));
            }
            sheet.items(items);
        }
    }

    List<Run> saying(Saying saying) {
        List<Run> runs = new ArrayList<>();
        String text = saying.quoted()
                ? binding.say("quote.open") + Brevity.passage(saying.text()) + binding.say("quote.close")
                : Brevity.passage(saying.text());
        runs.add(Run.of(text, binding.notes(saying.cites())));
        List<String> asides = new ArrayList<>(saying.also());
        if (saying.editor()) {
            asides.add(binding.say("mark.editor"));
        }
        if (!saying.official().isEmpty()) {
            asides.add(binding.say("mark.official"));
        }
        if (saying.single()) {
            asides.add(binding.say("pack.single"));
        }
        if (!saying.wordings().isEmpty()) {
            asides.add(binding.count("saying.wordings", saying.wordings().size()));
        }
        if (!asides.isEmpty()) {
            runs.add(Run.of(" [" + String.join("; ", asides) + "]", Style.MARK));
        }
        return runs;
    }

    private List<Run> value(FigureLine line) {
        List<Run> value = new ArrayList<>(List.of(Run.of(line.value(), Style.STRONG)));
        binding.mark(value, line.told() == null ? "" : "editor");
        return value;
    }

    /** What it counts, and what the source says where an editor gave another value. */
    private List<Run> about(FigureLine line) {
        String told = line.told() == null
                ? ""
                : ". " + binding.say("figure.told") + ": " + binding.say("quote.open") + line.told()
                        + binding.say("quote.close");
        return List.of(Run.of(Brevity.passage(line.about()) + told, binding.notes(line.cites())));
    }

    /** The figures of a subject; null when it has none that {@code conflictsOnly} lets through. */
    Block.@Nullable Grid figures(FigureTable table, boolean conflictsOnly) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (FigureLine line : table.lines()) {
            if (line.conflict() || !conflictsOnly) {
                rows.add(List.of(
                        value(line),
                        about(line),
                        List.of(Run.link(
                                line.by() == null ? binding.say("pack.figure.nobody") : line.by(),
                                binding.target(line.byRef()))),
                        line.asOf() == null ? List.of() : binding.moment(line.asOf())));
            }
        }
        return rows.isEmpty()
                ? null
                : new Block.Grid(
                        List.of(
                                binding.say("figure.value"),
                                binding.say("figure.about"),
                                binding.say("figure.by"),
                                binding.say("figure.asof")),
                        FIGURE_WIDTHS,
                        rows);
    }
}
