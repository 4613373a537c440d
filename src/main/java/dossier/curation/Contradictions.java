package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.Interval;
import dossier.model.Problem;
import dossier.model.SourceId;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds corrections that can't both hold: the tool would follow one of them, and nobody would know which. */
final class Contradictions {
    private final List<Problem> problems;
    private final Map<String, Said> said = new HashMap<>();

    private Contradictions(List<Problem> problems) {
        this.problems = problems;
    }

    /** What a correction says of something, and where. */
    private record Said(String what, Note note) {}

    /** Tells each, at the line of the second of the two. */
    static void check(Corrections corrections, List<Problem> problems) {
        Contradictions found = new Contradictions(problems);
        corrections
                .dates()
                .forEach(pin -> found.say("the date of", pin.source().value(), days(pin.interval()), pin.note()));
        corrections.days().forEach(day -> found.say("the day of", day.meeting(), days(day.interval()), day.note()));
        corrections
                .aliases()
                .forEach(alias -> found.say(
                        "who is called", Folding.fold(alias.name()), Folding.fold(alias.actor()), alias.note()));
        corrections.titles().forEach(title -> found.say("the title of", title.meeting(), title.title(), title.note()));
        corrections
                .apart()
                .forEach(apart -> corrections.together().forEach(together -> found.grouping(together, apart)));
    }

    private static String days(Interval days) {
        return days.earliest() + " to " + days.latest();
    }

    private void say(String of, String name, String what, Note note) {
        Said before = said.putIfAbsent(of + " " + name, new Said(what, note));
        if (before != null && !before.what().equals(what)) {
            problem(note, of + " \"" + name + "\"", before.note());
        }
    }

    private void grouping(Corrections.Together together, Corrections.Apart apart) {
        List<SourceId> both =
                apart.sources().stream().filter(together.sources()::contains).toList();
        if (both.size() > 1) {
            String names = both.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
            problem(apart.note(), "whether one meeting is reported by " + names, together.note());
        }
    }

    private void problem(Note note, String about, Note before) {
        problems.add(new Problem(
                CorrectionsFile.NAME,
                note.line(),
                "line " + before.line() + " says otherwise of " + about,
                "remove one of the two"));
    }
}
