package dossier.actors;

import dossier.actors.Entry.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the runs of a line that have the shape of a name and are no state, body, town or other known thing. */
final class Runs {
    private static final int LONGEST = 7;

    private final Line line;
    private final Lexicon lexicon;

    private Runs(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** The runs, in order; those of one word too. */
    static List<Run> in(Line line, Lexicon lexicon) {
        Runs reader = new Runs(line, lexicon);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = reader.end(at);
            if (end > at) {
                runs.add(new Run(line, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private int end(int at) {
        Trie.Match match = line.match(at);
        if (match != null && match.entry().kind() == Kind.HOLDER) {
            return isBodyAt(match.to()) ? at : match.to();
        }
        if (!startsName(at)) {
            return at;
        }
        int end = at + 1;
        while (end < line.size() && end - at < LONGEST && !line.token(end - 1).possessive()) {
            if (continuesName(end)) {
                end++;
            } else if (isLink(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return isBodyAt(end) || isThing(at, end) ? at : end;
    }

    private boolean startsName(int at) {
        Token token = line.token(at);
        if (line.match(at) != null || !token.isWord()) {
            return false;
        }
        if (lexicon.isParticle(token) && isNamePart(at + 1)) {
            return token.isCapitalised() || !line.near(at - 1).isCapitalised();
        }
        return isNamePart(at) && !lexicon.title(token).equals("honorific");
    }

    private boolean isNamePart(int at) {
        Token token = line.near(at);
        return token.isWord()
                && token.isCapitalised()
                && line.match(at) == null
                && (lexicon.nonName(token).isEmpty() || (token.isLetter() && at > 0));
    }

    private boolean continuesName(int at) {
        Token token = line.token(at);
        if (token.glued()) {
            return token.isWord()
                    && line.match(at) == null
                    && !lexicon.compound(token).equals("after");
        }
        return isNamePart(at) || (lexicon.isJunior(token) && token.isCapitalised());
    }

    /** A particle with a name after it: "bin" in "Mohammed bin Salman". */
    private boolean isLink(int at) {
        Token token = line.token(at);
        return lexicon.isParticle(token)
                && line.match(at) == null
                && !token.fold().equals("y")
                && (isNamePart(at + 1)
                        || (line.match(at + 1) == null && line.near(at + 1).glued()));
    }

    /** Whether a capitalised noun follows that makes it something else: "Clinton Foundation". */
    private boolean isBodyAt(int at) {
        Token token = line.near(at);
        String sort = lexicon.nonName(token);
        return at > 0
                && token.isCapitalised()
                && line.isPlain()
                && !token.glued()
                && !line.near(at - 1).possessive()
                && (sort.equals("body") || sort.equals("geography") || sort.equals("thing"));
    }

    private boolean isThing(int from, int to) {
        return to - from > 1 && line.tokens().subList(from, to).stream().allMatch(Token::isShouted) && line.isPlain();
    }
}
