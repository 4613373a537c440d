package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.FamilyNames;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import java.util.List;
import java.util.Set;

/** Weighs what tells that a run of capitalised words is the name of a person. */
final class Marks {
    /** From here on a run is taken for a person. */
    static final int ENOUGH = 3;

    private static final int SURE = 3;
    private static final int LONGEST_PHRASE = 7;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PEOPLE = Set.of("role", "kin");
    private static final Set<String> ENDS = Set.of(
            "who", "whose", "whom", "that", "which", "of", "for", "with", "at", "from", "in", "on", "and", "to", "by",
            "is", "was", "has", "had");
    private static final Set<String> SIDES = Set.of("left", "right", "centre", "center", "pictured", "above", "below");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "around", "across", "into");
    private static final Set<String> CLOSERS = Set.of("\"", "\u201D", "\u2019", "'");
    private static final Set<String> DETAILS = Set.of(",", "of", "from", "who");
    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u2018");

    private final Lexicon lexicon;

    Marks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the tables know an office-holder of that name. */
    boolean isKnown(Run run) {
        return run.line().is(run.from(), Kind.HOLDER);
    }

    /** Whether the run's ends are sure: in prose; in a heading only those of a given name and one more word by themselves. */
    boolean isClear(Run run) {
        Line line = run.line();
        boolean owner = line.near(run.to() - 1).possessive();
        boolean alone = !line.near(run.from() - 1).isCapitalised()
                && (owner || !line.near(run.to()).isCapitalised());
        boolean initial = run.length() == 3 && line.token(run.from() + 1).isLetter();
        boolean shape = (run.length() == 2 || initial) && lexicon.isGiven(line.token(run.from()));
        return line.isPlain() || line.is(run.from(), Kind.HOLDER) || (alone && shape);
    }

    /** What the words of the name themselves say. */
    int ofName(Run run) {
        List<Token> name = run.tokens();
        Token first = name.get(0);
        if (run.line().is(run.from(), Kind.HOLDER)) {
            return SURE;
        }
        if (run.length() < 2) {
            return 0;
        }
        int weight = 0;
        boolean inside = run.from() > 0 && run.line().near(run.from() - 1).isWord();
        if (lexicon.isGiven(first) || lexicon.isSureFamily(first) || isWordAndGiven(run, inside)) {
            weight += SURE;
        } else if (lexicon.mayBeGiven(first) || lexicon.isFamily(first)) {
            weight += 1;
        }
        List<Token> inner = name.subList(1, name.size() - 1);
        boolean middle = inner.stream().anyMatch(t -> lexicon.isParticle(t) || lexicon.isGiven(t));
        boolean initial = inner.stream().anyMatch(t -> t.isLetter() && !t.glued());
        boolean tied = lexicon.isFamily(first)
                && name.get(name.size() - 1).glued()
                && !name.get(name.size() - 1).isCapitalised();
        boolean second = weight == 1 && name.size() > 2 && lexicon.isGiven(name.get(1));
        return weight
                + (initial ? 2 : middle ? 1 : 0)
                + (second ? 1 : 0)
                + (tied ? 2 : 0)
                + initials(first, surname(run))
                + surname(run)
                - excess(name)
                - opening(run);
    }

    /** "J.R. Example", and less surely "JR Example". */
    private static int initials(Token first, int surname) {
        if (!first.isInitials()) {
            return 0;
        }
        return first.text().indexOf('.') > 0 ? 2 : surname / FamilyNames.SURE;
    }

    /** What the surname says; of "Example-Roe" alone, which may be two towns, nothing. */
    private int surname(Run run) {
        List<Token> name = run.tokens();
        int last = name.size() - 1;
        if (last > 1 && lexicon.isJunior(name.get(last))) {
            last--;
        }
        int first = last;
        while (first > 0 && name.get(first).glued()) {
            first--;
        }
        int weight = first == 0 ? 0 : lexicon.surname(name.get(last));
        return isOpen(run) ? Math.min(1, weight) : weight;
    }

    /** Whether a sentence starts with the run, and nothing tells that its first word is not just a word. */
    private boolean isOpen(Run run) {
        Token first = run.tokens().get(0);
        return !run.line().isInside(run.from())
                && !lexicon.mayBeGiven(first)
                && !first.isInitials()
                && !first.isLetter();
    }

    /** "Losing Example" at the start of a sentence. */
    private int opening(Run run) {
        return isOpen(run) && run.tokens().get(0).fold().endsWith("ing") ? 2 * SURE : 0;
    }

    /** So many words without a particle are the names of several people. */
    private int excess(List<Token> name) {
        boolean bound = name.stream().anyMatch(t -> t.glued() || lexicon.isParticle(t));
        return name.size() > 5 && !bound ? 2 * SURE : name.size() > 4 ? 1 : 0;
    }

    /** "Mark Example" inside a sentence, "Bill Example says" at its start too. */
    private boolean isWordAndGiven(Run run, boolean inside) {
        boolean acts = !lexicon.verb(run.line().near(run.to())).isEmpty();
        return lexicon.isWordAndGiven(run.tokens().get(0)) && (inside || acts);
    }

    /** How surely the last word of a name, standing alone, means a person there: "Mr Example", "Example said". */
    int ofSurname(Run run, List<Title> titles) {
        Token before = run.line().near(run.from() - 1);
        Token after = run.line().near(run.to());
        if (!run.line().isPlain() || before.fold().equals("the")) {
            return 0;
        }
        if (titles.stream().anyMatch(title -> Apposition.isBefore(run, title))
                || lexicon.verb(after).equals("speech")) {
            return SURE;
        }
        return ofPlace(run, titles) > 0 || lexicon.verb(after).equals("act") ? 2 : 0;
    }

    /** What stands around this mention of it says. */
    int ofPlace(Run run, List<Title> titles) {
        Line line = run.line();
        if (!line.isPlain()) {
            return 0;
        }
        int weight = titles.isEmpty() ? 0 : SURE;
        Token before = line.near(run.from() - 1);
        Token after = line.near(run.to());
        Token next = line.near(run.to() + 1);
        if (!lexicon.verb(after).isEmpty()) {
            weight += 1;
        }
        if (after.is(",") && lexicon.verb(next).equals("speech")) {
            weight += 2;
        }
        weight += ofSpeaker(run);
        if (before.glued() && before.fold().equals("old")) {
            weight += SURE;
        }
        boolean aged = after.is(",") && isAge(next) && line.near(run.to() + 2).is(",");
        boolean who =
                after.fold().equals("who") || (after.is(",") && next.fold().equals("who"));
        if (aged || who || (after.is("(") && isAge(next)) || isPictured(run)) {
            weight += SURE;
        }
        weight += ofExplanation(run);
        if (before.possessive() && line.is(run.from() - 1, Kind.STATE)) {
            weight += 1;
        }
        if (before.fold().equals("the") && titles.isEmpty()) {
            weight -= SURE;
        }
        if (PLACES.contains(before.fold()) || QUOTES.contains(before.text())) {
            weight -= 1;
        }
        return weight;
    }

    /** ", a venture capitalist who": an apposition, surely of a person when its head is one. */
    private int ofExplanation(Run run) {
        Line line = run.line();
        int from = run.to() + 1;
        if (!line.near(run.to()).is(",") || !ARTICLES.contains(line.near(from).fold())) {
            return 0;
        }
        if (line.near(from + 1).isNumber() && line.near(from + 2).fold().equals("year")) {
            return SURE;
        }
        int head = from;
        while (head < from + LONGEST_PHRASE
                && line.near(head + 1).isWord()
                && !ENDS.contains(line.near(head + 1).fold())) {
            head++;
        }
        boolean person = line.is(head, Kind.OFFICE)
                || (line.match(head) == null && PEOPLE.contains(lexicon.title(line.near(head))));
        return person ? SURE : line.near(from + 1).isCapitalised() ? 0 : 1;
    }

    /** "Jane Example (left)", "Jane Example, right,": under a picture. */
    private static boolean isPictured(Run run) {
        Line line = run.line();
        Token after = line.near(run.to());
        if (after.is("(")) {
            return SIDES.contains(line.near(run.to() + 1).fold())
                    || (line.near(run.to() + 3).is(")")
                            && SIDES.contains(line.near(run.to() + 2).fold()));
        }
        Token end = line.near(run.to() + 2);
        return after.is(",") && SIDES.contains(line.near(run.to() + 1).fold()) && (end.is(",") || end.is("."));
    }

    /** After the quotation: "said Jane Example of the coast guard". */
    private int ofSpeaker(Run run) {
        Line line = run.line();
        boolean quoted = CLOSERS.contains(line.near(run.from() - 2).text());
        if (!quoted || !lexicon.verb(line.near(run.from() - 1)).equals("speech")) {
            return 0;
        }
        return DETAILS.contains(line.near(run.to()).fold()) ? SURE : 2;
    }

    private static boolean isAge(Token token) {
        return token.isNumber() && token.text().length() == 2;
    }
}
