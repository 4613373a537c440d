package dossier.actors;

import dossier.actors.Entry.Kind;
import dossier.model.ActorKind;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states and known organisations that a line names; a capital only where it stands for its government. */
final class States {
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u2018", "'");
    private static final Set<String> CLOSERS = Set.of("\"", "\u201D", "\u2019", "'");
    private static final Set<String> WITH = Set.of("between", "with", "against");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "outside", "around", "across", "into", "through");

    private final Line line;
    private final Lexicon lexicon;

    private States(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    static List<Named> in(Line line, Lexicon lexicon) {
        States states = new States(line, lexicon);
        List<Named> found = new ArrayList<>();
        for (Trie.Match match : line.matches()) {
            states.add(match, found);
            if (match.entry().kind() == Kind.OFFICE) {
                lexicon.at(line.tokens(), match.from()).stream()
                        .filter(inside ->
                                inside.to() < match.to() && inside.entry().kind() != Kind.OFFICE)
                        .findFirst()
                        .ifPresent(inside -> states.add(inside, found));
            }
        }
        return found;
    }

    private void add(Trie.Match match, List<Named> found) {
        Reference reference = reference(match);
        if (reference != null && !isPartOfOther(match)) {
            Entry entry = match.entry();
            boolean state = entry.kind() != Kind.ORGANISATION;
            found.add(new Named(
                    state ? ActorKind.STATE : ActorKind.ORGANISATION,
                    entry.name(),
                    new Span(
                            line.token(match.from()).start(),
                            line.token(match.to() - 1).end()),
                    reference,
                    state ? entry.name() : lexicon.institutions().stateOf(entry.name()),
                    entry.ambiguous() && !isShown(match)));
        }
    }

    /** Half of something else: "Cuban-Americans", "Boeing 737", the title "Fox News Sunday" in quotation marks. */
    private boolean isPartOfOther(Trie.Match match) {
        return switch (match.entry().kind()) {
            case DEMONYM -> Peoples.isOther(line, match);
            case ORGANISATION -> isModel(match) || isInTitle(match) || isEnd(match);
            case STATE -> isInTitle(match) || isPlaceName(match);
            default -> false;
        };
    }

    /** "Times" in "Tampa Bay Times". */
    private boolean isEnd(Trie.Match match) {
        Token before = line.near(match.from() - 1);
        return match.entry().ambiguous()
                && match.length() == 1
                && lexicon.institutions().isFirm(match.entry().name())
                && before.isCapitalised()
                && !before.possessive()
                && !before.fold().equals("the")
                && line.isInside(match.from() - 1)
                && line.isPlain();
    }

    /** "Panama" in "Panama Canal", where capitals tell names. */
    private boolean isPlaceName(Trie.Match match) {
        Token after = line.near(match.to());
        return line.isPlain()
                && after.isCapitalised()
                && !after.glued()
                && !line.token(match.to() - 1).possessive()
                && line.match(match.to()) == null
                && !line.near(match.to() + 1).isCapitalised()
                && lexicon.nonName(after).equals("geography");
    }

    /** "Boeing 737", "Airbus A320". */
    private boolean isModel(Trie.Match match) {
        Token after = line.near(match.to());
        boolean letters = after.isCapitalised() && after.text().length() < 6;
        boolean digits = after.text().chars().anyMatch(Character::isDigit);
        boolean number = after.text().length() == 3 && after.text().chars().allMatch(Character::isDigit);
        return number || (digits && letters);
    }

    private boolean isInTitle(Trie.Match match) {
        if (!QUOTES.contains(line.near(match.from() - 1).text())) {
            return false;
        }
        int end = match.to();
        while (end < match.to() + LONGEST_TITLE && line.near(end).isCapitalised() && line.match(end) == null) {
            end++;
        }
        return end > match.to() && CLOSERS.contains(line.near(end).text());
    }

    /** Whether the words beside a name tell what it is. */
    private boolean isShown(Trie.Match match) {
        return switch (match.entry().kind()) {
            case ORGANISATION -> isShownOrganisation(match);
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
                || lexicon.verb(after).equals("speech");
    }

    /** "Amazon's Jane Roe", "Telegram's official app". */
    private boolean isOwner(Trie.Match match) {
        if (!line.token(match.to() - 1).possessive()) {
            return false;
        }
        boolean person = lexicon.isGiven(line.near(match.to())) || line.is(match.to(), Kind.HOLDER);
        return person
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

    /** How the words refer to a state or organisation, or null when they don't. */
    private @Nullable Reference reference(Trie.Match match) {
        return switch (match.entry().kind()) {
            case STATE, ORGANISATION -> Reference.NAME;
            case DEMONYM -> Reference.DEMONYM;
            case SEAT -> isPlace(match) ? null : Reference.SEAT;
            case CAPITAL -> isGovernment(match) ? Reference.CAPITAL : null;
            case HOLDER, OFFICE, CITY, REGION -> null;
        };
    }

    /** "at the White House": where, and not who. */
    private boolean isPlace(Trie.Match match) {
        int at = line.near(match.from() - 1).fold().equals("the") ? match.from() - 2 : match.from() - 1;
        return PLACES.contains(line.near(at).fold());
    }

    /** "Ankara wants", "between Moscow and Ankara", "ties with Moscow", "Moscow-backed", "Moscow's support". */
    private boolean isGovernment(Trie.Match match) {
        Token before = line.near(match.from() - 1);
        Token after = line.near(match.to());
        if (PLACES.contains(before.fold()) || (after.is(",") && line.is(match.to() + 1, Kind.STATE))) {
            return false;
        }
        String sort = lexicon.government(after);
        boolean acts = isAct(match.to(), sort)
                && !after.isCapitalised()
                && !before.fold().equals("from");
        boolean backs = after.glued() && lexicon.compound(after).equals("after");
        boolean owns = line.token(match.to() - 1).possessive() && sort.equals("noun");
        return acts || backs || owns || isParty(match.from(), before) || isPair(match, after);
    }

    /** "wants", "has refused", "is still waiting", but not "was cold". */
    private boolean isAct(int at, String sort) {
        int verb = at;
        for (String s = sort; s.equals("aux") && verb < at + 3; s = lexicon.government(line.near(verb))) {
            verb++;
        }
        Token last = line.near(verb);
        boolean participle =
                verb > at && (last.fold().endsWith("ed") || last.fold().endsWith("ing"));
        return lexicon.government(last).equals("verb") || participle;
    }

    /** "ties with Moscow", "accused Moscow of", the second of "between Moscow and Ankara". */
    private boolean isParty(int at, Token before) {
        boolean pressed = lexicon.government(before).equals("before")
                && (lexicon.verb(before).equals("speech") || before.fold().endsWith("ing"));
        boolean second = before.fold().equals("and")
                && line.is(at - 2, Kind.CAPITAL)
                && WITH.contains(line.near(at - 3).fold());
        return WITH.contains(before.fold()) || pressed || second;
    }

    /** The first of "Moscow and Ankara agreed". */
    private boolean isPair(Trie.Match match, Token after) {
        return after.fold().equals("and")
                && line.is(match.to() + 1, Kind.CAPITAL)
                && isAct(match.to() + 2, lexicon.government(line.near(match.to() + 2)));
    }
}
