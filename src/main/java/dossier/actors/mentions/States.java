package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
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
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> WITH = Set.of("between", "with", "against");
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "outside", "around", "across", "into", "through");

    private final Line line;
    private final Lexicon lexicon;
    private final Demonyms demonyms;
    private final Shown shown;
    private final Credits credits;
    private final Uses uses;

    private States(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
        this.demonyms = new Demonyms(lexicon);
        this.shown = new Shown(line, lexicon);
        this.credits = new Credits(line, lexicon);
        this.uses = new Uses(line, lexicon);
    }

    static List<Named> in(Line line, Lexicon lexicon) {
        States states = new States(line, lexicon);
        List<Named> found = new ArrayList<>();
        for (Trie.Match match : line.matches()) {
            states.add(match, found);
            if (match.entry().kind() == Kind.OFFICE) {
                states.addInside(match, found);
            }
        }
        return found;
    }

    /** What an office's name starts with, and the bodies further in: "UN" in "UN envoy", "Knesset" in "speaker of the Knesset". */
    private void addInside(Trie.Match office, List<Named> found) {
        int at = office.from();
        while (at < office.to()) {
            boolean first = at == office.from();
            Trie.Match inside = lexicon.at(line.tokens(), at).stream()
                    .filter(m -> m.to() - m.from() < office.length() && m.to() <= office.to())
                    .filter(m ->
                            first ? m.entry().kind() != Kind.OFFICE : m.entry().kind() == Kind.ORGANISATION)
                    .findFirst()
                    .orElse(null);
            if (inside != null) {
                add(inside, found);
            }
            at = inside == null ? at + 1 : inside.to();
        }
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
                    entry.ambiguous() && !shown.is(match)));
        }
    }

    /** Half of something else: "Cuban-Americans", "Boeing 737", the title "Fox News Sunday" in quotation marks. */
    private boolean isPartOfOther(Trie.Match match) {
        return switch (match.entry().kind()) {
            case DEMONYM -> Peoples.isOther(line, match) || !demonyms.meansState(line, match);
            case ORGANISATION ->
                isModel(match)
                        || isProgramme(match)
                        || isEnd(match)
                        || isCommon(match)
                        || credits.is(match)
                        || uses.is(match);
            case STATE -> isInTitle(match) || isPlaceName(match) || demonyms.isPrivate(line, match);
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

    /** A title in quotation marks; that of a broadcaster's programme names the broadcaster. */
    private boolean isProgramme(Trie.Match match) {
        boolean sure = match.length() > 1
                && lexicon.institutions().isMedium(match.entry().name());
        return isInTitle(match) && !sure;
    }

    /** "an Islamic state": a thing of that sort, and not the one of that name. */
    private boolean isCommon(Trie.Match match) {
        boolean small = match.length() > 1
                && !line.token(match.to() - 1).isCapitalised()
                && !lexicon.institutions().isOfState(match.entry().name())
                && isSpelledWithCapital(match);
        Token before = line.near(match.from() - 1);
        Token first = line.near(match.from() - 2);
        boolean shaded = before.isWord() && !before.isCapitalised() && INDEFINITE.contains(first.fold());
        return small && (shaded || INDEFINITE.contains(before.fold()));
    }

    private static boolean isSpelledWithCapital(Trie.Match match) {
        String spelling = match.entry().spelling();
        return Character.isUpperCase(spelling.codePointAt(spelling.lastIndexOf(' ') + 1));
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

    /** "at the White House", "came to the White House": where, and not who. */
    private boolean isPlace(Trie.Match match) {
        int at = line.near(match.from() - 1).fold().equals("the") ? match.from() - 2 : match.from() - 1;
        String before = line.near(at).fold();
        boolean to = before.equals("to") || before.equals("back");
        return PLACES.contains(before) || isMotion(at) || (to && isMotion(at - 1));
    }

    private boolean isMotion(int at) {
        return lexicon.government(line.near(at)).equals("motion");
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
