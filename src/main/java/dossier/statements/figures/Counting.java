package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount counts: whom and what became of them, a noun phrase that says enough by itself, or the clause
 * around the amount. Where none of these is plain the amount is no figure.
 */
public final class Counting {
    private static final Set<String> KNOWN =
            Set.of("the", "these", "those", "their", "his", "her", "its", "both", "other", "all", "my", "our");
    private static final Set<String> SURE = Set.of("sure", "certain", "confident", "right", "committed", "behind");

    /** "The number of dead in the flood that struck the coast on Monday reached": a tally's head stands no further. */
    private static final int TALLY_REACH = 18;

    /** A noun phrase of so many words says by itself which things they are. */
    private static final int NAMED = 3;

    /** A clause of so few words besides whom it counts, "… have been killed", tells no more than the fate. */
    private static final int THIN = 4;

    private static final BigDecimal FEW = BigDecimal.TEN;
    /** "Was 100 percent loyal". */
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Map<String, String> counted;
    private final Fates fates;
    private final CountedNouns nouns;
    private final Places places;
    private final Wordings wordings;
    private final Reckonings reckonings;
    private final Lexicon lexicon;

    public Counting(
            Map<String, String> counted,
            Fates fates,
            CountedNouns nouns,
            Places places,
            Wordings wordings,
            Reckonings reckonings,
            Lexicon lexicon) {
        this.counted = counted;
        this.fates = fates;
        this.nouns = nouns;
        this.places = places;
        this.wordings = wordings;
        this.reckonings = reckonings;
        this.lexicon = lexicon;
    }

    /**
     * What an amount counts.
     *
     * @param about for a reader, in the words of the source
     * @param subject for comparing: the same count of the same thing
     * @param unit "people", "missiles", a currency, "percent"
     * @param toll whether it is how many met with a fate
     * @param placed whether it tells by itself which fate: it names the place, or is the whole clause
     */
    record Counted(About about, String subject, @Nullable String unit, boolean toll, boolean placed) {}

    /** Whether the word tells what became of people: "dead", "injured". */
    boolean tellsFate(Token token) {
        return fates.tells(token);
    }

    /**
     * What the amount counts; null when that is not plain.
     *
     * @param start where it starts with its qualifier
     * @param scene where the event of the article happened, "in Ana"; null where it does not tell
     */
    @Nullable
    Counted of(Sentence s, Amount amount, int start, @Nullable String scene) {
        Excerpt put = reckonings.put(s, start);
        if (put != null && (amount.unit() != null || isBare(s.tokens(), amount))) {
            return plain(put, unit(s, amount, start));
        }
        if (amount.unit() != null) {
            Excerpt about = isIdle(s, amount, start) ? null : measure(s, amount, start);
            return about == null ? null : plain(about, amount.unit());
        }
        List<Token> tokens = s.tokens();
        int noun = nouns.noun(tokens, amount.to());
        boolean thing = noun >= 0 && "thing".equals(counted.get(tokens.get(noun).folded()));
        Fates.Fate fate = thing ? null : fates.of(tokens, amount, start, noun < 0 ? amount.to() : noun + 1);
        if (noun < 0 && (fate == null || !isBare(tokens, amount))) {
            return tallied(s, amount, start);
        }
        if (fate != null && fate.real()) {
            return toll(s, amount, start, noun, fate, scene);
        }
        return isPassing(tokens, amount, start) ? null : number(s, amount, start, noun, thing);
    }

    /** What an amount of money, or a share, is of. */
    private @Nullable Excerpt measure(Sentence s, Amount amount, int start) {
        return wordings.of(s, start, amount.to(), amount.to(), CountedNouns.measured(s, amount));
    }

    /** "The number of dead reached 92,000": the clause tells that it is a number and of what. */
    private @Nullable Counted tallied(Sentence s, Amount amount, int start) {
        Excerpt clause = isBare(s.tokens(), amount) ? wordings.of(s, start, amount.to(), amount.to(), -1) : null;
        boolean tally = false;
        for (int i = Math.max(0, start - TALLY_REACH); i < start && clause != null; i++) {
            boolean head = "tally".equals(counted.get(s.at(i).folded()));
            tally = s.at(i).kind() != Token.Kind.MARK && (tally || head);
        }
        return tally && clause != null ? plain(clause, unit(s, amount, start)) : null;
    }

    /** The unit that the amount has, else people where the words before it speak of them. */
    private @Nullable String unit(Sentence s, Amount amount, int start) {
        boolean people = s.tokens().subList(Math.max(0, start - TALLY_REACH), start).stream()
                .anyMatch(t -> fates.tells(t) || "people".equals(counted.get(t.folded())));
        return amount.unit() != null ? amount.unit() : people ? "people" : null;
    }

    private static Counted plain(Excerpt about, @Nullable String unit) {
        String subject = (unit == null ? "" : unit + " ") + about.text().toLowerCase(Locale.ROOT) + "|";
        return new Counted(About.of(about), subject, unit, false, true);
    }

    /** How many met with a fate, and in which event, or where. */
    private @Nullable Counted toll(
            Sentence s, Amount amount, int start, int noun, Fates.Fate fate, @Nullable String scene) {
        List<Token> tokens = s.tokens();
        int last = noun < 0 ? noun : nouns.joined(tokens, noun);
        boolean life = noun < 0 || fates.tells(tokens.get(noun));
        String whom = life ? "people" : words(tokens, amount.to(), CountedNouns.origin(tokens, last + 1));
        String head = life ? "people" : words(tokens, noun, last + 1).toLowerCase(Locale.ROOT);
        int behind = last < 0 ? amount.to() : last + 1;
        String place = places.behind(tokens, behind);
        boolean within = !life && tokens.subList(amount.to(), noun).stream().anyMatch(fates::tells);
        String subject = head + " " + fate.name() + "|" + places.region(tokens, amount, place);
        String harmed = within ? whom : whom + " " + fate.name();
        About about = happened(s, amount, start, behind, Math.max(behind, fate.at() + 1), harmed, place);
        if (about != null) {
            return new Counted(about, subject, "people", true, true);
        }
        if (scene != null) {
            return new Counted(About.of(harmed + " " + scene), subject, "people", true, false);
        }
        Excerpt clause = wordings.of(s, start, amount.to(), behind, -1);
        boolean told = isSaid(s, start) && !subject.endsWith("|");
        if (clause == null || (isThin(clause, whom) && !told)) {
            return null;
        }
        return new Counted(isThin(clause, whom) ? About.of(harmed) : About.of(clause), subject, "people", true, true);
    }

    /** Whether somebody says so: "they say | more than 2,000 soldiers have been killed". */
    private static boolean isSaid(Sentence s, int start) {
        return start > 0
                && (Extents.isSaying(s.at(start - 1)) || s.at(start - 1).is("that"));
    }

    /**
     * The words by which a reader knows the toll: whom and what became of them in which event, the clause with its subject,
     * or whom, what and where; or null.
     */
    private @Nullable About happened(
            Sentence s, Amount amount, int start, int noun, int behind, String harmed, @Nullable String place) {
        Events.Event event = Events.behind(s, behind);
        event = event == null ? Events.before(s, start) : event;
        boolean told = event != null && event.tells(lexicon);
        if (event != null && event.named() && told) {
            return About.of(harmed, event, true);
        }
        Excerpt clause = wordings.of(s, start, amount.to(), noun, -1);
        if (clause != null && !isSaid(s, start) && !clause.opensWithGap()) {
            return About.of(event == null ? clause : event.reaching(clause));
        }
        boolean lasting = Standing.goesOn(s, amount.from(), amount.to());
        if (event != null) {
            return About.of(harmed, event, told).lasting(lasting);
        }
        return place == null ? null : About.of(harmed + " " + place).lasting(lasting);
    }

    /** "A bus fell from a bridge in Ana. Four died": the place that the sentence before tells, both of the past; or null. */
    @Nullable
    String around(Sentence before, Sentence s) {
        boolean told = Extents.hasVerb(before, 0, before.size()) && !Standing.speaks(before, 0, before.size());
        boolean apart = s.tokens().stream().anyMatch(t -> t.isMark("\u201C\"") || t.is("have") || t.is("has"));
        return told && !apart ? places.first(before.tokens()) : null;
    }

    /** The event in which, by a sentence, people came to harm, if it is told by a name; or null. */
    Events.@Nullable Event event(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Events.Event event = fates.tells(s.at(i)) ? Events.behind(s, i + 1) : null;
            if (event != null && event.named()) {
                return event;
            }
        }
        return null;
    }

    /** The place that a sentence which tells what became of people names, or null; headlines in capitals name all alike. */
    @Nullable
    String scene(Sentence s) {
        long words = s.tokens().stream().filter(Surroundings::isContent).count();
        long capitals = s.tokens().stream()
                .filter(t -> Surroundings.isContent(t) && t.isCapitalised())
                .count();
        boolean prose = 2 * capitals <= words + 1;
        return prose && s.tokens().stream().anyMatch(fates::tells) ? places.first(s.tokens()) : null;
    }

    /** "… people were killed": no more than how many. */
    private static boolean isThin(Excerpt clause, String whom) {
        return clause.opensWithGap() && clause.text().split(" ", -1).length <= THIN + whom.split(" ", -1).length;
    }

    /** How many there are, of whom a noun phrase or else the clause tells. */
    private @Nullable Counted number(Sentence s, Amount amount, int start, int noun, boolean thing) {
        List<Token> tokens = s.tokens();
        if (noun < 0) {
            return null;
        }
        int whole = Math.max(noun + 1, CountedNouns.belonging(tokens, nouns.joined(tokens, noun) + 1));
        int end = CountedNouns.rated(s, CountedNouns.told(s, whole));
        Excerpt about = wordings.of(s, start, amount.to(), noun + 1, end);
        if (about == null) {
            return null;
        }
        long content = tokens.subList(amount.to(), whole).stream()
                .filter(Surroundings::isContent)
                .count();
        String unit = thing ? tokens.get(noun).folded() : "people";
        String whom = Surroundings.text(s, amount.to(), whole).toLowerCase(Locale.ROOT);
        String subject = content >= NAMED
                ? whom + "|" + places.region(tokens, amount, null) + "|"
                : unit + " " + about.text().toLowerCase(Locale.ROOT) + "|";
        return new Counted(About.of(about), subject, unit, false, true);
    }

    /** "their two children", "the three men", "two guests": in words, small, or known already: nobody counts them here. */
    private static boolean isPassing(List<Token> tokens, Amount amount, int start) {
        boolean known = start > 0 && KNOWN.contains(tokens.get(start - 1).folded());
        return known || (start == amount.from() && amount.value().compareTo(FEW) < 0);
    }

    /** "Not 100 percent sure", "the 1 percent": no measure of anything. */
    private static boolean isIdle(Sentence s, Amount amount, int start) {
        Token before = start > 0 ? s.at(start - 1) : null;
        boolean open = !s.has(amount.to()) || !s.at(amount.to()).isWord();
        boolean share = "percent".equals(amount.unit());
        boolean whole = share
                && !open
                && amount.value().compareTo(WHOLE) == 0
                && before != null
                && FunctionWords.PASSIVES.contains(before.folded())
                && !s.at(amount.to()).is("of");
        boolean sure = share && !open && SURE.contains(s.at(amount.to()).folded());
        return sure
                || whole
                || (before != null && (FunctionWords.isNegation(before) || (share && open && before.is("the"))));
    }

    /** Whether nothing stands behind the amount that it might count besides people: "34 died", "killing 30." */
    private static boolean isBare(List<Token> tokens, Amount amount) {
        int next = amount.to();
        return next >= tokens.size()
                || tokens.get(next).kind() == Token.Kind.MARK
                || FunctionWords.isBetween(tokens.get(next))
                || FunctionWords.CONJUNCTIONS.contains(tokens.get(next).folded())
                || tokens.get(next).is("dead")
                || tokens.get(next).is("died")
                || (FunctionWords.isPreposition(tokens.get(next))
                        && !tokens.get(next).is("of"));
    }

    /** The words from one token to another, without marks. */
    static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
