package dossier.statements.figures;

import dossier.model.Mention;
import dossier.model.Reference;
import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls the things it names, so that "the bank" is known further on: "the Bank of Ana", "Ana Steel, a
 * maker", "the carrier Ana Air", "a bridge over the Ana". Of two banks neither is meant.
 */
final class Introductions {
    /** So many words tell of a thing which one it is. */
    private static final int LONGEST = 10;

    private static final Set<String> PLACING = Set.of("of", "in", "at", "near", "on");

    private final Names names;
    private final Map<String, String> bodies;
    private final Map<String, Set<String>> known = new TreeMap<>();
    private final Queue<Sentence> read = new ArrayDeque<>();

    /** @param bodies nouns that organisations are called by */
    Introductions(Names names, Map<String, String> bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /** Which one the noun means, in words that fit behind it; null where none or several were spoken of. */
    @Nullable
    String of(String noun) {
        while (!read.isEmpty()) {
            learn(read.remove());
        }
        Set<String> one = known.getOrDefault(noun, Set.of());
        return one.size() == 1 ? one.iterator().next() : null;
    }

    /** Takes the next sentence; what it tells is learnt when somebody asks, as in most articles nobody does. */
    void read(Sentence s) {
        read.add(s);
    }

    private void learn(Sentence s) {
        Excerpt words = Excerpt.whole(s, 0, s.size());
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            if (token.is("a") || token.is("an")) {
                introduced(words, i);
            }
            if (token.is("the")) {
                placed(words, i);
            }
            boolean opens = names.isName(token) && (i == 0 || !names.isName(s.at(i - 1)));
            if (opens && Names.isProse(s)) {
                named(words, i);
            }
        }
    }

    /** "Ana Steel, a maker", "a Castor rocket", "a bridge over the Ana". */
    private void introduced(Excerpt words, int article) {
        Sentence s = words.s();
        NounPhrase phrase = NounPhrase.of(words, article);
        if (phrase.head() == article) {
            return;
        }
        boolean apposed = article > 1 && s.at(article - 1).isMark(",") && names.isName(s.at(article - 2));
        if (apposed) {
            add(phrase.noun(s), Surroundings.text(s, start(s, article - 2), article - 1));
            return;
        }
        int name = phrase.end() + 1;
        if (name < words.last() && s.at(name - 1).isMark(",") && names.isName(s.at(name))) {
            add(phrase.noun(s), plain(s, name, behind(words, name)));
            return;
        }
        int end = told(words, phrase.end());
        boolean tells = end > phrase.end() && names.in(s, phrase.end(), end);
        add(phrase.noun(s), tells ? Surroundings.text(s, phrase.end(), end) : "");
    }

    /** "The German cemetery of Ana": from then on it is that one. */
    private void placed(Excerpt words, int article) {
        Sentence s = words.s();
        NounPhrase phrase = NounPhrase.of(words, article);
        int end = phrase.end();
        boolean leads = phrase.head() > article
                && end + 1 < words.last()
                && PLACING.contains(s.at(end).folded());
        if (leads && names.isName(s.at(end + 1)) && !NounPhrase.isOwner(s.at(end + 1))) {
            add(phrase.noun(s), plain(s, end, behind(words, end + 1)));
        }
    }

    /** Behind the words that tell which one it is. */
    private static int told(Excerpt words, int from) {
        Sentence s = words.s();
        int end = from;
        while (end < words.last() && end - from < LONGEST && !stops(s, end)) {
            end++;
        }
        while (end > from && !Surroundings.isContent(s.at(end - 1))) {
            end--;
        }
        boolean leads = end > from
                && ((FunctionWords.isPreposition(s.at(from)) && !s.at(from).is("by"))
                        || FunctionWords.isParticiple(s.at(from))
                        || s.at(from).is("that")
                        || s.at(from).is("called")
                        || s.at(from).is("named"));
        return leads ? end : from;
    }

    private static boolean stops(Sentence s, int at) {
        Token token = s.at(at);
        return token.isQuote()
                || (token.kind() == Token.Kind.MARK && !Boundaries.isInside(s, at))
                || ClauseEnd.CLOSERS.contains(token.folded())
                || FunctionWords.isTime(token)
                || FunctionWords.PRONOUNS.contains(token.folded())
                || Extents.hasVerb(s, at, at + 1)
                || token.is("and");
    }

    /** "Bank of Ana", "Ana Steel Company": its noun stands in the name; "the carrier Ana Air": before it. */
    private void named(Excerpt words, int from) {
        Sentence s = words.s();
        int end = from + 1;
        while (end < words.last() && (names.isName(s.at(end)) || isOf(words, end))) {
            end++;
        }
        String name = plain(s, from, end);
        String[] parts = name.split(" ", -1);
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
            boolean head = i == parts.length - 1 || parts[i + 1].equals("of");
            String noun = NounPhrase.singular(parts[i]);
            if (head && bodies.containsKey(noun)) {
                add(noun, name);
            }
        }
        Token before = from > 0 ? s.at(from - 1) : null;
        Mention mention = s.at(from).mention();
        boolean demonym = mention != null && mention.reference() == Reference.DEMONYM;
        if (before != null && !demonym && before.isWord() && bodies.containsKey(before.folded())) {
            add(before.folded(), name);
        }
    }

    private boolean isOf(Excerpt words, int at) {
        return words.s().at(at).is("of")
                && at + 1 < words.last()
                && names.isName(words.s().at(at + 1));
    }

    /** Behind the last word of the name that begins there. */
    private int behind(Excerpt words, int from) {
        int end = from;
        while (end < words.last() && names.isName(words.s().at(end))) {
            end++;
        }
        return end;
    }

    private int start(Sentence s, int last) {
        int from = last;
        while (from > 0 && names.isName(s.at(from - 1))) {
            from--;
        }
        return from;
    }

    private static String plain(Sentence s, int from, int to) {
        return Surroundings.text(s, from, to).replaceAll("['\u2019]s$", "");
    }

    private void add(String noun, String which) {
        known.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(which.replaceAll("['\u2019]s$", ""));
    }
}
