package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sources by their numbers: the endnotes of the pack. */
final class Sources {
    /** Pages of sources that are looked at together: they are large. */
    private static final int AT_ONCE = 100;

    private final Binding binding;
    private final Function<String, SourceView> views;

    /**
     * @param views the view of the source with that address
     */
    Sources(Binding binding, Function<String, SourceView> views) {
        this.binding = binding;
        this.views = views;
    }

    /**
     * @param others the addresses of sources that are to be named though nothing cites them
     */
    List<Section> sections(List<String> others) {
        Sheet sheet = Sheet.following("sources", binding.say("nav.sources"));
        sheet.text(List.of(Run.of(binding.say("pack.sources.about"))));
        List<String> uncited =
                others.stream().filter(address -> !binding.isCited(address)).toList();
        if (!uncited.isEmpty()) {
            sheet.text(List.of(Run.of(
                    binding.say("pack.sources.uncited"),
                    uncited.stream().map(binding::number).toList())));
        }
        sheet.add(new Block.Endnotes(notes()));
        return sheet.sections();
    }

    /** A note may cite one more source, that which its own is a copy of. */
    private List<Block.Endnote> notes() {
        List<Block.Endnote> notes = new ArrayList<>();
        List<String> cited = binding.cited();
        while (notes.size() < cited.size()) {
            List<String> next = cited.subList(notes.size(), Math.min(cited.size(), notes.size() + AT_ONCE));
            next.parallelStream().map(views).toList().forEach(view -> notes.add(note(notes.size() + 1, view)));
            cited = binding.cited();
        }
        return notes;
    }

    private Block.Endnote note(int number, SourceView view) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(Brevity.title(view.title()), Style.STRONG));
        runs.add(Run.of(". "));
        for (String key : List.of("fact.publisher", "fact.agency", "fact.byline")) {
            String value = fact(view, binding.say(key));
            if (value != null) {
                runs.add(Run.of(value + ". "));
            }
        }
        runs.addAll(binding.moment(view.when()));
        runs.add(Run.of("."));
        if (view.copyOf() != null) {
            runs.add(Run.of(" " + binding.say("source.copyof") + " ", Style.QUIET));
            runs.add(Run.source(binding.number(view.copyOf().ref().address())));
            runs.add(Run.of("."));
        }
        String file = fact(view, binding.say("fact.file"));
        if (file != null) {
            runs.add(Run.of(" " + file, Style.QUIET));
        }
        if (view.url() != null) {
            runs.add(Run.of(" "));
            runs.add(Run.link(view.url(), view.url()));
        }
        return new Block.Endnote(number, runs);
    }

    private static @Nullable String fact(SourceView view, String name) {
        return view.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(SourceView.Fact::value)
                .findFirst()
                .orElse(null);
    }
}
