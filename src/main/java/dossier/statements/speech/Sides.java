package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.statements.grammar.Homes;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which two states "the two sides" are, and whose "X's government" is. */
final class Sides {
    /** Two of these are no two people. */
    static final Set<String> NOUNS = Set.of(
            "sides", "countries", "nations", "states", "governments", "parties", "neighbours", "neighbors", "camps");

    /** Of these, two are two states; two parties may be of one. */
    private static final Set<String> STATES =
            Set.of("sides", "countries", "nations", "governments", "neighbours", "neighbors");

    private static final Set<String> GOVERNMENTS = Set.of("government", "administration", "regime");
    private static final Set<String> PAIRS = Set.of("the two", "both", "the pair", "the couple", "the leaders");

    private static final Pattern TWO = Pattern.compile("(?:the|both|the two|its two) (\\w+)");
    /** Over so many sentences, this one among them, both are named. */
    private static final int SENTENCES = 5;

    private final Homes homes;
    private final Cast cast;
    private final List<Past> past;

    Sides(Homes homes, Cast cast, List<Past> past) {
        this.homes = homes;
        this.cast = cast;
        this.past = past;
    }

    /** Whether the words are two people who were named together: "the two leaders", "the couple". */
    static boolean isPair(Subject subject) {
        String text = subject.text().toLowerCase(Locale.ROOT);
        return PAIRS.contains(text)
                || ((text.startsWith("the two ") || text.startsWith("both "))
                        && text.indexOf(' ', 8) < 0
                        && !NOUNS.contains(text.substring(text.lastIndexOf(' ') + 1)));
    }

    /** Whether the words are "the two sides", "both countries". */
    boolean are(Subject subject) {
        var two = TWO.matcher(subject.text().toLowerCase(Locale.ROOT));
        return two.matches() && STATES.contains(two.group(1));
    }

    /** The two states that were named last, themselves or by who governs them; none when there are more, or one. */
    List<ActorId> meant(Sentence s, Subject subject) {
        Set<ActorId> states = new TreeSet<>(in(s, s.tokenAt(subject.span().start())));
        for (int i = past.size() - 1; i >= 0 && past.size() - i < SENTENCES && states.size() < 2; i--) {
            Sentence before = past.get(i).sentence();
            states.addAll(in(before, before.size()));
        }
        return states.size() == 2 ? List.copyOf(states) : List.of();
    }

    private Set<ActorId> in(Sentence s, int until) {
        Set<ActorId> states = new TreeSet<>();
        for (int i = 0; i < until; i++) {
            ActorId state = state(s.at(i));
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    private @Nullable ActorId state(Token token) {
        if (token.mention() == null) {
            return null;
        }
        ActorId actor = token.mention().actor();
        return isState(actor) ? actor : token.person() ? homes.stateOf(actor) : null;
    }

    private boolean isState(ActorId actor) {
        return cast.actor(actor).kind() == ActorKind.STATE;
    }

    /** The state of "X's government", or null for other words. */
    @Nullable
    ActorId governed(Sentence s, Subject subject) {
        int last = s.tokenAt(subject.span().end() - 1);
        if (last == 0 || !GOVERNMENTS.contains(s.at(last).folded())) {
            return null;
        }
        Token owner = s.at(last - 1);
        Mention state = owner.span().start() >= subject.span().start() ? owner.mention() : null;
        if (state == null || !isState(state.actor())) {
            return null;
        }
        return owner.genitive() || state.reference() == Reference.DEMONYM ? state.actor() : null;
    }
}
