package dossier.actors.names;

import dossier.actors.names.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the runs of a line that have the shape of a name and are no state, body, town or other known thing. */
public final class Runs {
    private static final int LONGEST = 7;
    /** What a hyphen that stands for a dash ties to a name, and which is no syllable of any. */
    private static final Set<String> AFTER_DASHES = Set.of(
            "and", "as", "but", "had", "has", "is", "or", "that", "the", "was", "were", "when", "where", "which", "who",
            "whose", "with");
    /** Of a given name of two syllables the second has no more letters: "hsiung". */
    private static final int LONGEST_SYLLABLE = 6;

    /** Before a place: "in Example Park". */
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "around", "across", "to");

    private final Line line;
    private final Lexicon lexicon;

    private Runs(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** The runs, in order; those of one word too. */
    public static List<Run> in(Line line, Lexicon lexicon) {
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
        while (end < line.size() && end - at < LONGEST && !line.token(end - 1).possessive() && !isAgain(at, end)) {
            if (continuesName(at, end)) {
                end++;
            } else if (isLink(end)) {
                end += 2;
            } else if (lexicon.isParticle(line.token(end)) && isLink(end + 1)) {
                end += 3;
            } else {
                break;
            }
        }
        return isBodyAt(end) || isThing(at, end) ? at : end;
    }

    /** Whether the name starts anew, as under pictures: "Jane Example Jane Example". */
    private boolean isAgain(int from, int at) {
        return at - from > 1
                && line.token(at).fold().equals(line.token(from).fold())
                && line.near(at + 1).fold().equals(line.token(from + 1).fold());
    }

    private boolean startsName(int at) {
        Token token = line.token(at);
        if (line.match(at) != null || !token.isWord()) {
            return false;
        }
        if (line.near(at + 1).isCapitalised() && lexicon.isParticle(token) && isNamePart(at + 1)) {
            return token.isCapitalised() || !line.near(at - 1).isCapitalised();
        }
        if (!token.isCapitalised()) {
            return false;
        }
        boolean verb = at == 0 && lexicon.verb(token).equals("speech") && !lexicon.mayBeGiven(token);
        boolean titled = verb || (!lexicon.title(token).isEmpty() && !lexicon.isGiven(token));
        boolean bareLetter = token.isLetter() && !token.text().endsWith(".");
        return isNamePart(at) && !titled && !bareLetter;
    }

    private boolean isNamePart(int at) {
        Token token = line.near(at);
        if (!token.isWord() || !token.isCapitalised() || line.match(at) != null) {
            return false;
        }
        boolean ray = token.isLetter() && line.near(at + 1).glued();
        if (ray || isRole(at)) {
            return false;
        }
        String sort = lexicon.nonName(token);
        boolean before = lexicon.mayBeGiven(token) && (at > 0 || lexicon.isWordAndGiven(token)) && isPlainName(at + 1);
        return sort.isEmpty()
                || before
                || isAddressed(at)
                || isSurname(at)
                || (token.isLetter() && at > 0)
                || (!sort.equals("opener") && lexicon.isFamily(token) && !isPlace(at));
    }

    /** "May" in "Mrs May": a name behind such a word, whatever else it means. */
    private boolean isAddressed(int at) {
        Token before = line.near(at - 1);
        boolean mayBe = lexicon.surname(line.token(at)) > 0 || lexicon.mayBeGiven(line.token(at));
        return mayBe && before.isCapitalised() && lexicon.title(before).equals("honorific");
    }

    /** "Park" in "at Example Park". */
    private boolean isPlace(int at) {
        return lexicon.nonName(line.token(at)).equals("geography")
                && line.near(at - 1).isCapitalised()
                && PLACES.contains(line.near(at - 2).fold());
    }

    /** "Councilman" in "Brooklyn Councilman Jane Example". */
    private boolean isRole(int at) {
        Token token = line.token(at);
        String title = lexicon.title(token);
        return at > 0
                && (title.equals("role") || title.equals("honorific"))
                && lexicon.surname(token) == 0
                && !lexicon.mayBeGiven(token)
                && line.near(at + 1).isCapitalised();
    }

    /** "Fox" in "Liam Fox": after a given name, a known surname that is a word too. */
    private boolean isSurname(int at) {
        return at > 0
                && !isPlace(at)
                && (lexicon.isSurname(line.token(at)) || lexicon.surname(line.token(at)) > 0)
                && lexicon.isGiven(line.token(at - 1))
                && !line.token(at - 1).possessive()
                && line.match(at - 1) == null
                && !line.near(at + 1).isCapitalised();
    }

    /** Whether the word there can only be part of a name: what makes "Jan" or "Bill" before it a given name. */
    private boolean isPlainName(int at) {
        Token token = line.near(at);
        return token.isCapitalised()
                && !token.isShouted()
                && line.match(at) == null
                && lexicon.nonName(token).isEmpty()
                && lexicon.title(token).isEmpty();
    }

    private boolean continuesName(int from, int at) {
        Token token = line.token(at);
        if (token.glued()) {
            boolean part = token.isWord()
                    && line.match(at) == null
                    && (lexicon.compound(token).isEmpty()
                            || lexicon.compound(token).equals("before"));
            return part && (token.isCapitalised() || isGivenPart(from, at));
        }
        if (lexicon.isJunior(token)) {
            return token.isCapitalised();
        }
        return isNamePart(at) && !isCry(from, at);
    }

    /** Whether one of two words is in capitals, and no initials: "LONDON Jane". */
    private boolean isCry(int from, int at) {
        Token token = line.token(at);
        Token before = line.token(at - 1);
        boolean given = lexicon.isGiven(token) || line.near(at + 1).isCapitalised();
        boolean initials =
                before.isInitials() && at - 1 == from && (before.text().indexOf('.') > 0 || !given);
        boolean two = before.text().length() > 2 && token.text().length() > 2;
        return before.isShouted() != token.isShouted()
                && (two || before.isInitials())
                && !initials
                && !lexicon.isJunior(before);
    }

    /** "moon" in "Ban Ki-moon", "in" in "Jae-in", but not "shocked" in "Shell-shocked" or "who" in "Jane Example-who". */
    private boolean isGivenPart(int from, int at) {
        Token token = line.token(at);
        boolean word = AFTER_DASHES.contains(token.fold())
                || (token.text().length() > LONGEST_SYLLABLE
                        && (token.fold().endsWith("ed") || token.fold().endsWith("ing")));
        boolean name = at - from > 1 || lexicon.isFamily(line.token(from)) || lexicon.isGiven(line.token(from));
        return name && !word;
    }

    /** A particle with a name after it: "bin" in "Mohammed bin Salman". */
    private boolean isLink(int at) {
        Token token = line.near(at);
        boolean tied = lexicon.isTied(token) && line.near(at + 1).glued();
        return (lexicon.isParticle(token) || tied)
                && line.match(at) == null
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

    /** Capitals throughout, or a number in it: a programme, a model, no person. */
    private boolean isThing(int from, int to) {
        List<Token> words = line.tokens().subList(from, to);
        boolean shouted = to - from > 1 && line.isPlain() && words.stream().allMatch(Token::isShouted);
        boolean letters = words.stream().allMatch(Token::isLetter);
        boolean numbered = words.stream().anyMatch(t -> t.text().chars().anyMatch(Character::isDigit));
        return shouted || letters || numbered;
    }
}
