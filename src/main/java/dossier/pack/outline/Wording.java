package dossier.pack.outline;

import java.util.List;
import java.util.function.Consumer;

/** Every word of a pack in reading order: the same in each of its formats. */
public record Wording(Outline outline) {
    /** Gives every text, one after the other. */
    public void each(Consumer<String> reader) {
        Cover cover = outline.cover();
        reader.accept(cover.title());
        if (cover.description() != null) {
            reader.accept(cover.description());
        }
        cover.facts().forEach(fact -> fact(fact, reader));
        reader.accept(cover.distribution());
        cover.legend().forEach(reader);
        for (Section section : outline.sections()) {
            reader.accept(section.title());
            section.blocks().forEach(block -> block(block, reader));
        }
    }

    private static void block(Block block, Consumer<String> reader) {
        if (block instanceof Block.Paragraph paragraph) {
            runs(paragraph.runs(), reader);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> fact(fact, reader));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> runs(item, reader));
        } else if (block instanceof Block.Grid grid) {
            grid.heads().forEach(reader);
            grid.rows().forEach(row -> row.forEach(cell -> runs(cell, reader)));
        } else if (block instanceof Block.Endnotes notes) {
            notes.notes().forEach(note -> runs(note.runs(), reader));
        }
    }

    private static void fact(Block.Fact fact, Consumer<String> reader) {
        reader.accept(fact.name());
        runs(fact.runs(), reader);
    }

    private static void runs(List<Run> runs, Consumer<String> reader) {
        runs.forEach(run -> reader.accept(run.text()));
    }
}
