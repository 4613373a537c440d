package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Corrections;
import dossier.model.Mention;
import dossier.site.view.ReviewView.Doubt;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which names may be of one person. */
final class NameDoubts {
    private final Desk desk;
    private final Folio folio;
    private final Doubts doubts;
    private final CorrectionLines lines;

    NameDoubts(Desk desk, Folio folio, Doubts doubts) {
        this.desk = desk;
        this.folio = folio;
        this.doubts = doubts;
        this.lines = new CorrectionLines(desk.words());
    }

    /** Two people of one last name may be one, where the first names do not tell them apart. */
    void find() {
        Map<String, List<Actor>> byLast = new TreeMap<>();
        for (Actor actor : new TreeMap<>(desk.dossier().cast().actors()).values()) {
            if (actor.kind() == ActorKind.PERSON) {
                String folded = Folding.fold(actor.name());
                byLast.computeIfAbsent(folded.substring(folded.lastIndexOf(' ') + 1), n -> new ArrayList<>())
                        .add(actor);
            }
        }
        for (List<Actor> alike : byLast.values()) {
            for (int i = 1; i < alike.size(); i++) {
                if (Namesakes.mayBeOne(alike.get(i - 1), alike.get(i))) {
                    name(alike.get(i - 1), alike.get(i));
                }
            }
        }
    }

    private void name(Actor one, Actor other) {
        boolean otherShorter = other.name().length() < one.name().length();
        Actor whole = otherShorter ? one : other;
        Actor part = otherShorter ? other : one;
        List<Mention> named = desk.people().mentions(part.id());
        if (named.isEmpty() || isSettled(one, other)) {
            return;
        }
        int mentions = named.size();
        doubts.add(
                100 + 5 * Math.min(mentions, 60),
                named.get(0).source(),
                named.get(0).span().start(),
                () -> new Doubt(
                        say("doubt.name"),
                        folio.actor(part.id()),
                        say("doubt.name.what", part.name(), whole.name()),
                        desk.words().count("mentions", mentions),
                        List.of(),
                        lines.name(part, whole)));
    }

    /** Whether the editor says that they are two. */
    private boolean isSettled(Actor one, Actor other) {
        return desk.dossier().corrections().different().stream()
                .anyMatch(word -> isNamed(word, one) && isNamed(word, other));
    }

    private static boolean isNamed(Corrections.Different word, Actor actor) {
        return word.names().stream().map(Folding::fold).anyMatch(Folding.fold(actor.name())::equals);
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
