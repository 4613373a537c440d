package dossier.curation;

import dossier.model.Actor;
import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.Dossier;
import dossier.model.Problem;
import dossier.model.SourceId;
import dossier.text.Closest;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that what the editor's files speak of is there. */
public final class CrossCheck {
    private final Dossier dossier;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> meetings = new TreeSet<>();
    private final Set<String> actorNames = new TreeSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> actorSlugs = new TreeSet<>();

    private CrossCheck(Dossier dossier) {
        this.dossier = dossier;
        dossier.intake().articles().forEach(article -> sources.add(article.id().value()));
        dossier.intake()
                .rejections()
                .forEach(rejection -> sources.add(rejection.id().value()));
        dossier.meetings()
                .meetings()
                .forEach(meeting -> meetings.add(meeting.id().slug()));
        for (Actor actor : dossier.cast().actors().values()) {
            actorSlugs.add(actor.id().slug());
            actorNames.add(actor.name());
            actorNames.addAll(actor.aliases());
        }
        actorNames.forEach(name -> folded.add(Folding.fold(name)));
    }

    /**
     * The mistakes: articles, meetings, actors and words that the editor names and the dossier does not have.
     *
     * @param dossier with the whole text of its articles
     */
    public static List<Problem> of(EditorsFiles editor, Dossier dossier) {
        CrossCheck check = new CrossCheck(dossier);
        check.corrections(editor.corrections());
        new SaidCheck(dossier, check.problems).check(editor.corrections());
        check.notes(editor.notes().keySet());
        return check.problems;
    }

    /** Corrections of which nothing comes, though they are no mistakes: other names that stand in no article. */
    public static List<Problem> idle(Corrections corrections, Dossier dossier) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Actor actor : dossier.cast().actors().values()) {
            Set<String> all = new HashSet<>(Set.of(Folding.fold(actor.name())));
            actor.aliases().forEach(alias -> all.add(Folding.fold(alias)));
            all.forEach(
                    name -> names.computeIfAbsent(name, n -> new HashSet<>()).addAll(all));
        }
        return corrections.aliases().stream()
                .filter(alias -> names.containsKey(Folding.fold(alias.actor())))
                .filter(alias -> !names.getOrDefault(Folding.fold(alias.actor()), Set.of())
                        .contains(Folding.fold(alias.name())))
                .map(alias -> new Problem(
                        CorrectionsFile.NAME,
                        alias.note().line(),
                        "no article has the words \"" + alias.name() + "\", so they are not shown as a name of "
                                + alias.actor(),
                        "copy them from an article, or remove the line"))
                .toList();
    }

    private void corrections(Corrections corrections) {
        corrections.dates().forEach(date -> source(date.source(), date.note()));
        corrections.together().forEach(words -> words.sources().forEach(id -> source(id, words.note())));
        corrections.apart().forEach(words -> words.sources().forEach(id -> source(id, words.note())));
        corrections.exclusions().forEach(exclusion -> source(exclusion.source(), exclusion.note()));
        corrections.days().forEach(day -> meeting(day.meeting(), day.note()));
        corrections.titles().forEach(title -> meeting(title.meeting(), title.note()));
        for (Corrections.Alias alias : corrections.aliases()) {
            actor(alias.actor(), alias.note());
        }
        corrections.different().forEach(word -> word.names().forEach(name -> actor(name, word.note())));
        corrections.statements().forEach(said -> source(said.source(), said.note()));
        corrections.figures().forEach(count -> source(count.source(), count.note()));
        for (Corrections.Speaker speaker : corrections.speakers()) {
            source(speaker.source(), speaker.note());
            for (String name : speaker.speakers()) {
                actor(name, speaker.note());
            }
        }
        for (Corrections.NotAnActor word : unwritten(corrections.notActors())) {
            missing(word.note(), "no article has the words \"" + word.name() + "\"", word.name(), actorNames);
        }
    }

    private void meeting(String address, Note note) {
        if (!meetings.contains(address)) {
            missing(note, "no meeting has the address \"" + address + "\"", address, meetings);
        }
    }

    private void actor(String name, Note note) {
        if (!folded.contains(Folding.fold(name))) {
            missing(note, "no actor is called \"" + name + "\"", name, actorNames);
        }
    }

    private void source(SourceId source, Note note) {
        if (!sources.contains(source.value())) {
            missing(note, "no article is called \"" + source + "\"", source.value(), sources);
        }
    }

    /** Those whose words stand in no article. */
    private List<Corrections.NotAnActor> unwritten(List<Corrections.NotAnActor> words) {
        List<Corrections.NotAnActor> unwritten = new ArrayList<>(words);
        if (words.isEmpty()) {
            return words;
        }
        for (Article article : dossier.intake().articles()) {
            String text = Folding.inLine(article.text());
            unwritten.removeIf(word -> text.contains(Folding.inLine(word.name())));
        }
        return unwritten;
    }

    private void missing(Note note, String what, String name, Collection<String> names) {
        List<String> near = Closest.to(name, names, 3);
        problems.add(new Problem(
                CorrectionsFile.NAME,
                note.line(),
                what,
                near.isEmpty()
                        ? "see the names with \"dossier explain\""
                        : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
    }

    private void notes(Set<String> notes) {
        for (String note : new TreeSet<>(notes)) {
            if (!note.equals("overview") && !meetings.contains(note) && !actorSlugs.contains(note)) {
                Set<String> names = new TreeSet<>(meetings);
                names.addAll(actorSlugs);
                names.add("overview");
                List<String> near = Closest.to(note, names, 3);
                problems.add(new Problem(
                        NotesFolder.NAME + "/" + note + ".md",
                        0,
                        "no meeting or actor has the address \"" + note + "\"",
                        near.isEmpty()
                                ? "name the file after the last part of a page's address, or \"overview\""
                                : "did you mean \"" + String.join(".md\" or \"", near) + ".md\"?"));
            }
        }
    }
}
