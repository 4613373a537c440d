package dossier.pack.chapter;

import dossier.pack.outline.Brevity;
import dossier.pack.outline.Run;
import dossier.pack.outline.Style;
import dossier.render.Words;
import dossier.site.view.Cite;
import dossier.site.view.Link;
import dossier.site.view.MeetingLine;
import dossier.site.view.Moment;
import dossier.site.view.Piece;
import dossier.site.view.Proof;
import dossier.site.view.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One pack in the making: what is a page of its own on the site is an anchor or an endnote here. The sources are numbered
 * through the whole pack, in the order they are first cited.
 */
final class Binding {
    private final Words words;
    private final Set<String> sheets;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param sheets the addresses, on the site, of the meetings and actors that have a section in the pack, and the anchors
     *     of its other sections that something leads to
     */
    Binding(Words words, Set<String> sheets) {
        this.words = words;
        this.sheets = Set.copyOf(sheets);
    }

    /** The anchor of what has that address on the site. */
    static String anchor(String address) {
        return address.replace('/', '-');
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String count(String key, long number) {
        return words.count(key, number);
    }

    /** The anchor of what has that address on the site, null when it is not in the pack. */
    @Nullable
    String target(String address) {
        return sheets.contains(address) ? anchor(address) : null;
    }

    /** Where a link leads in the pack, null when what it leads to is not in it. */
    @Nullable
    String target(@Nullable Ref ref) {
        return ref == null ? null : target(ref.address());
    }

    Run link(Link link) {
        return Run.link(Brevity.title(link.text()), target(link.ref()));
    }

    /** Links with commas between them. */
    List<Run> links(List<Link> links) {
        List<Run> runs = new ArrayList<>();
        for (Link link : links) {
            if (!runs.isEmpty()) {
                runs.add(Run.of(", "));
            }
            runs.add(link(link));
        }
        return runs;
    }

    /** The number of the source at that address; it gets one when it is cited for the first time. */
    int number(String address) {
        numbers.putIfAbsent(address, numbers.size() + 1);
        return Objects.requireNonNull(numbers.get(address));
    }

    boolean isCited(String address) {
        return numbers.containsKey(address);
    }

    /** The addresses of the sources cited so far, in the order of their numbers. */
    List<String> cited() {
        return List.copyOf(numbers.keySet());
    }

    /** The numbers of the sources that these marks lead to, in order. */
    List<Integer> notes(Collection<Cite> cites) {
        Set<Integer> notes = new TreeSet<>();
        cites.stream()
                .filter(Cite::isOne)
                .forEach(cite -> notes.add(number(cite.ref().address())));
        return List.copyOf(notes);
    }

    /** The numbers of the sources whose words prove something. */
    List<Integer> proven(Collection<Proof> proofs) {
        return notes(proofs.stream().map(Proof::cite).filter(Objects::nonNull).toList());
    }

    List<Run> pieces(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            runs.add(Run.link(Brevity.passage(piece.text()), target(piece.ref())));
            mark(runs, piece.mark());
        }
        return runs;
    }

    /** A day with how sure it is; under it, where that stands. */
    List<Run> moment(Moment moment) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(moment.text()));
        if (moment.range() != null) {
            runs.add(Run.of(" (" + say("bottom.range", moment.range()) + ")", Style.QUIET));
        }
        mark(runs, moment.mark());
        return runs;
    }

    /** The day of a meeting, to stand behind its title; nothing where the title ends with it. */
    List<Run> day(MeetingLine meeting) {
        List<Run> runs = new ArrayList<>();
        if (!isDayOf(meeting.link().text(), meeting.when().text())) {
            runs.add(Run.of(", " + meeting.when().text(), Style.QUIET));
            mark(runs, meeting.when().mark());
        }
        return runs;
    }

    /** Whether a title ends with the day, which need not be said again: "..., 8 March 2015" and "Sunday 8 March 2015". */
    static boolean isDayOf(String title, String day) {
        String end = title.substring(title.lastIndexOf(',') + 1).strip();
        return end.equals(day.substring(day.indexOf(' ') + 1));
    }

    /** Adds the word for it where something is not simply stated. */
    void mark(List<Run> runs, String mark) {
        if (!mark.isEmpty() && !mark.equals("stated") && !mark.equals("unknown")) {
            runs.add(Run.of(" [" + say("mark." + mark) + "]", Style.MARK));
        }
    }

    /** The runs with the marks of sources behind the last. */
    static List<Run> cited(List<Run> runs, List<Integer> notes) {
        if (notes.isEmpty() || runs.isEmpty()) {
            return runs;
        }
        List<Run> cited = new ArrayList<>(runs);
        Run last = cited.remove(cited.size() - 1);
        Set<Integer> all = new TreeSet<>(last.notes());
        all.addAll(notes);
        cited.add(new Run(last.text(), last.style(), last.target(), List.copyOf(all)));
        return cited;
    }
}
