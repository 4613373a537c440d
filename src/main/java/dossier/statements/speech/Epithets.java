package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.Interval;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Homes;
import dossier.statements.grammar.OfficeTitles;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom words without a name mean by what the article calls its people, "the Vermont senator", or else by who spoke
 * last: a new name for him, "the Ohioan", "the premier". Abstains where somebody else may be meant.
 */
final class Epithets {
    /** So many words before and behind a name tell what its bearer is. */
    private static final int REACH = 6;

    private static final Set<String> EMPTY = Set.of("the", "former", "then", "top", "of", "for", "from", "a", "an");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");
    private static final Set<String> TURNING = Set.of("but", "while", "meanwhile", "whereas", "though");

    private final Map<String, String> members;
    private final OfficeTitles titles;
    private final Homes homes;
    private final Interval days;
    private final Subjects subjects;
    private final Genders genders;
    private final List<Past> past;
    /** What parts of a word stand around. */
    private static final Pattern JOINT = Pattern.compile("[ '\u2019-]");

    private final Map<ActorId, Set<String>> described = new HashMap<>();
    /** Every word so far, to tell whether the article spoke of a driver before "the driver". */
    private final Set<String> seen = new HashSet<>();

    Epithets(
            Map<String, String> members,
            OfficeTitles titles,
            Homes homes,
            Interval days,
            Subjects subjects,
            Genders genders,
            List<Past> past) {
        this.members = members;
        this.titles = titles;
        this.homes = homes;
        this.days = days;
        this.subjects = subjects;
        this.genders = genders;
        this.past = past;
    }

    /** Learns from a sentence what stands beside its names. */
    void add(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            if (token.person() && token.mention() != null) {
                Set<String> words = described.computeIfAbsent(token.mention().actor(), p -> new TreeSet<>());
                before(s, i, words);
                behind(s, i + 1, words);
            } else if (token.isWord()) {
                seen.add(token.folded());
            }
        }
    }

    private static void before(Sentence s, int name, Set<String> words) {
        for (int i = name - 1; i >= 0 && name - i <= REACH; i--) {
            Token token = s.at(i);
            boolean attribute = (token.isWord() || token.isActor() || token.isMark(".-")) && !token.person();
            if (!attribute || FunctionWords.isBetween(token) || FunctionWords.CONJUNCTIONS.contains(token.folded())) {
                return;
            }
            if (FunctionWords.DETERMINERS.contains(token.folded())) {
                return;
            }
            learn(token, words);
        }
    }

    /** "X (R-Ohio)", "X, the North Carolina Republican,", "X of Maine". */
    private static void behind(Sentence s, int from, Set<String> words) {
        boolean apposed = s.has(from) && (s.at(from).isMark(",(") || s.at(from).is("of"));
        for (int i = from + 1; apposed && s.has(i) && i - from <= REACH; i++) {
            Token token = s.at(i);
            if (token.person()
                    || token.isQuote()
                    || token.isMark(",;:)")
                    || FunctionWords.isBetween(token)
                    || FunctionWords.isRelative(token)) {
                return;
            }
            learn(token, words);
        }
    }

    private static void learn(Token token, Set<String> words) {
        if (token.isWord() || token.isActor()) {
            String folded = token.isWord() ? token.folded() : Folding.fold(token.text());
            words.addAll(JOINT.matcher(folded).find() ? List.of(JOINT.split(folded, -1)) : List.of(folded));
        }
    }

    /**
     * Whom the words mean, or null when that is not sure.
     *
     * @param s the sentence that they stand in
     * @param named the people named so far
     */
    @Nullable
    ActorId meant(Sentence s, Subject subject, Set<ActorId> named) {
        String head = head(subject.text());
        if (head.isEmpty()) {
            return null;
        }
        List<String> words = words(head);
        ActorId last = last(s, head);
        List<ActorId> called = words.size() < 2
                ? List.of()
                : named.stream()
                        .filter(p -> described.getOrDefault(p, Set.of()).containsAll(words))
                        .limit(2)
                        .toList();
        if (!called.isEmpty()) {
            return called.size() == 1 ? called.get(0) : null;
        }
        boolean another = last == null
                || turns(s, subject)
                || isAnother(s, head)
                || isOthers(last, subject.text())
                || isOtherwise(last, subject.text(), words)
                || isForeign(last, head)
                || isForeign(last, realm(subject.text()))
                || (isFormer(subject.text()) && homes.isKnown(last));
        return another ? null : last;
    }

    /** What a person is of, behind the preposition; or empty. */
    private static String realm(String text) {
        int of = Folding.fold(text).indexOf(" of ");
        return of < 0 ? "" : Folding.fold(text).substring(of + 4);
    }

    /** Of one whom the tables know they would tell the office that he left. */
    private static boolean isFormer(String text) {
        return Folding.fold(text).startsWith("the former ");
    }

    /** "The Moravian leader" for one who is known to be of another state. */
    private boolean isForeign(ActorId person, String head) {
        String state = titles.stateIn(head);
        String home = homes.of(person);
        return state != null && home != null && !state.equals(home);
    }

    /** Whether the words are an office that others hold: one who leads a state must be known to, a politician too. */
    boolean isOthers(ActorId person, String words) {
        OfficeTitles.Described office = titles.described(words);
        if (office == null || office.title() == null) {
            return false;
        }
        boolean known = titles.leads(office.title()) || homes.isKnown(person);
        return known && !homes.held(person, office.title(), office.state(), days);
    }

    /** The one whom the article calls so already, for "the ministry's spokesman"; or null. */
    @Nullable
    ActorId mouthpiece(String text, String word, @Nullable Subject principal) {
        if (principal == null
                || principal.isPronoun()
                || INDEFINITE.contains(Folding.fold(text).split(" ", 2)[0])) {
            return null;
        }
        List<String> whose = words(Folding.fold(principal.text()));
        List<ActorId> called = described.entrySet().stream()
                .filter(known -> known.getValue().contains(word))
                .filter(known -> whose.stream().anyMatch(known.getValue()::contains))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    /** "The minority leader" for one whom the article calls leader of the majority: another office of that name. */
    private boolean isOtherwise(ActorId person, String text, List<String> words) {
        Set<String> known = described.getOrDefault(person, Set.of());
        return words.size() > 1
                && titles.described(text) != null
                && known.contains(words.get(words.size() - 1))
                && !known.containsAll(words);
    }

    /** The one who is called so; null where another spoke last, in the same paragraph, whose part is not known. */
    @Nullable
    ActorId unlessRivalled(Sentence s, @Nullable ActorId called, Roles roles) {
        Past before = past.isEmpty() ? null : past.get(past.size() - 1);
        Subject voice = before == null || before.sentence().paragraph() != s.paragraph() ? null : before.voice();
        ActorId last =
                voice != null && voice.actors().size() == 1 ? voice.actors().get(0) : null;
        return last == null || last.equals(called) || genders.isBody(last) || roles.isTold(last) ? called : null;
    }

    /** The words up to what the person is of, when they mean one person: "the former minister | for trade"; or empty. */
    private String head(String text) {
        String folded = Folding.fold(text);
        if (!folded.startsWith("the ")) {
            return "";
        }
        String rest = folded.substring(4).split(" (?:of|for|from|at|in) ", 2)[0];
        String noun = rest.substring(rest.lastIndexOf(' ') + 1);
        boolean one = members.containsKey(rest)
                || members.containsKey(noun)
                || titles.isPeoples(noun)
                || subjects.isPersonNoun(noun);
        return one ? rest : "";
    }

    private static List<String> words(String head) {
        return List.of(head.split("[ -]", -1)).stream()
                .filter(word -> !EMPTY.contains(word))
                .toList();
    }

    /** Who spoke in, or alone opens and is named in, the sentence before, if the words fit his gender. */
    private @Nullable ActorId last(Sentence s, String words) {
        Past before = past.isEmpty() ? null : past.get(past.size() - 1);
        if (before == null || s.paragraph() - before.sentence().paragraph() > 1) {
            return null;
        }
        Subject voice = before.voice() == null ? before.leading() : before.voice();
        ActorId one =
                voice != null && voice.actors().size() == 1 ? voice.actors().get(0) : null;
        if (before.bringsUnknown()) {
            return null;
        }
        boolean office = titles.described("the " + words) != null;
        if (one == null || !before.people().stream().allMatch(p -> p.equals(one) || (!office && homes.led(p, days)))) {
            return null;
        }
        return !Past.people(s, s.size()).contains(one) && genders.agrees(one, words) ? one : null;
    }

    /** "But the premier said": he is another than who spoke before. */
    private static boolean turns(Sentence s, Subject subject) {
        for (int i = 0; i < s.size() && s.at(i).span().start() < subject.span().start(); i++) {
            if (TURNING.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article spoke before of one who is called so, "the driver" after "a driver", or may bring him in here. */
    private boolean isAnother(Sentence s, String head) {
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        boolean known = members.containsKey(noun)
                || members.containsKey(head)
                || titles.isPeoples(noun)
                || titles.described("the " + noun) != null;
        return !known && (seen.contains(noun) || !s.at(0).isQuote());
    }
}
