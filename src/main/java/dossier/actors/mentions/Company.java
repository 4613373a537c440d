package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads lists of names: what stands among people is a person, "Jane Example, Xyz Abc and John Roe". */
final class Company {
    private static final int LONG = 6;
    private static final int LONGEST_ASIDE = 6;
    private static final int LONGEST_ROLE = 3;

    private final List<Run> runs;
    private final Set<List<String>> people;
    private final Lexicon lexicon;

    private Company(List<Run> runs, Set<List<String>> people, Lexicon lexicon) {
        this.runs = runs;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** Of the runs of a line, in order, those in full that stand in a list of {@code people}. */
    static List<Run> of(List<Run> runs, Set<List<String>> people, Lexicon lexicon) {
        Company company = new Company(runs, people, lexicon);
        List<Run> found = new ArrayList<>();
        int from = 0;
        while (from < runs.size()) {
            int to = company.end(from);
            company.add(runs.subList(from, to), found);
            from = to;
        }
        company.addBracketed(found);
        return found;
    }

    /** "Max (Jane Example) and Zoe (Ida Roe)": who stands in brackets alone as another does who is known to be a person. */
    private void addBracketed(List<Run> found) {
        List<Run> bracketed = runs.stream().filter(Company::isBracketed).toList();
        if (bracketed.stream().anyMatch(run -> people.contains(run.words()))) {
            bracketed.stream()
                    .filter(run -> run.length() > 1 && !people.contains(run.words()))
                    .forEach(found::add);
        }
    }

    static boolean isBracketed(Run run) {
        return run.line().near(run.from() - 1).is("(")
                && run.line().near(run.to()).is(")");
    }

    /** Half of a list at least, and two of it, must be known to be people; of a long list a third. */
    private void add(List<Run> list, List<Run> found) {
        List<Run> open =
                list.stream().filter(run -> !people.contains(run.words())).toList();
        int known = list.size() - open.size();
        boolean enough = list.size() < LONG ? known >= open.size() : known * 3 >= list.size();
        boolean listed = list.size() > 2 && known >= 2 && enough;
        if (listed && list.stream().allMatch(run -> run.length() > 1)) {
            found.addAll(open);
        }
    }

    private int end(int from) {
        int to = from + 1;
        while (to < runs.size() && isJoined(runs.get(to - 1), runs.get(to))) {
            to++;
        }
        return to;
    }

    /** Whether nothing but a comma, "and", an aside and what the second is stands between two names. */
    private boolean isJoined(Run one, Run other) {
        Line line = one.line();
        int at = afterAside(line, one.to());
        if (line.near(one.to() - 1).possessive()) {
            return false;
        }
        int start = at;
        at = line.near(at).is(",") ? at + 1 : at;
        at = line.near(at).fold().equals("and") || line.near(at).fold().equals("or") ? at + 1 : at;
        if (at == start || other.from() - at > LONGEST_ROLE) {
            return false;
        }
        while (at < other.from() && lexicon.title(line.token(at)).equals("role")) {
            at++;
        }
        return at == other.from();
    }

    private static int afterAside(Line line, int at) {
        if (!line.near(at).is("(")) {
            return at;
        }
        int end = at + 1;
        while (end < at + LONGEST_ASIDE && !line.near(end).is(")")) {
            end++;
        }
        return line.near(end).is(")") ? end + 1 : at;
    }
}
