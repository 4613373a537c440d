package dossier.actors.names;

import dossier.actors.names.Entry.Kind;
import dossier.model.Passage;
import dossier.text.WordForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A passage taken into tokens, with what the tables say of them: for each token the match that covers it, if any.
 */
public final class Line {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "\u201D", ",", ":", ")");

    private static final Set<String> STARTS =
            Set.of(".", "!", "?", ":", "\"", "\u201C", "\u2018", "'", "(", "\u2014", "\u2022", "*");

    /** Of rulers and popes. */
    private static final Pattern NUMERAL = Pattern.compile("[IVX]{1,5}");

    private final Passage passage;
    private final List<Token> tokens;
    private final Trie.@Nullable Match[] matches;
    private final boolean plain;

    public Line(Passage passage, Lexicon lexicon) {
        this.passage = passage;
        this.tokens = Insertions.without(Token.of(passage.text(), passage.span().start()));
        this.matches = new Trie.Match[tokens.size()];
        int at = 0;
        while (at < tokens.size()) {
            Trie.Match best = best(lexicon.at(tokens, at), lexicon);
            if (best == null) {
                at++;
            } else {
                Arrays.fill(matches, best.from(), best.to(), best);
                at = best.to();
            }
        }
        this.plain = isPlain(lexicon);
    }

    private Trie.@Nullable Match best(List<Trie.Match> found, Lexicon lexicon) {
        if (found.isEmpty()) {
            return null;
        }
        return found.stream()
                .filter(m -> !isPartOfName(m, lexicon) && !isOfAnotherNumber(m))
                .max(Comparator.comparingInt(Trie.Match::length)
                        .thenComparing(m -> m.entry().kind(), Comparator.reverseOrder()))
                .orElse(null);
    }

    /** "Pope Leo" in "Pope Leo XIII": another of that name. */
    private boolean isOfAnotherNumber(Trie.Match m) {
        return m.entry().kind() == Kind.HOLDER
                && NUMERAL.matcher(near(m.to()).text()).matches();
    }

    /** "Jordan" in "Jordan Smith" and in "Jane Jordan". */
    private boolean isPartOfName(Trie.Match m, Lexicon lexicon) {
        if (m.length() > 1 || m.entry().kind() == Kind.HOLDER) {
            return false;
        }
        Token token = tokens.get(m.from());
        int before = m.from() > 1 && lexicon.isParticle(tokens.get(m.from() - 1)) ? m.from() - 2 : m.from() - 1;
        boolean afterGiven = m.from() > 0
                && !token.glued()
                && lexicon.isGiven(tokens.get(before))
                && !tokens.get(before).possessive()
                && matches[before] == null;
        return (afterGiven || isBeforeSurname(m, lexicon)) && token.isCapitalised() && !token.isShouted();
    }

    /** "Jordan Smith", and "Paris Hilton" where that one does something: her surname is a word too. */
    private boolean isBeforeSurname(Trie.Match m, Lexicon lexicon) {
        Token token = tokens.get(m.from());
        Token after = near(m.to());
        if (!lexicon.mayBeGiven(token) || token.possessive() || after.glued()) {
            return false;
        }
        int sure = lexicon.surname(after);
        boolean acts = sure > 0
                && lexicon.nonName(after).isEmpty()
                && !lexicon.verb(near(m.to() + 1)).isEmpty();
        return acts || sure == FamilyNames.SURE;
    }

    /** Whether capitals tell names here: not in a line that capitalises most words, as headings do. */
    private boolean isPlain(Lexicon lexicon) {
        int words = 0;
        int lower = 0;
        int openers = 0;
        int capitals = 0;
        int shouted = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                words++;
                lower += !token.isCapitalised() && token.text().length() > 3 && !token.glued() ? 1 : 0;
                openers += isOpener(i, lexicon) ? 1 : 0;
                capitals += token.isCapitalised() ? 1 : 0;
                shouted += token.isShouted() ? 1 : 0;
            }
        }
        boolean sentence = lower > 0
                || tokens.isEmpty()
                || ENDS.contains(tokens.get(tokens.size() - 1).text());
        boolean heading = openers > 2 && capitals * 2 >= words;
        return sentence && !heading && shouted * 2 < Math.max(2, words);
    }

    private boolean isOpener(int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        return matches[at] == null
                && token.isCapitalised()
                && lexicon.nonName(token).equals("opener");
    }

    /** Whether the token stands inside a sentence, where only names have capitals. */
    public boolean isInside(int at) {
        String before = near(at - 1).text();
        return at > 0 && !STARTS.contains(before);
    }

    public Passage passage() {
        return passage;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The token, or a full stop beyond the line's ends. */
    public Token near(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : END;
    }

    private static final Token END = new Token(0, 0, WordForm.of("."), ".", false, false);

    public boolean isPlain() {
        return plain;
    }

    public Trie.@Nullable Match match(int at) {
        return at >= 0 && at < matches.length ? matches[at] : null;
    }

    /** Whether a match of that kind covers the token. */
    public boolean is(int at, Kind kind) {
        Trie.Match match = match(at);
        return match != null && match.entry().kind() == kind;
    }

    /** Every match once, in order. */
    public List<Trie.Match> matches() {
        List<Trie.Match> all = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            Trie.Match match = matches[i];
            if (match != null && match.from() == i) {
                all.add(match);
            }
        }
        return all;
    }
}
