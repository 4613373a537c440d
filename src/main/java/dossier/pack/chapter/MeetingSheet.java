package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.FigureTable;
import dossier.site.view.Group;
import dossier.site.view.Link;
import dossier.site.view.MeetingLine;
import dossier.site.view.MeetingView;
import dossier.site.view.MeetingView.Share;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A meeting, for whoever is briefed on it: the bottom line, the facts, what was agreed and said, and on what it all rests. */
final class MeetingSheet {
    private static final List<Integer> SOURCE_WIDTHS = List.of(8, 52, 22, 18);

    private final Binding binding;
    private final MeetingView view;

    MeetingSheet(Binding binding, MeetingView view) {
        this.binding = binding;
        this.view = view;
    }

    /**
     * @param page whether the sheet starts a page
     */
    List<Section> sections(String anchor, boolean page) {
        Sheet sheet = Sheet.in(anchor, view.title(), aside(), page);
        sheet.lead(bottomLine());
        List<Run> outcome = binding.pieces(view.outcome());
        sheet.text(Binding.cited(outcome, binding.notes(view.outcomeCites())));
        sheet.add(new Block.Facts(facts()));
        sheet.note(binding, view.note());
        Sayings sayings = new Sayings(binding);
        String told = outcome.stream().map(Run::text).collect(Collectors.joining());
        add(sheet, "meeting.done", unsaid(view.done(), told), sayings);
        add(sheet, "meeting.said", unsaid(view.said(), told), sayings);
        figures(sheet, sayings);
        List<Group> beside = new ArrayList<>(view.doneBeside());
        beside.addAll(view.saidBeside());
        add(sheet, "meeting.beside", unsaid(beside, told), sayings);
        sources(sheet);
        return sheet.sections();
    }

    private String aside() {
        String day = view.when().text();
        return Binding.isDayOf(view.title(), day) ? "" : day;
    }

    private void add(Sheet sheet, String heading, List<Group> groups, Sayings sayings) {
        if (!groups.isEmpty()) {
            sheet.head(1, binding.say(heading));
            sayings.add(sheet, 2, groups);
        }
    }

    /**
     * What the sentence on the outcome, which begins the sheet, has not told already; a part of it that is somebody's quote
     * stays under their name.
     */
    private static List<Group> unsaid(List<Group> groups, String told) {
        List<Group> unsaid = new ArrayList<>();
        for (Group group : groups) {
            List<Saying> sayings = group.sayings().stream()
                    .filter(saying -> (saying.quoted() && group.ref() != null) || !told.contains(saying.text()))
                    .toList();
            if (!sayings.isEmpty()) {
                unsaid.add(new Group(group.heading(), group.when(), group.ref(), sayings));
            }
        }
        return unsaid;
    }

    /** The sentence, with every source that its parts follow from. */
    private List<Run> bottomLine() {
        Set<Integer> notes = new TreeSet<>(binding.proven(view.when().proofs()));
        if (view.place() != null) {
            notes.addAll(binding.proven(view.place().proofs()));
        }
        view.shares().stream()
                .limit(1)
                .forEach(share ->
                        notes.add(binding.number(share.source().link().ref().address())));
        return Binding.cited(binding.pieces(view.bottomLine()), List.copyOf(notes));
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "meeting.when",
                Binding.cited(
                        binding.moment(view.when()), binding.proven(view.when().proofs()))));
        if (view.place() != null) {
            List<Run> place = new ArrayList<>(List.of(Run.of(view.place().text())));
            binding.mark(place, view.place().mark());
            facts.add(fact(
                    "meeting.where",
                    Binding.cited(place, binding.proven(view.place().proofs()))));
        }
        facts.add(
                view.mode() == null
                        ? fact("meeting.status", List.of(Run.of(view.status())))
                        : fact("meeting.how", List.of(Run.of(view.mode() + ", " + view.status()))));
        facts.add(fact("meeting.who", people()));
        facts.add(
                fact("meeting.sources", view.oneSource() ? only(view.shares().get(0)) : List.of(Run.of(view.rests()))));
        link(facts, "meeting.partof", view.parent());
        if (!view.parts().isEmpty()) {
            facts.add(fact("meeting.parts", binding.links(view.parts())));
        }
        neighbour(facts, "meeting.earlier", view.earlier());
        neighbour(facts, "meeting.later", view.later());
        return facts;
    }

    private Block.Fact fact(String key, List<Run> runs) {
        return new Block.Fact(binding.say(key), runs);
    }

    private List<Run> people() {
        List<Run> runs = new ArrayList<>();
        for (MeetingView.Person person : view.people()) {
            if (!runs.isEmpty()) {
                runs.add(Run.of("; "));
            }
            runs.add(binding.link(person.link()));
            if (person.office() != null) {
                runs.add(Run.of(
                        ", " + person.office().text(),
                        binding.notes(person.office().cites())));
                binding.mark(runs, person.office().mark());
            }
            if (!person.role().isEmpty()) {
                runs.add(Run.of(" (" + person.role() + ")", Style.QUIET));
            }
        }
        return runs;
    }

    private void link(List<Block.Fact> facts, String key, @Nullable Link link) {
        if (link != null) {
            facts.add(fact(key, List.of(binding.link(link))));
        }
    }

    private void neighbour(List<Block.Fact> facts, String key, @Nullable MeetingLine line) {
        if (line != null) {
            List<Run> runs = new ArrayList<>(List.of(binding.link(line.link())));
            runs.addAll(binding.day(line));
            facts.add(fact(key, runs));
        }
    }

    private void figures(Sheet sheet, Sayings sayings) {
        if (view.figures().isEmpty()) {
            return;
        }
        sheet.head(1, binding.say("meeting.figures"));
        List<List<List<Run>>> rows = new ArrayList<>();
        Block.Grid last = null;
        for (FigureTable table : view.figures()) {
            Block.Grid grid = sayings.figures(table, false);
            if (grid != null) {
                last = grid;
                rows.addAll(grid.rows());
            }
        }
        if (view.figures().stream().anyMatch(FigureTable::conflict)) {
            sheet.text(List.of(Run.of(binding.say("pack.figures.conflict"), Style.STRONG)));
        }
        if (last != null) {
            sheet.add(new Block.Grid(last.heads(), last.widths(), rows));
        }
    }

    /** The one source of the sheet, which needs no table. */
    private List<Run> only(Share share) {
        List<Run> runs = new ArrayList<>(List.of(Run.of(binding.say("pack.onesource") + " ")));
        runs.addAll(title(share));
        runs.add(Run.of(". " + when(share)));
        return Binding.cited(
                runs, List.of(binding.number(share.source().link().ref().address())));
    }

    private List<Run> title(Share share) {
        List<Run> title = new ArrayList<>(
                List.of(Run.of(Brevity.title(share.source().link().text()))));
        if (!share.source().publisher().isEmpty()) {
            title.add(Run.of(", " + share.source().publisher(), Style.QUIET));
        }
        if (share.origin() != null && share.origin().official()) {
            title.add(Run.of(" [" + binding.say("mark.official") + "]", Style.MARK));
        }
        return title;
    }

    private static String when(Share share) {
        return share.source().when() + (share.stage().isEmpty() ? "" : ", " + share.stage());
    }

    private void sources(Sheet sheet) {
        if (view.oneSource()) {
            return;
        }
        sheet.head(1, binding.say("meeting.sources"));
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Share share : view.shares()) {
            int number = binding.number(share.source().link().ref().address());
            rows.add(List.of(List.of(Run.source(number)), title(share), List.of(Run.of(when(share))), own(share)));
        }
        sheet.add(new Block.Grid(
                List.of(
                        binding.say("pack.number"),
                        binding.say("source.title"),
                        binding.say("source.date"),
                        binding.say("pack.own")),
                SOURCE_WIDTHS,
                rows));
    }

    /** How much of the source is its own; of a copy, whose. */
    private List<Run> own(Share share) {
        return share.copyOf() == null
                ? List.of(Run.of(share.own() + " %"))
                : List.of(Run.of(
                        binding.say("share.copy"),
                        List.of(binding.number(share.copyOf().ref().address()))));
    }
}
