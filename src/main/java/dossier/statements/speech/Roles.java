package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import dossier.text.Folding;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people are called in one article besides their names: "singer Ana Ruiz", "Ana Ruiz, a singer from X". */
public final class Roles {
    private static final int REACH = 8;
    private static final Pattern AGE = Pattern.compile("the \\d{1,3}-year-old");

    /** With these before it the word is another office: a prime minister is not "the minister". */
    private static final Set<String> ANOTHER = Set.of("prime", "vice", "first");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

    private final Map<String, String> titles;
    private final Map<String, Set<ActorId>> holders = new TreeMap<>();
    private final Set<String> strangers = new TreeSet<>();

    /** @param titles the words for people, of which those of class "role" count */
    public Roles(Map<String, String> titles) {
        this.titles = titles;
    }

    /** Learns from a sentence. */
    void add(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            if (token.person() && token.mention() != null) {
                learn(s, i - 1, token.mention().actor());
                if (s.has(i + 1) && s.at(i + 1).isMark(",")) {
                    behind(s, i + 2, token.mention().actor());
                }
            } else if (isUnnamed(s, i)) {
                strangers.add(token.folded());
            }
        }
    }

    /** "A singer", "another singer" who stands behind no name: from there on nobody alone is the singer. */
    private boolean isUnnamed(Sentence s, int at) {
        return s.has(at - 1)
                && INDEFINITE.contains(s.at(at - 1).folded())
                && isRole(s.at(at))
                && !(s.has(at - 2) && s.at(at - 2).isMark(","));
    }

    private void behind(Sentence s, int from, ActorId person) {
        boolean apposed =
                s.has(from) && FunctionWords.DETERMINERS.contains(s.at(from).folded());
        for (int i = from + 1; apposed && s.has(i) && i - from < REACH; i++) {
            if (s.at(i).kind() == Token.Kind.MARK || FunctionWords.isPreposition(s.at(i))) {
                return;
            }
            learn(s, i, person);
        }
    }

    private void learn(Sentence s, int at, ActorId person) {
        if (s.has(at)
                && isRole(s.at(at))
                && !(s.has(at - 1) && ANOTHER.contains(s.at(at - 1).folded()))) {
            holders.computeIfAbsent(s.at(at).folded(), r -> new TreeSet<>()).add(person);
        }
    }

    private boolean isRole(Token token) {
        return token.isWord() && "role".equals(titles.get(token.folded()));
    }

    /** The only one whom the article calls so, in "the singer"; null where it is nobody, or several. */
    @Nullable
    ActorId holder(String words) {
        String folded = Folding.fold(words);
        Set<ActorId> known =
                folded.startsWith("the ") ? holders.getOrDefault(folded.substring(4), Set.of()) : Set.<ActorId>of();
        return known.size() == 1 && !strangers.contains(folded.substring(4))
                ? known.iterator().next()
                : null;
    }

    /** Whether the article calls the person anything. */
    boolean isTold(ActorId person) {
        return holders.values().stream().anyMatch(persons -> persons.contains(person));
    }

    /** Whether the words are "the 58-year-old". */
    boolean isAge(String words) {
        return AGE.matcher(Folding.fold(words)).matches();
    }
}
