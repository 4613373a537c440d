package dossier.pack.chapter;

import dossier.pack.outline.Block;
import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.pack.outline.Style;
import dossier.site.view.ActorView;
import dossier.site.view.Group;
import dossier.site.view.MeetingLine;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Who somebody is, whom they met, and what they said outside the meetings of the pack; what they said at those stands on
 * their sheets, to which the note leads, and nothing is said twice.
 */
final class ActorNote {
    /** Of more names, sightings of an office or partners, these are enough to know somebody by. */
    private static final int MOST = 8;

    private static final int QUOTES = 5;

    /** Sources that are enough to say who holds an office. */
    private static final int CITES = 3;

    private final Binding binding;
    private final ActorView view;

    ActorNote(Binding binding, ActorView view) {
        this.binding = binding;
        this.view = view;
    }

    List<Section> sections(String anchor) {
        Sheet sheet = Sheet.in(anchor, view.name(), "", false);
        sheet.add(new Block.Facts(facts()));
        sheet.note(binding, view.note());
        words(sheet);
        return sheet.sections();
    }

    /** What they said last of all that no sheet has, each with where it was said. */
    private void words(Sheet sheet) {
        Sayings sayings = new Sayings(binding);
        List<List<Run>> items = new ArrayList<>();
        List<Group> groups = new ArrayList<>(view.quotes());
        Collections.reverse(groups);
        for (Group group : groups) {
            if (!isOnSheet(group)) {
                for (Saying saying : group.sayings()) {
                    List<Run> item = new ArrayList<>(sayings.saying(saying));
                    if (group.ref() != null) {
                        item.add(Run.of(" " + Brevity.title(group.heading()), Style.QUIET));
                    }
                    items.add(item);
                }
            }
        }
        if (!items.isEmpty()) {
            sheet.head(1, binding.say("pack.actor.elsewhere"));
            sheet.items(items.subList(0, Math.min(QUOTES, items.size())));
        }
    }

    private boolean isOnSheet(Group group) {
        return binding.target(group.ref()) != null;
    }

    private boolean isQuotedAt(MeetingLine meeting) {
        return view.quotes().stream()
                .anyMatch(group -> Objects.equals(group.ref(), meeting.link().ref()));
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        if (!view.names().isEmpty()) {
            facts.add(fact(
                    "actor.names",
                    List.of(Run.of(String.join(
                            "; ",
                            view.names().stream()
                                    .map(ActorView.Called::text)
                                    .limit(MOST)
                                    .toList())))));
        }
        if (!view.offices().isEmpty()) {
            facts.add(fact("actor.offices", offices()));
        }
        facts.add(fact("actor.meetings", meetings()));
        List<Run> met = new ArrayList<>();
        view.met().stream().limit(MOST).forEach(other -> {
            met.add(Run.of(met.isEmpty() ? "" : "; "));
            met.add(binding.link(other.actor()));
            met.add(Run.of(" (" + other.times() + ")", Style.QUIET));
        });
        if (!met.isEmpty() && view.meetings().size() > 1) { // of a single one its title says it
            facts.add(fact("actor.met", met));
        }
        return facts;
    }

    private Block.Fact fact(String key, List<Run> runs) {
        return new Block.Fact(binding.say(key), runs);
    }

    private List<Run> offices() {
        List<Run> runs = new ArrayList<>();
        view.offices().stream().limit(MOST).forEach(office -> {
            runs.add(Run.of(runs.isEmpty() ? "" : "; "));
            if (office.former()) {
                runs.add(Run.of(binding.say("actor.office.former") + " ", Style.QUIET));
            }
            List<Integer> notes =
                    binding.notes(office.cites().stream().limit(CITES).toList());
            runs.add(Run.of(office.title(), office.who() == null ? notes : List.of()));
            if (office.who() != null) {
                runs.add(Run.of(", "));
                runs.addAll(Binding.cited(List.of(binding.link(office.who())), notes));
            }
        });
        return runs;
    }

    private List<Run> meetings() {
        List<Run> runs = new ArrayList<>();
        for (MeetingLine meeting : view.meetings()) {
            runs.add(Run.of(runs.isEmpty() ? "" : "; "));
            runs.add(binding.link(meeting.link()));
            runs.addAll(binding.day(meeting));
            if (isQuotedAt(meeting)) {
                runs.add(Run.of(" (" + binding.say("pack.actor.quoted") + ")", Style.QUIET));
            }
        }
        return runs;
    }
}
