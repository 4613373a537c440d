package dossier.statements.grammar;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that frame what people say: verbs and nouns of speech from the tables. */
public final class Lexicon {
    private final Map<String, String> speech;
    private final Set<String> speechNouns;
    private final Set<String> personVerbs;
    private final Map<String, String> reckoning;
    private final Persons persons;
    private final Map<String, String> quoting;
    private final Map<String, String> members;
    private final Map<String, String> unreal;
    private final Set<String> agencies = new HashSet<>();
    private final Map<String, String> definites;
    private final Map<String, String> surnames;

    public Lexicon(Tables tables) {
        persons = new Persons(tables);
        quoting = tables.words("quoting");
        members = tables.words("members");
        surnames = tables.words("surnames");
        speech = tables.words("speech");
        personVerbs = tables.words("person-verbs").keySet();
        reckoning = tables.words("reckoning");
        unreal = tables.words("unreal");
        tables.words("agencies").keySet().forEach(name -> agencies.add(Folding.fold(name)));
        definites = tables.words("definites");
        speechNouns = tables.words("speech-nouns").keySet();
    }

    /** Whether the token is, or may be, a verb of speech in any form. */
    boolean isSpeech(Token token) {
        return token.isWord() && speech.containsKey(token.folded());
    }

    /** Whether it is a verb that takes whole sentences as direct speech: "said", "added"; not "called", "accused". */
    public boolean isSaying(Token token) {
        return token.isWord() && isSaying(token.folded());
    }

    public boolean isSaying(String folded) {
        return speech.getOrDefault(folded, "").startsWith("say");
    }

    /** Whether the form is a noun too: "comments", "claims". */
    public boolean isNounToo(Token token) {
        return speech.getOrDefault(token.folded(), "").endsWith("noun");
    }

    /** Whether it is a verb that people are the subjects of: "met", "flew". */
    boolean isOfPerson(Token token) {
        return token.isWord() && personVerbs.contains(token.folded());
    }

    /** How a figure follows the verb whose subject answers for it: "that", "straight", "put"; empty for every other word. */
    public String reckoning(Token token) {
        return token.isWord() ? reckoning.getOrDefault(token.folded(), "") : "";
    }

    /** Whether what the word governs is not so, or not yet, or not for certain: "plans", "alleged". */
    public boolean isUnreal(Token token) {
        return token.isWord() && unreal.containsKey(token.folded());
    }

    /** Whether the words are the name of a news agency, as pictures are credited to one. */
    public boolean isAgency(String words) {
        return agencies.contains(Folding.fold(words));
    }

    /** Whether what the word governs is so by somebody's word only: "declared". */
    public boolean isCalling(Token token) {
        return token.isWord() && unreal.getOrDefault(token.folded(), "").equals("called");
    }

    /** What "the" may stand before without a mention of the same thing, by the kind of its noun: "known", "event"; empty for others. */
    public String definite(String noun) {
        return definites.getOrDefault(noun, "");
    }

    public boolean isSpeechNoun(Token token) {
        return token.isWord() && speechNouns.contains(token.folded());
    }

    /** Whether it is a verb that speaks only beside a quotation, "the sign reads", with the word that has to follow it. */
    boolean isQuoting(Sentence s, int at) {
        String follows = s.at(at).isWord() ? quoting.get(s.at(at).folded()) : null;
        return follows != null
                && (follows.isEmpty() || (s.has(at + 1) && s.at(at + 1).is(follows)));
    }

    /** Whether the word means one person of a party or a place: "Democrat", "Texan"; never the party itself. */
    boolean isMember(String folded) {
        return members.containsKey(folded);
    }

    /** Whether the word can only be a surname: "Jackson", not "Bishop". */
    boolean isSurname(Token token) {
        return token.isWord() && token.isCapitalised() && "".equals(surnames.get(token.folded()));
    }

    /** The words for people without a name. */
    Persons persons() {
        return persons;
    }
}
