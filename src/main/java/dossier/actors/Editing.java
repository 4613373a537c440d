package dossier.actors;

import dossier.model.Article;
import dossier.model.Corrections;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries the editor's word out: other names of an actor, and names of none. */
final class Editing {
    private final Corrections corrections;
    private final Set<String> unwritten = new HashSet<>();

    /** @param articles whose words are looked through for other names */
    Editing(Corrections corrections, List<Article> articles) {
        this.corrections = corrections;
        corrections.aliases().forEach(alias -> unwritten.add(Folding.inLine(alias.name())));
        for (Article article : articles) {
            if (unwritten.isEmpty()) {
                return;
            }
            String text = Folding.inLine(article.text());
            unwritten.removeIf(text::contains);
        }
    }

    List<Identity> of(List<Identity> found) {
        Set<String> none = new HashSet<>();
        corrections.notActors().forEach(correction -> none.add(Folding.fold(correction.name())));
        List<Identity> kept = new ArrayList<>();
        for (Identity identity : found) {
            if (!none.contains(Folding.fold(identity.name()))) {
                kept.add(identity);
            }
        }
        for (Corrections.Alias alias : corrections.aliases()) {
            join(kept, alias);
        }
        return kept;
    }

    /** What stands in no article, and is nobody's name yet, is not shown as one by which anybody is called. */
    private void join(List<Identity> identities, Corrections.Alias alias) {
        Map<String, Identity> byName = new HashMap<>();
        identities.forEach(
                identity -> identity.names().forEach(name -> byName.putIfAbsent(Folding.fold(name), identity)));
        identities.forEach(identity -> byName.put(Folding.fold(identity.name()), identity));
        Identity actor = byName.get(Folding.fold(alias.actor()));
        Identity other = byName.get(Folding.fold(alias.name()));
        if (actor != null && other != null && actor != other) {
            actor.absorb(other);
            identities.remove(other);
        } else if (actor != null && !unwritten.contains(Folding.inLine(alias.name()))) {
            actor.called(alias.name());
        } else if (actor == null && other != null) {
            other.rename(alias.actor());
        }
    }
}
