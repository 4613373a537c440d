package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.ChronologyView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Meetings and events in the order of time; when they are many, a table a year. */
final class Chronology {
    private static final List<Integer> WIDTHS = List.of(38, 62);

    /** So many fit on two pages, which need no headings to find a year. */
    private static final int TOGETHER = 40;

    /** Years of fewer entries than this would be more headings than text. */
    private static final int YEAR = 8;

    private final Binding binding;

    Chronology(Binding binding) {
        this.binding = binding;
    }

    List<Section> sections(List<ChronologyView.Year> years) {
        Sheet sheet = Sheet.following("chronology", binding.say("nav.chronology"));
        List<ChronologyView.Entry> all =
                years.stream().flatMap(year -> year.entries().stream()).toList();
        Map<String, List<ChronologyView.Entry>> whole = new LinkedHashMap<>();
        years.forEach(year ->
                whole.computeIfAbsent(year.name(), y -> new ArrayList<>()).addAll(year.entries()));
        if (all.size() <= Math.max(TOGETHER, YEAR * whole.size())) {
            sheet.add(grid(all));
            return sheet.sections();
        }
        whole.forEach((year, entries) -> {
            sheet.head(1, year);
            sheet.add(grid(entries));
        });
        return sheet.sections();
    }

    private Block.Grid grid(List<ChronologyView.Entry> entries) {
        return new Block.Grid(
                List.of(binding.say("meeting.when"), binding.say("pack.what")),
                WIDTHS,
                entries.stream().map(this::row).toList());
    }

    private List<List<Run>> row(ChronologyView.Entry entry) {
        List<Run> what = new ArrayList<>();
        what.add(new Run(
                Brevity.title(entry.label()),
                entry.meeting() ? Style.STRONG : Style.PLAIN,
                binding.target(entry.ref()),
                binding.notes(entry.cites())));
        if (entry.told() != null) {
            entry.when().proofs().forEach(proof -> what.add(Run.of(" " + proof.says(), Style.QUIET)));
        }
        return List.of(binding.moment(entry.when()), what);
    }
}
