package dossier.statements.speech;

import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import dossier.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which organisation "the company" or "the transport police" is: the only one named so far whose name holds these
 * words, or the one that spoke or led last, if no other was named since.
 */
public final class Bodies {
    private static final int SENTENCES = 3;
    /** What any organisation may be called, whatever its name. */
    private static final Set<String> GENERIC = Set.of(
            "group", "organisation", "organization", "company", "agency", "association", "network", "movement", "firm");

    private final Map<String, String> nouns;
    private final Set<String> outlets = new HashSet<>();
    private final Cast cast;

    /** An organisation is called by one of the nouns; an outlet tells of others. */
    public Bodies(Tables tables, Cast cast) {
        this.nouns = tables.words("bodies");
        this.outlets.addAll(tables.words("outlets").keySet());
        this.outlets.addAll(tables.words("agencies").keySet());
        this.cast = cast;
    }

    /** All actors. */
    Cast cast() {
        return cast;
    }

    /** Whether the actor's name ends with the word. */
    boolean isCalled(ActorId actor, String last) {
        return Folding.fold(cast.actor(actor).name()).endsWith(" " + last);
    }

    /** Whether the word stands in the middle of the actor's name: a father's surname before the mother's. */
    boolean isCalledInside(ActorId actor, String word) {
        return Folding.fold(cast.actor(actor).name()).contains(" " + word + " ");
    }

    /** The organisations that a sentence names. */
    Set<ActorId> in(Sentence s) {
        Set<ActorId> bodies = new TreeSet<>();
        for (Token token : s.tokens()) {
            if (token.mention() != null && cast.actor(token.mention().actor()).kind() == ActorKind.ORGANISATION) {
                bodies.add(token.mention().actor());
            }
        }
        return bodies;
    }

    /**
     * The organisation that the words mean, or null when that is not plain.
     *
     * @param named the organisations that the article named so far
     */
    @Nullable
    ActorId meant(String words, List<Past> past, Set<ActorId> named) {
        String folded = Folding.fold(words);
        String rest = folded.startsWith("the ") ? folded.substring(4) : "";
        if (!isOne(rest.substring(rest.lastIndexOf(' ') + 1))) {
            return null;
        }
        List<String> each = List.of(rest.split(" ", -1));
        List<ActorId> called = GENERIC.contains(rest)
                ? List.of()
                : named.stream()
                        .filter(body -> List.of(
                                        Folding.fold(cast.actor(body).name()).split(" ", -1))
                                .containsAll(each))
                        .toList();
        if (called.size() == 1) {
            return called.get(0);
        }
        return called.isEmpty() && each.size() == 1 ? last(past, rest) : null;
    }

    /** Whether the noun means one body: "company", not "doctors". */
    private boolean isOne(String noun) {
        boolean several = noun.endsWith("s") && !noun.endsWith("ss");
        return nouns.containsKey(noun) && !several && !noun.equals("people");
    }

    private @Nullable ActorId last(List<Past> past, String noun) {
        TreeSet<ActorId> named = new TreeSet<>();
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Past p = past.get(i);
            for (Token token : p.sentence().tokens()) {
                if (token.mention() != null && isBody(token.mention().actor())) {
                    named.add(token.mention().actor());
                }
            }
            ActorId outlet = outlet(p.voice());
            if (outlet != null) {
                return noun.equals("agency") ? outlet : null;
            }
            ActorId one = one(p.voice() == null ? p.leading() : p.voice());
            if (one != null || !named.isEmpty()) {
                return one != null && named.stream().allMatch(one::equals) ? one : null;
            }
        }
        return null;
    }

    private @Nullable ActorId outlet(@Nullable Subject voice) {
        ActorId one =
                voice != null && voice.actors().size() == 1 ? voice.actors().get(0) : null;
        return one != null && outlets.contains(Folding.fold(cast.actor(one).name())) ? one : null;
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
