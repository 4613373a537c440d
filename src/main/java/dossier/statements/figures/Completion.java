package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes what an amount counts as an editor does, so that it is understood by itself: "she [Ana Ruiz]", "the company
 * [Ana Steel]", "the crash [a tram overturned in Ana]". Where the text does not tell for certain who or what is meant, or
 * the words name nothing at all, there is nothing to tell.
 */
final class Completion {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "himself", "herself");
    private static final Set<String> NEUTRAL = Set.of("it", "its", "itself", "they", "them", "their", "themselves");
    private static final Set<String> SPEAKERS =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us", "mine", "ours", "yours");
    private static final Set<String> OTHERS =
            Set.of("other", "another", "second", "same", "latter", "former", "two", "three", "four", "both", "next");
    /** What these tell of a thing may be true of several. */
    private static final Set<String> RELATIVE = Set.of("where", "when", "that", "who");

    private static final Set<String> HARMED = Set.of("dead", "injured", "wounded", "victim", "casualty", "toll");
    /** "people killed in Ana". */
    private static final Pattern PLACED =
            Pattern.compile("\\b(?:in|at|near|outside|across|inside|around|throughout|on) .*\\p{Lu}");

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    private final Antecedents antecedents;
    private final Lexicon lexicon;
    private final Cuts cuts;
    private final Names names;
    private final Introductions introductions;
    private final Scene scene;
    private final Predicate<Token> tellsFate;

    Completion(
            Antecedents antecedents,
            Lexicon lexicon,
            Names names,
            Introductions introductions,
            Scene scene,
            Predicate<Token> tellsFate) {
        this.antecedents = antecedents;
        this.lexicon = lexicon;
        this.cuts = new Cuts(lexicon);
        this.names = names;
        this.introductions = introductions;
        this.scene = scene;
        this.tellsFate = tellsFate;
    }

    /**
     * The words for a reader, or null where they can't be understood by themselves.
     *
     * @param current whether the figure is of the days of the article, so that its event may be meant
     * @param dated whether it is known when it held, so that what holds in general is understood: "bread rose by"
     * @param people whether people are counted
     * @param by who says so, null where nobody is told to
     */
    @Nullable
    String of(About about, boolean current, boolean dated, boolean people, @Nullable Subject by) {
        String lead = about.lead();
        boolean placed = PLACED.matcher(lead).find();
        Excerpt whole = about.words();
        if (whole == null) {
            return placed ? happened(lead, about, current, dated) : located(lead, current && people);
        }
        Excerpt words = lead.isEmpty() ? Scope.of(whole, cuts) : whole;
        Map<Integer, String> notes = words == null ? null : notes(words, current, by, lead);
        if (words == null || notes == null) {
            return null;
        }
        String text = lead + within(lead, words, notes);
        if (!about.told()) {
            return happened(text, about, current, dated);
        }
        boolean proper = placed || has(words, names::isProper) || isOfPeople(words);
        boolean general = dated && isGeneral(words);
        boolean understood = proper || !notes.isEmpty() || (!people && (general || has(words, names::isName)));
        String located = located(text, current && people && (!lead.isEmpty() || isOfEvent(words)));
        boolean whereabouts =
                !people || !has(words, tellsFate) || PLACED.matcher(text).find();
        return understood && (whereabouts || located == null) ? text : located;
    }

    /** The words behind a lead: "people killed in | a fire", where the sentence opens with "A fire". */
    private static String within(String lead, Excerpt words, Map<Integer, String> notes) {
        String text = words.text(notes);
        Token first = words.s().at(words.first());
        boolean article = FunctionWords.DETERMINERS.contains(first.folded()) && first.isCapitalised();
        return lead.isEmpty() || !article ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** What stands in brackets behind the words at their places; null where one that matters is not known. */
    private @Nullable Map<Integer, String> notes(Excerpt words, boolean current, @Nullable Subject by, String lead) {
        boolean named = PLACED.matcher(lead).find() || has(words, names::isName);
        Map<Integer, String> notes = new TreeMap<>();
        for (int i : words.places().toArray()) {
            boolean its = by != null && i > words.first() && words.s().at(i).is("its") && !hasBody(words, i);
            Need need = its ? new Need(i, null, true) : need(words, i, lead.isEmpty());
            if (need == null) {
                continue;
            }
            String note = its && by != null ? antecedents.body(by) : note(words, need, current);
            if (note != null && !words.text().contains(note)) {
                notes.put(need.at(), note);
            } else if (note == null && (need.urgent() || (!named && notes.isEmpty()))) {
                return null;
            }
        }
        return notes;
    }

    /**
     * Where people came to harm, with what happened there. Where the article does not tell, place and day are enough for
     * those of whom more is told than that they are people: "soldiers killed in Ana".
     */
    private @Nullable String happened(String where, About about, boolean current, boolean dated) {
        String happening = current ? scene.happening() : null;
        boolean whose = current && dated && !where.contains("people");
        return happening != null ? where + " [" + happening + "]" : about.lasting() || whose ? where : null;
    }

    /** With the event of the article, if it has one that they may belong to. */
    private @Nullable String located(String words, boolean belongs) {
        String circumstance = scene.circumstance();
        return belongs && circumstance != null ? words + " [" + circumstance + "]" : null;
    }

    /** Whether they tell of harm or of help: "killed", "taken to hospital". */
    private boolean isOfEvent(Excerpt words) {
        return has(words, t -> tellsFate.test(t) || lexicon.definite(t.folded()).matches("care|event"));
    }

    /** "The price of bread rose by": a whole clause, and nothing in it may be so or is one of several. */
    private static boolean isGeneral(Excerpt words) {
        Sentence s = words.s();
        boolean one = s.at(words.first()).is("a") || s.at(words.first()).is("an");
        return !one
                && Extents.hasVerb(s, words.first(), words.last())
                && !has(words, t -> FunctionWords.isModal(t) || FunctionWords.isRelative(t));
    }

    /** "Moravian police", "a Moravian fire": a people that tells whose it is, not only who is counted. */
    private boolean isOfPeople(Excerpt words) {
        return words.places()
                .filter(i -> i < words.from() || words.from() == words.to())
                .anyMatch(i -> names.isName(words.s().at(i)));
    }

    private static boolean has(Excerpt words, Predicate<Token> wanted) {
        return words.places().anyMatch(i -> wanted.test(words.s().at(i)));
    }

    /**
     * A word or phrase that stands for something told before.
     *
     * @param at behind which word a note would stand
     * @param phrase the noun phrase, null for a pronoun or an office
     * @param urgent whether nothing is understood without it
     */
    private record Need(int at, @Nullable NounPhrase phrase, boolean urgent) {}

    private @Nullable Need need(Excerpt words, int at, boolean opens) {
        Token token = words.s().at(at);
        String word = token.folded();
        if (token.isActor()) {
            return antecedents.holder(token) == null ? null : new Need(at, null, false);
        }
        if (!token.isWord()) {
            return null;
        }
        if (SPEAKERS.contains(word) && !token.text().equals("US")) {
            return new Need(at, null, true);
        }
        if (PERSONAL.contains(word) || NEUTRAL.contains(word)) {
            return isTold(words, at, PERSONAL.contains(word)) ? null : new Need(at, null, true);
        }
        if (!token.is("the")) {
            return null;
        }
        NounPhrase phrase = NounPhrase.of(words, at);
        boolean first = opens
                && words.places()
                        .filter(i -> i < at)
                        .noneMatch(i -> Surroundings.isContent(words.s().at(i)));
        if (isKnown(words, phrase)) {
            return null;
        }
        if (phrase.head() == at + 1
                && at > 0
                && !words.s().at(at - 1).is("of")
                && kind(words.s(), phrase).equals("open")) {
            return new Need(phrase.head(), phrase, true);
        }
        boolean told = phrase.head() > at && phrase.isTold(words);
        if (told && names.in(words.s(), phrase.end(), words.from() > phrase.end() ? words.from() : words.last())) {
            return null;
        }
        return new Need(phrase.head(), phrase, !told && (first || phrase.head() == at));
    }

    /** Whether the words before a pronoun tell who is meant: "Ana Ruiz said she", "a woman said she". */
    private boolean isTold(Excerpt words, int pronoun, boolean person) {
        Sentence s = words.s();
        boolean owner = s.at(pronoun).is("its") || s.at(pronoun).is("their");
        return words.places().filter(i -> i < pronoun).anyMatch(i -> {
            Token token = s.at(i);
            boolean somebody = token.person()
                    || antecedents.isPerson(token)
                    || (i == words.first() && (token.is("a") || token.is("an")));
            boolean several = isNoun(token) && (token.folded().endsWith("s") || token.is("people"));
            if (s.at(pronoun).is("their")) {
                return several || token.is("and") || token.is("who");
            }
            boolean does = names.isName(token) || Extents.hasVerb(s, i, i + 1) || FunctionWords.isRelative(token);
            boolean thing = !owner && Surroundings.isContent(token);
            return person ? somebody || (names.isName(token) && !token.isActor()) : does || thing;
        });
    }

    private static boolean isNoun(Token token) {
        return Surroundings.isContent(token) && !FunctionWords.AUXILIARIES.contains(token.folded());
    }

    private @Nullable String note(Excerpt words, Need need, boolean current) {
        Sentence s = words.s();
        NounPhrase phrase = need.phrase();
        if (phrase == null) {
            String office = antecedents.holder(s.at(need.at()));
            return office != null ? office : isQuoted(s, need.at()) ? null : antecedents.ofPronoun(s, need.at());
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (OTHERS.contains(s.at(i).folded())) {
                return null;
            }
        }
        String noun = phrase.noun(s);
        String kind = kind(s, phrase);
        if (kind.equals("event")) {
            return !current ? null : HARMED.contains(noun) ? scene.circumstance() : scene.account();
        }
        if (kind.equals("state")) {
            return antecedents.state(s, phrase.from());
        }
        if (kind.equals("loose")) {
            return null;
        }
        String called = introductions.of(noun);
        return called != null && !called.isEmpty() ? called : antecedents.of(s, phrase);
    }

    private String kind(Sentence s, NounPhrase phrase) {
        String noun = phrase.noun(s);
        String kind = lexicon.definite(s.at(phrase.head()).folded());
        return kind.isEmpty() ? lexicon.definite(noun) : kind;
    }

    /** Whether "its" may be that of what is named before it. */
    private boolean hasBody(Excerpt words, int its) {
        return words.places()
                .filter(i -> i < its)
                .anyMatch(
                        i -> names.isProper(words.s().at(i)) && !words.s().at(i).person());
    }

    /** Whether the place stands in a quotation, where "he" is whom the speaker means. */
    private static boolean isQuoted(Sentence s, int at) {
        boolean open = false;
        for (int i = 0; i < at; i++) {
            Token token = s.at(i);
            open = token.isMark("\u201C") || (!token.isMark("\u201D") && token.isMark("\"") != open);
        }
        return open;
    }

    /** Whether the phrase tells by itself, or by the words before it, what it means. */
    private boolean isKnown(Excerpt words, NounPhrase phrase) {
        Sentence s = words.s();
        if (phrase.head() == phrase.from()) {
            return false;
        }
        boolean year = s.tokens().subList(phrase.from(), phrase.head() + 1).stream()
                .anyMatch(t -> YEAR.matcher(t.text()).matches());
        String kind = kind(s, phrase);
        if (year
                || names.in(s, phrase.from() + 1, phrase.head() + 1)
                || kind.equals("known")
                || kind.equals("period")
                || (phrase.isTold(words)
                        && !RELATIVE.contains(s.at(phrase.end()).folded()))) {
            return true;
        }
        String noun = phrase.noun(s);
        boolean again = words.places()
                .filter(i -> i < phrase.from())
                .anyMatch(i -> NounPhrase.singular(s.at(i).folded()).equals(noun));
        return again
                || (kind.equals("state") && antecedents.hasState(words, phrase.from()))
                || (antecedents.bodies().containsKey(noun) && antecedents.hasBody(words, phrase.from()));
    }
}
