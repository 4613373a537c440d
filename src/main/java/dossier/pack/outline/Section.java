package dossier.pack.outline;

import java.util.List;

/**
 * A heading with what stands under it, up to the next heading.
 *
 * @param anchor its name, unique in the pack
 * @param level 1 for a part of the pack, 2 for a sheet or note in it, 3 and 4 for what stands in those
 * @param title of it; of one too long for a heading, its beginning
 * @param aside what the contents add to the title, to tell it from its like; "" for nothing
 * @param listed whether the contents and the bookmarks name it
 * @param page whether it starts on a new page
 * @param blocks under it
 */
public record Section(
        String anchor, int level, String title, String aside, boolean listed, boolean page, List<Block> blocks) {
    public Section {
        title = Brevity.title(title);
        blocks = List.copyOf(blocks);
    }

    /** The title with what tells it from its like. */
    public String entry() {
        return aside.isEmpty() ? title : title + ", " + aside;
    }
}
