package dossier.meetings.claims;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who stands beside a cue: the people joined by "and" or commas nearest to it, on either side. */
public final class Parties {
    private static final Set<String> ANDS = Set.of("and", "&", "/", "-", "\u2013", "plus");
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "his",
            "her",
            "their",
            "its",
            "a",
            "an",
            "with",
            "to",
            "by",
            "of",
            "mr",
            "mrs",
            "ms",
            "dr",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            ".",
            "(",
            ")",
            "host",
            "counterpart",
            "wife",
            "husband",
            "both",
            "from",
            "gen",
            "sen",
            "rep",
            "then",
            "fellow",
            "also",
            "new",
            "newly",
            "elected");
    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            "\u201c",
            "\u201d",
            "\"",
            "that",
            "which",
            "said",
            "says",
            "saying",
            "told",
            "who",
            "whose",
            "because",
            "although",
            "though",
            "but",
            "while");
    private static final Set<String> SPEECH = Set.of("said", "says", "told", "announced");
    private static final int JOIN = 14;

    private final Cast cast;

    public Parties(Cast cast) {
        this.cast = cast;
    }

    @Nullable
    ActorId person(Token token) {
        Mention mention = token.mention();
        return mention != null && cast.actor(mention.actor()).kind() == ActorKind.PERSON ? mention.actor() : null;
    }

    @Nullable
    ActorId state(Token token) {
        Mention mention = token.mention();
        return mention != null && cast.actor(mention.actor()).kind() == ActorKind.STATE ? mention.actor() : null;
    }

    /** The people nearest to the left of token {@code at}, at most {@code reach} tokens away. */
    Party left(Line line, int at, int reach) {
        List<Token> tokens = line.tokens();
        for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
            if (person(tokens.get(i)) != null) {
                return leftwards(line, i);
            }
            boolean relative = tokens.get(i).is("who");
            if (relative) {
                return ofRelative(line, i);
            }
            if (BREAKS.contains(tokens.get(i).folded())) {
                return Party.NONE;
            }
        }
        return Party.NONE;
    }

    /** "A, the president, and B, the chancellor, who met": those described just before "who". */
    private Party ofRelative(Line line, int who) {
        List<Token> tokens = line.tokens();
        for (int i = who - 1; i >= 0 && i >= who - JOIN; i--) {
            if (person(tokens.get(i)) != null) {
                return leftwards(line, i);
            }
            if (!isDescription(tokens.get(i)) && !tokens.get(i).is(",")) {
                return Party.NONE;
            }
        }
        return Party.NONE;
    }

    private Party leftwards(Line line, int last) {
        List<Token> tokens = line.tokens();
        List<ActorId> people = new ArrayList<>();
        int first = last;
        people.add(personAt(tokens, last));
        boolean listed = line.isTitle();
        for (int i = last - 1; i >= 0 && i >= first - JOIN; i--) {
            if (person(tokens.get(i)) != null) {
                Joint joint = joint(line, i + 1, first);
                boolean same = personAt(tokens, i).equals(people.get(0));
                if (joint == Joint.NONE || (joint == Joint.COMMA && !listed && !same)) {
                    break;
                }
                listed |= !same;
                people.add(0, personAt(tokens, i));
                first = i;
            }
        }
        return new Party(people.stream().distinct().toList(), first, last + 1);
    }

    /** The people nearest to the right of token {@code from}, at most {@code reach} tokens away. */
    Party right(Line line, int from, int reach) {
        List<Token> tokens = line.tokens();
        for (int i = from; i < tokens.size() && i < from + reach; i++) {
            if (person(tokens.get(i)) != null) {
                return rightwards(line, i);
            }
            if (BREAKS.contains(tokens.get(i).folded())) {
                return Party.NONE;
            }
        }
        return Party.NONE;
    }

    /** The subject of the main clause that follows a comma: "After talks with B, A said …". */
    Party after(Line line, int from, int reach) {
        List<Token> tokens = line.tokens();
        boolean comma = false;
        for (int i = from; i < tokens.size() && i < from + reach; i++) {
            comma |= tokens.get(i).is(",");
            if (comma && person(tokens.get(i)) != null) {
                return new Party(List.of(personAt(tokens, i)), i, i + 1);
            }
        }
        return Party.NONE;
    }

    /** All the different people that the line names, in order. */
    public List<ActorId> all(Line line) {
        return line.people();
    }

    /** The last person named before token {@code at}, or null. */
    @Nullable
    ActorId last(Line line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            ActorId person = person(line.tokens().get(i));
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /** The last two different people named before token {@code at}, or nobody. */
    Party lastTwo(Line line, int at) {
        List<ActorId> people = new ArrayList<>();
        for (int i = at - 1; i >= 0 && people.size() < 2; i--) {
            ActorId person = person(line.tokens().get(i));
            if (person != null && !people.contains(person)) {
                people.add(0, person);
            }
        }
        return people.size() == 2 ? new Party(people, at, at + 1) : Party.NONE;
    }

    /** The state that stands after "with", from token {@code from} on. */
    Set<ActorId> partnerStates(Line line, int from) {
        List<Token> tokens = line.tokens();
        for (int i = from + 1; i < tokens.size(); i++) {
            ActorId state = state(tokens.get(i));
            if (state != null && tokens.get(i - 1).is("with")) {
                return Set.of(state);
            }
        }
        return Set.of();
    }

    private Party rightwards(Line line, int start) {
        List<Token> tokens = line.tokens();
        List<ActorId> people = new ArrayList<>();
        people.add(personAt(tokens, start));
        int last = start;
        int sure = 1;
        for (int i = start + 1; i < tokens.size() && i <= last + JOIN; i++) {
            if (person(tokens.get(i)) != null) {
                Joint joint = joint(line, last + 1, i);
                if (joint == Joint.NONE) {
                    break;
                }
                people.add(personAt(tokens, i));
                sure = joint == Joint.AND || line.isTitle() ? people.size() : sure;
                last = i;
            }
        }
        return new Party(people.subList(0, sure).stream().distinct().toList(), start, last + 1);
    }

    private ActorId personAt(List<Token> tokens, int i) {
        ActorId id = person(tokens.get(i));
        if (id == null) {
            throw new IllegalArgumentException("no person at " + i);
        }
        return id;
    }

    private enum Joint {
        NONE,
        COMMA,
        AND
    }

    /** What joins two people between whom only descriptions stand. A comma joins only in a list that has an "and". */
    private static Joint joint(Line line, int from, int to) {
        List<Token> tokens = line.tokens();
        Joint joint = Joint.NONE;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (ANDS.contains(token.folded())) {
                joint = Joint.AND;
            } else if (token.is(",")) {
                joint = joint == Joint.AND ? Joint.AND : Joint.COMMA;
            } else if (!isDescription(token) || (line.isTitle() && isPlain(token))) {
                return Joint.NONE;
            }
        }
        return joint;
    }

    /** In a headline every word may be capitalised. */
    private static boolean isPlain(Token token) {
        return token.capitalised() && !token.office() && token.mention() == null;
    }

    /** A verb of saying, after which its subject has spoken. */
    static boolean isSpeech(Token token) {
        return SPEECH.contains(token.folded());
    }

    /** A word or sign that begins another clause. */
    static boolean isBreak(Token token) {
        return BREAKS.contains(token.folded());
    }

    static boolean isDescription(Token token) {
        return token.office()
                || token.mention() != null
                || BETWEEN.contains(token.folded())
                || token.capitalised()
                || (!token.folded().isEmpty()
                        && Character.isDigit(token.folded().charAt(0)));
    }

    /** People joined together, from token {@code start} to before token {@code end}. */
    record Party(List<ActorId> people, int start, int end) {
        static final Party NONE = new Party(List.of(), -1, -1);

        boolean isEmpty() {
            return people.isEmpty();
        }
    }
}
