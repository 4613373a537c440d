package dossier.statements;

import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which organisation "the company" or "the ministry" is: the one that spoke or led last, if no other was named since. */
final class Bodies {
    private static final int SENTENCES = 3;

    private final Map<String, String> nouns;
    private final Set<String> outlets = new HashSet<>();
    private final Cast cast;

    /** An organisation is called by one of the nouns; an outlet tells of others. */
    Bodies(Tables tables, Cast cast) {
        this.nouns = tables.words("bodies");
        this.outlets.addAll(tables.words("outlets").keySet());
        this.outlets.addAll(tables.words("agencies").keySet());
        this.cast = cast;
    }

    /** The organisation that the words mean, or null when that is not plain. */
    @Nullable
    ActorId meant(String words, List<Past> past) {
        String folded = Folding.fold(words);
        String noun = folded.startsWith("the ") ? folded.substring(4) : "";
        if (!nouns.containsKey(noun)) {
            return null;
        }
        TreeSet<ActorId> named = new TreeSet<>();
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Past p = past.get(i);
            for (Token token : p.sentence().tokens()) {
                if (token.mention() != null && isBody(token.mention().actor())) {
                    named.add(token.mention().actor());
                }
            }
            ActorId one = one(p.voice() == null ? p.leading() : p.voice());
            if (one != null || !named.isEmpty()) {
                return one != null && named.stream().allMatch(one::equals) ? one : null;
            }
        }
        return null;
    }

    private @Nullable ActorId one(@Nullable Subject subject) {
        if (subject == null || subject.actors().size() != 1) {
            return null;
        }
        ActorId one = subject.actors().get(0);
        return isBody(one) ? one : null;
    }

    private boolean isBody(ActorId actor) {
        Actor body = cast.actor(actor);
        return body.kind() == ActorKind.ORGANISATION && !outlets.contains(Folding.fold(body.name()));
    }
}
