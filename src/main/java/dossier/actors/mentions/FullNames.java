package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.NameForms;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which runs of an article are names of people in full, every place of a name taken together. */
final class FullNames {
    private final Map<Line, List<Run>> runs;
    private final Map<Line, List<Title>> titles;
    private final Lexicon lexicon;
    private final NameForms forms;
    private final Marks marks;
    private final Map<String, List<Run>> bySurname = new HashMap<>();
    private final Map<List<String>, List<Run>> accepted = new LinkedHashMap<>();
    private final Map<List<String>, List<Run>> open = new LinkedHashMap<>();
    private final Set<List<String>> sure = new LinkedHashSet<>();
    private final Set<String> plainSurnames = new HashSet<>();

    FullNames(Map<Line, List<Run>> runs, Map<Line, List<Title>> titles, NameForms forms, Lexicon lexicon) {
        this.runs = runs;
        this.titles = titles;
        this.forms = forms;
        this.lexicon = lexicon;
        this.marks = new Marks(lexicon);
    }

    /**
     * Reads all names in full.
     *
     * @param elsewhere names, word by word, that other articles show to be people's
     */
    void read(Set<List<String>> elsewhere) {
        runs.values().forEach(list -> list.forEach(this::note));
        List.copyOf(open.keySet()).forEach(name -> {
            List<Run> named = open.getOrDefault(name, List.of());
            boolean person = isPerson(named);
            if (person) {
                sure.add(name);
            }
            if (person || (elsewhere.contains(name) && weight(named) >= 0)) {
                accept(name);
            }
        });
        runs.values()
                .forEach(list -> Company.of(list, accepted.keySet(), lexicon).forEach(this::acceptBeside));
        runs.values().forEach(list -> list.forEach(this::acceptInside));
    }

    private void note(Run run) {
        if (run.length() > 1 && run.isOneWord() && !marks.isKnown(run)) {
            return;
        }
        if (run.length() > 1) {
            if (run.line().isPlain()) {
                plainSurnames.add(run.words().get(run.length() - 1));
            }
            open.computeIfAbsent(run.words(), key -> new ArrayList<>()).add(run);
        } else {
            bySurname
                    .computeIfAbsent(run.words().get(0), key -> new ArrayList<>())
                    .add(run);
        }
    }

    private void accept(List<String> name) {
        List<Run> named = open.remove(name);
        if (named != null) {
            accepted.put(name, named);
        }
    }

    /** A name in a list of people, unless something speaks against it. */
    private void acceptBeside(Run run) {
        List<String> name = run.words();
        List<Run> named = open.getOrDefault(name, List.of());
        if (named.stream().anyMatch(marks::isClear)
                && weight(named) >= 0
                && (isWholeName(named) || Company.isBracketed(run))) {
            accept(name);
        }
    }

    /** "Jane Example" in "Jane Example Quits", as headings have it. */
    private void acceptInside(Run run) {
        if (accepted.containsKey(run.words())) {
            return;
        }
        for (int length = run.length() - 1; length > 1; length--) {
            for (int from = run.from(); from + length <= run.to(); from++) {
                Run part = new Run(run.line(), from, from + length);
                List<Run> named = accepted.get(part.words());
                if (named != null) {
                    named.add(part);
                    return;
                }
            }
        }
    }

    /** The runs of each name that is a person's, longer names first. */
    List<List<Run>> accepted() {
        return accepted.values().stream()
                .sorted((a, b) -> Integer.compare(b.get(0).length(), a.get(0).length()))
                .toList();
    }

    /** The names, word by word, that the article itself shows to be people's. */
    Set<List<String>> sure() {
        return Set.copyOf(sure);
    }

    /** What has the shape of a name, and nothing here shows to be one. */
    Set<List<String>> open() {
        return Set.copyOf(open.keySet());
    }

    private boolean isPerson(List<Run> named) {
        if (named.stream().anyMatch(marks::isKnown)) {
            return true;
        }
        if (named.stream().noneMatch(marks::isClear) || isSurnameInHeading(named)) {
            return false;
        }
        int weight = weight(named);
        boolean told = weight > 0 || (weight == 0 && isWholeName(named));
        return weight >= Marks.ENOUGH || (told && weight + namedAgain(named.get(0)) >= Marks.ENOUGH);
    }

    /** "Example Pushes" in a heading, where the text names a Jane Example. */
    private boolean isSurnameInHeading(List<Run> named) {
        return named.get(0).length() == 2
                && plainSurnames.contains(named.get(0).words().get(0))
                && named.stream().noneMatch(run -> run.line().isPlain());
    }

    /** What the words say, and of the places the best and the worst. */
    private int weight(List<Run> named) {
        int around = 0;
        int most = 0;
        for (Run run : named) {
            int place = marks.ofPlace(run, titlesOf(run));
            around = Math.min(around, place);
            most = Math.max(most, place);
        }
        return named.stream().mapToInt(marks::ofName).max().orElse(0) + most + around;
    }

    /** Whether words that no table knows stand inside a sentence, so that all of them belong to a name. */
    private boolean isWholeName(List<Run> named) {
        Run full = named.get(0);
        return !lexicon.isParticle(full.tokens().get(0))
                && Set.copyOf(full.words()).size() == full.length()
                && named.stream()
                        .anyMatch(run -> run.line().isPlain() && run.line().isInside(run.from()));
    }

    /** How surely the last word, standing alone elsewhere, means a person. */
    private int namedAgain(Run full) {
        int last = forms.isJunior(full.tokens()) ? full.length() - 2 : full.length() - 1;
        return bySurname.getOrDefault(full.tokens().get(last).fold(), List.of()).stream()
                .mapToInt(run -> marks.ofSurname(run, titlesOf(run)))
                .max()
                .orElse(0);
    }

    private List<Title> titlesOf(Run run) {
        return Apposition.of(run, titles.getOrDefault(run.line(), List.of()), runs.getOrDefault(run.line(), List.of()));
    }
}
