package dossier.statements.figures;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import dossier.statements.speech.Asides;
import dossier.statements.speech.Discourse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells whom or what a pronoun or "the company" means, by what the article said before; it abstains between two. */
public final class Antecedents {
    /** In a sentence of more words nothing is looked up: it is a list, or no sentence. */
    private static final int LONGEST = 300;

    private static final Map<String, String> SUBJECTS =
            Map.of("his", "he", "him", "he", "her", "she", "its", "it", "himself", "he", "herself", "she");

    private final Cast cast;
    private final Discourse discourse;
    private final Subjects subjects;
    private final List<List<Sentence>> paragraphs;
    private final Map<Span, Subject> speaking;
    private final Map<String, String> bodies;
    private int known;
    private int paragraph;
    private int sentence;
    private @Nullable Sentence last;

    /**
     * The antecedents in one article.
     *
     * @param discourse that has read nothing yet
     * @param paragraphs the sentences of the article, quotations closed in them
     * @param speaking who speaks in a sentence, by its place
     * @param bodies nouns that organisations are called by
     */
    public Antecedents(
            Cast cast,
            Discourse discourse,
            Subjects subjects,
            List<List<Sentence>> paragraphs,
            Map<Span, Subject> speaking,
            Map<String, String> bodies) {
        this.cast = cast;
        this.discourse = discourse;
        this.subjects = subjects;
        this.paragraphs = paragraphs;
        this.speaking = speaking;
        this.bodies = bodies;
    }

    /** Nouns that organisations are called by. */
    Map<String, String> bodies() {
        return bodies;
    }

    /** Lets those be known whom the sentences name that end before the offset. */
    void readTo(int offset) {
        known = offset;
    }

    /** Reads them, as soon as somebody asks. */
    private void read() {
        while (paragraph < paragraphs.size()) {
            List<Sentence> sentences = paragraphs.get(paragraph);
            if (sentence >= sentences.size()) {
                paragraph++;
                sentence = 0;
                continue;
            }
            Sentence s = sentences.get(sentence);
            if (s.span(0, s.size()).end() > known) {
                return;
            }
            if (Asides.isAside(paragraphs, paragraph)) {
                discourse.addAside(s);
            } else {
                discourse.add(s, speaking.get(s.span(0, s.size())));
            }
            last = s;
            sentence++;
        }
    }

    /** The name of the one whom the pronoun at {@code at} means: "he", "her", "its"; or null. */
    @Nullable
    String ofPronoun(Sentence s, int at) {
        Token token = s.at(at);
        String pronoun = SUBJECTS.getOrDefault(token.folded(), token.folded());
        return s.size() > LONGEST || isRivalled(s, at)
                ? null
                : name(s, new Subject(List.of(), token.span(), token.text(), pronoun));
    }

    /** Whether the word means a person: "woman", "premier". */
    boolean isPerson(Token token) {
        return token.isWord() && subjects.isPersonNoun(token.folded());
    }

    /** "The director and two of | his sons": somebody without a name may be meant. */
    private boolean isRivalled(Sentence s, int at) {
        List<Token> before = s.tokens().subList(0, at);
        boolean named = before.stream().anyMatch(Token::person);
        boolean cut = before.stream().anyMatch(t -> t.isWord() && t.is("and")) && !named;
        return cut || before.stream().anyMatch(this::isPerson);
    }

    /** The name of the one whom the phrase means: "the company", "the senator"; or null. */
    @Nullable
    String of(Sentence s, NounPhrase phrase) {
        if (s.size() > LONGEST) {
            return null;
        }
        String words = Surroundings.text(s, phrase.from(), phrase.head() + 1).replaceAll("['\u2019]s$", "");
        return name(s, new Subject(List.of(), s.span(phrase.from(), phrase.head() + 1), words, ""));
    }

    private @Nullable String name(Sentence s, Subject subject) {
        read();
        List<ActorId> meant = discourse.resolve(s, subject).actors();
        return meant.size() == 1 ? cast.actor(meant.get(0)).name() : null;
    }

    /** The name of the organisation or state that says something; null where somebody else does. */
    @Nullable
    String body(Subject by) {
        boolean one = by.actors().size() == 1 && cast.actor(by.actors().get(0)).kind() != ActorKind.PERSON;
        return one ? cast.actor(by.actors().get(0)).name() : null;
    }

    /** Who says so, with the name of the one whom "the company" means. */
    String named(Sentence s, Subject by) {
        boolean known = by.text().toLowerCase(Locale.ROOT).startsWith("the ")
                && by.text().chars().skip(4).noneMatch(Character::isUpperCase);
        String name = known && by.actors().isEmpty() && s.size() <= LONGEST ? name(s, by) : null;
        return name == null ? by.text() : by.text() + " [" + name + "]";
    }

    /** The one state that this sentence before {@code until} and the one before it name; or null. */
    @Nullable
    String state(Sentence s, int until) {
        Set<ActorId> states = new TreeSet<>();
        states(states, s, Math.min(until, LONGEST));
        read();
        if (states.isEmpty() && last != null) {
            states(states, last, Math.min(last.size(), LONGEST));
        }
        return states.size() == 1 ? cast.actor(states.iterator().next()).name() : null;
    }

    private void states(Set<ActorId> states, Sentence s, int until) {
        for (int i = 0; i < until; i++) {
            Mention mention = s.at(i).mention();
            if (mention != null && cast.actor(mention.actor()).kind() == ActorKind.STATE) {
                states.add(mention.actor());
            }
        }
    }

    /** Whether a state is named among the words before {@code until}. */
    boolean hasState(Excerpt words, int until) {
        return has(words, until, ActorKind.STATE);
    }

    /** Whether an organisation is named among the words before {@code until}. */
    boolean hasBody(Excerpt words, int until) {
        return has(words, until, ActorKind.ORGANISATION);
    }

    private boolean has(Excerpt words, int until, ActorKind kind) {
        return words.places().filter(i -> i < until).anyMatch(i -> {
            Mention mention = words.s().at(i).mention();
            return mention != null && cast.actor(mention.actor()).kind() == kind;
        });
    }

    /** The name of the actor whom an office alone means, "the president"; null where the token is a name. */
    @Nullable
    String holder(Token token) {
        Mention mention = token.mention();
        if (mention == null || token.text().chars().anyMatch(Character::isUpperCase)) {
            return null;
        }
        return cast.actor(mention.actor()).name();
    }
}
