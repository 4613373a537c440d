package dossier.pack.outline;

import java.util.List;

/** What a section is made of. */
public sealed interface Block {
    /** Which block it is, for templates: "paragraph", "facts", "items", "grid", "endnotes". */
    String kind();

    /**
     * Running text.
     *
     * @param lead whether it says the most important thing of its section
     */
    record Paragraph(boolean lead, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** Names with what holds of them. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /** A name with what holds of it. */
    record Fact(String name, List<Run> runs) {
        public Fact {
            runs = List.copyOf(runs);
        }
    }

    /** A list; none of its items is empty. */
    record Items(List<List<Run>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "items";
        }
    }

    /**
     * A table.
     *
     * @param heads of its columns
     * @param widths of its columns, in percent
     * @param rows each with a cell a column
     */
    record Grid(List<String> heads, List<Integer> widths, List<List<List<Run>>> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }

        @Override
        public String kind() {
            return "grid";
        }
    }

    /** The sources by their numbers. */
    record Endnotes(List<Endnote> notes) implements Block {
        public Endnotes {
            notes = List.copyOf(notes);
        }

        @Override
        public String kind() {
            return "endnotes";
        }
    }

    /** A source: the number that marks it everywhere, and what is known of it. */
    record Endnote(int number, List<Run> runs) {
        public Endnote {
            runs = List.copyOf(runs);
        }
    }
}
