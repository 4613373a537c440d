package dossier.pack.chapter;

import dossier.markup.NoteLines;
import dossier.pack.outline.Block;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections in the making: each thing added stands under the heading that was opened last. */
final class Sheet {
    private final List<Section> sections = new ArrayList<>();
    private final String anchor;
    private final int own;
    private List<Block> blocks = new ArrayList<>();
    private Section open;

    private Sheet(Section first) {
        this.anchor = first.anchor();
        this.own = first.level();
        this.open = first;
    }

    /** A part of the pack: its heading starts a page, and the contents name it. */
    static Sheet part(String anchor, String title) {
        return new Sheet(new Section(anchor, 1, title, "", true, true, List.of()));
    }

    /** The same, where the part before it leaves room. */
    static Sheet following(String anchor, String title) {
        return new Sheet(new Section(anchor, 1, title, "", true, false, List.of()));
    }

    /**
     * A sheet in a part.
     *
     * @param aside what tells it from its like in the contents
     */
    static Sheet in(String anchor, String title, String aside, boolean page) {
        return new Sheet(new Section(anchor, 2, title, aside, true, page, List.of()));
    }

    /**
     * Opens a heading below the sheet's own.
     *
     * @param depth how many levels below
     */
    void head(int depth, String title) {
        close();
        open = new Section(anchor + "-" + (sections.size() + 1), own + depth, title, "", false, false, List.of());
    }

    void text(List<Run> runs) {
        blocks.add(new Block.Paragraph(false, runs));
    }

    void lead(List<Run> runs) {
        blocks.add(new Block.Paragraph(true, runs));
    }

    /** A list; nothing when it is empty. */
    void items(List<List<Run>> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** The editor's own text, when there is one. */
    void note(Binding binding, @Nullable Note note) {
        if (note == null) {
            return;
        }
        List<List<Run>> items = new ArrayList<>();
        text(List.of(Run.of(binding.say("note.heading"), Style.STRONG)));
        for (NoteLines.Line line : NoteLines.of(note.html())) {
            if (line.item()) {
                items.add(List.of(Run.of(line.text())));
            } else {
                items(items);
                items = new ArrayList<>();
                text(List.of(Run.of(line.text(), line.heading() ? Style.STRONG : Style.PLAIN)));
            }
        }
        items(items);
    }

    /** All sections, the sheet's own first. */
    List<Section> sections() {
        close();
        blocks = new ArrayList<>();
        return List.copyOf(sections);
    }

    private void close() {
        sections.add(new Section(
                open.anchor(), open.level(), open.title(), open.aside(), open.listed(), open.page(), blocks));
        blocks = new ArrayList<>();
    }
}
