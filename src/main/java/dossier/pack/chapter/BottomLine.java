package dossier.pack.chapter;

import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.FigureLine;
import dossier.site.view.FigureTable;
import dossier.site.view.MeetingView;
import dossier.site.view.OverviewView;
import java.util.ArrayList;
import java.util.List;

/** The whole dossier on one page: what happened, newest first, what is disputed, what is open. */
final class BottomLine {
    /**
     * How much there is room for.
     *
     * @param letters beside headings and what is disputed
     * @param source letters that each source takes of them, where the list of sources shares the room
     */
    record Room(int letters, int source) {
        /** A page of its own. */
        static final Room PAGE = new Room(3000, 0);

        /** Two pages with everything, in small print. */
        static final Room NOTE = new Room(5200, 130);
    }

    /** Letters that the last line of an item and the space below it take. */
    private static final int ITEM = 60;

    private final Binding binding;
    private final OverviewView overview;

    BottomLine(Binding binding, OverviewView overview) {
        this.binding = binding;
        this.overview = overview;
    }

    /**
     * @param newest the meetings, newest first
     * @param doubts how many open questions there are
     * @param room how much there is for the meetings
     */
    List<Section> sections(List<Held> newest, int doubts, Room room) {
        Sheet sheet = Sheet.part("bottom-line", binding.say("pack.bottomline"));
        sheet.lead(binding.pieces(overview.bottomLine()));
        sheet.note(binding, overview.note());
        int left = room.letters();
        sheet.head(1, binding.say("overview.newest"));
        List<List<Run>> items = new ArrayList<>();
        for (Held meeting : newest) {
            List<Run> item = meeting(meeting);
            left -= item.stream()
                            .mapToInt(run -> run.text().length()
                                    + room.source() * run.notes().size())
                            .sum()
                    + ITEM;
            if (left < 0 && !items.isEmpty()) {
                break;
            }
            items.add(item);
        }
        sheet.items(items);
        if (items.size() < newest.size()) {
            sheet.text(List.of(Run.of(binding.count("pack.moremeetings", newest.size() - items.size()), Style.QUIET)));
        }
        disputed(sheet);
        if (doubts > 0) {
            sheet.head(1, binding.say("pack.open"));
            sheet.text(List.of(
                    Run.link(binding.count("pack.open.summary", doubts), binding.target(OpenQuestions.ANCHOR))));
        }
        return sheet.sections();
    }

    /** A meeting's view with its address on the site. */
    record Held(String address, MeetingView view) {}

    private List<Run> meeting(Held meeting) {
        MeetingView view = meeting.view();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Brevity.title(view.title()), Style.STRONG, binding.target(meeting.address()), List.of()));
        runs.add(Run.of(", "));
        runs.addAll(Binding.cited(
                binding.moment(view.when()), binding.proven(view.when().proofs())));
        runs.add(Run.of(". "));
        runs.addAll(Binding.cited(binding.pieces(view.outcome()), binding.notes(view.outcomeCites())));
        return runs;
    }

    private void disputed(Sheet sheet) {
        List<List<Run>> items = new ArrayList<>();
        for (FigureTable table : overview.disputed()) {
            List<Run> item = new ArrayList<>(List.of(Run.of(table.about() + ": ", Style.STRONG)));
            for (FigureLine line : table.lines()) {
                if (line.conflict()) {
                    item.add(Run.of(item.size() > 1 ? "; " : ""));
                    String by = line.by() == null ? "" : " (" + line.by() + ")";
                    item.add(Run.of(line.value() + by, binding.notes(line.cites())));
                }
            }
            if (items.size() < 4 && item.size() > 1) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            sheet.head(1, binding.say("overview.disputed"));
            sheet.items(items);
        }
    }
}
