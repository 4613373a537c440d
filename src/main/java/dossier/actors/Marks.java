package dossier.actors;

import dossier.actors.Entry.Kind;
import java.util.List;
import java.util.Set;

/** Weighs what tells that a run of capitalised words is the name of a person. */
final class Marks {
    /** From here on a run is taken for a person. */
    static final int ENOUGH = 3;

    private static final int SURE = 3;
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "around", "across", "into");
    private static final Set<String> CLOSERS = Set.of("\"", "\u201D", "\u2019", "'");
    private static final Set<String> DETAILS = Set.of(",", "of", "from", "who");
    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u2018");

    private final Lexicon lexicon;

    Marks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the run's ends are sure: in prose; in a heading only those of a given name and one more word by themselves. */
    boolean isClear(Run run) {
        Line line = run.line();
        boolean alone = !line.near(run.from() - 1).isCapitalised()
                && !line.near(run.to()).isCapitalised();
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
        boolean middle = name.subList(1, name.size() - 1).stream()
                .anyMatch(t -> t.isLetter() || lexicon.isParticle(t) || lexicon.isGiven(t));
        boolean tied = lexicon.isFamily(first)
                && name.get(name.size() - 1).glued()
                && !name.get(name.size() - 1).isCapitalised();
        boolean second = weight == 1 && name.size() > 2 && lexicon.isGiven(name.get(1));
        return weight + (middle ? 1 : 0) + (second ? 1 : 0) + (tied ? 2 : 0) - excess(name);
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
        if (lexicon.verb(after).equals("speech")) {
            weight += 1;
        }
        if (isCredit(run)) {
            weight += SURE;
        }
        weight += ofSpeaker(run);
        boolean aged = after.is(",") && isAge(next) && line.near(run.to() + 2).is(",");
        boolean who =
                after.fold().equals("who") || (after.is(",") && next.fold().equals("who"));
        if (aged || who || (after.is("(") && isAge(next))) {
            weight += SURE;
        }
        boolean explained = after.is(",")
                && Set.of("a", "an", "the").contains(next.fold())
                && !line.near(run.to() + 2).isCapitalised();
        if (explained) {
            weight += 1;
        }
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

    /** After the quotation: "said Jane Example of the coast guard". */
    private int ofSpeaker(Run run) {
        Line line = run.line();
        boolean quoted = CLOSERS.contains(line.near(run.from() - 2).text());
        if (!quoted || !lexicon.verb(line.near(run.from() - 1)).equals("speech")) {
            return 0;
        }
        return DETAILS.contains(line.near(run.to()).fold()) ? SURE : 2;
    }

    /** "(Jane Example/AFP)", "\u00A9 Jane Example (Reuters)": whose picture it is. */
    private static boolean isCredit(Run run) {
        Line line = run.line();
        boolean ahead = line.near(run.to()).is("/") && line.is(run.to() + 1, Kind.ORGANISATION);
        boolean behind = line.near(run.from() - 1).is("\u00A9")
                && line.near(run.to()).is("(")
                && line.is(run.to() + 1, Kind.ORGANISATION);
        return ahead || behind;
    }

    private static boolean isAge(Token token) {
        return token.isNumber() && token.text().length() == 2;
    }
}
