package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the words beside a name that is a word too tell that it is the name: "Telegram said", "the app Telegram". */
final class Shown {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final int FEWEST_LISTED = 3;
    private static final Set<String> QUOTES = Set.of("\"", "\u201C");

    private final Line line;
    private final Lexicon lexicon;

    Shown(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** Whether the words beside the name tell what it is. */
    boolean is(Trie.Match match) {
        return switch (match.entry().kind()) {
            case ORGANISATION -> isShownOrganisation(match) || isListedFirm(match);
            case STATE -> isListed(match);
            default -> false;
        };
    }

    /** "Nigeria, Chad and Benin": between other states. */
    private boolean isListed(Trie.Match match) {
        boolean behind = JOINTS.contains(line.near(match.from() - 1).fold()) && isSure(match.from() - 2);
        boolean ahead = JOINTS.contains(line.near(match.to()).fold()) && isSure(match.to() + 1);
        return behind && ahead;
    }

    /** "Alpha, Example and Delta": one of three firms at least, and of nothing else. */
    private boolean isListedFirm(Trie.Match match) {
        int firms = 1;
        for (Trie.Match m = firm(match.from() - 2); m != null && isJoint(m.to()); m = firm(m.from() - 2)) {
            firms++;
        }
        for (Trie.Match m = firm(next(match.to())); m != null; m = firm(next(m.to()))) {
            firms++;
        }
        return firms >= FEWEST_LISTED
                && lexicon.institutions().isFirm(match.entry().name());
    }

    /** Where the next member of a list starts: after ",", "and", ", and". */
    private int next(int at) {
        int start = isJoint(at) ? at + 1 : -1;
        return isJoint(start) ? start + 1 : start;
    }

    private boolean isJoint(int at) {
        return JOINTS.contains(line.near(at).fold());
    }

    private Trie.@Nullable Match firm(int at) {
        Trie.Match match = line.match(at);
        boolean firm = match != null
                && match.entry().kind() == Kind.ORGANISATION
                && lexicon.institutions().isFirm(match.entry().name());
        return firm ? match : null;
    }

    private boolean isSure(int at) {
        Trie.Match match = line.match(at);
        return match != null
                && match.entry().kind() == Kind.STATE
                && !match.entry().ambiguous();
    }

    /** "the app Telegram", "Amazon said", "Shell founder". */
    private boolean isShownOrganisation(Trie.Match match) {
        Token before = line.near(match.from() - 1);
        Token after = line.near(match.to());
        boolean named = lexicon.kind(before.fold()).equals("body") && !before.possessive();
        Trie.Match office = line.match(match.to());
        boolean led = lexicon.kind(
                        office == null ? after.fold() : office.entry().name())
                .equals("post");
        return named
                || led
                || isOwner(match)
                || isTold(match)
                || isNamed(match)
                || isLetters(match)
                || isSpeech(match.to());
    }

    /** "reported", "dutifully reported". */
    private boolean isSpeech(int at) {
        Token after = line.near(at);
        boolean adverb =
                after.isWord() && !after.isCapitalised() && after.fold().endsWith("ly");
        return lexicon.verb(after).equals("speech")
                || (adverb && lexicon.verb(line.near(at + 1)).equals("speech"));
    }

    /** Capitals amid words of small letters, that spell an armed group's or a medium's short name: "once IS was defeated". */
    private boolean isLetters(Trie.Match match) {
        Token token = line.token(match.from());
        String name = match.entry().name();
        boolean sort =
                lexicon.institutions().isArmed(name) || lexicon.institutions().isMedium(name);
        return sort
                && match.length() == 1
                && token.isShouted()
                && line.isPlain()
                && !token.glued()
                && !line.near(match.from() - 1).isShouted()
                && !line.near(match.to()).isShouted();
    }

    /** "Amazon's Jane Roe", "Telegram's official app". */
    private boolean isOwner(Trie.Match match) {
        if (!line.token(match.to() - 1).possessive()) {
            return false;
        }
        Token after = line.near(match.to());
        boolean programme = QUOTES.contains(after.text())
                && lexicon.institutions().isMedium(match.entry().name());
        boolean person = lexicon.isGiven(after) || line.is(match.to(), Kind.HOLDER);
        return person
                || programme
                || lexicon.kind(line.near(match.to()).fold()).equals("post")
                || lexicon.kind(line.near(match.to() + 1).fold()).equals("post");
    }

    /** A firm whose name is a word, with a capital where a word has none: "removed Telegram from the store". */
    private boolean isNamed(Trie.Match match) {
        Token token = line.token(match.from());
        Token before = line.near(match.from() - 1);
        boolean name = lexicon.surname(token) == 0 && !lexicon.mayBeGiven(token) && !token.isShouted();
        return match.length() == 1
                && name
                && lexicon.institutions().isFirm(match.entry().name())
                && line.isPlain()
                && line.isInside(match.from())
                && before.isWord()
                && !before.isCapitalised()
                && !ARTICLES.contains(before.fold())
                && !line.near(match.to()).isCapitalised();
    }

    /** "told the Mirror", "according to the Mirror". */
    private boolean isTold(Trie.Match match) {
        int at = line.near(match.from() - 1).fold().equals("the") ? match.from() - 2 : match.from() - 1;
        String before = line.near(at).fold();
        boolean source = before.equals("told")
                || (before.equals("to") && line.near(at - 1).fold().equals("according"));
        return source && !line.near(match.to()).isCapitalised();
    }
}
