package dossier.statements.speech;

import dossier.knowledge.WordGenders;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether "he" or "she" may stand for a person, from the titles that the articles give and a table of given names. */
public final class Genders {
    private static final int LONGEST_TITLE = 16;

    private final Cast cast;
    private final Map<String, String> gendered;
    private final WordGenders givenNames = new WordGenders();
    private final Map<ActorId, String> titled = new HashMap<>();
    private final Map<ActorId, String> known = new ConcurrentHashMap<>();

    /**
     * @param givenNames given names; the class of one that tells ends with "m" or "f"
     * @param gendered words before a name, "mrs", each "m" or "f"
     */
    public Genders(Cast cast, List<Article> articles, Map<String, String> givenNames, Map<String, String> gendered) {
        this.cast = cast;
        this.gendered = gendered;
        this.givenNames.learn(givenNames);
        for (Article article : articles) {
            for (Mention mention : cast.mentions().getOrDefault(article.id(), List.of())) {
                if (mention.reference() == Reference.NAME) {
                    String gender = gendered.get(wordBefore(article.text(), mention.span()));
                    if (gender != null) {
                        titled.merge(mention.actor(), gender, (a, b) -> a.equals(b) ? a : "");
                    }
                }
            }
        }
    }

    /** The word before a name, without its full stop: "mrs" of "Mrs. Ruiz". */
    private static String wordBefore(String text, Span name) {
        int end = name.start();
        while (end > 0 && (Words.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_TITLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Folding.fold(text.substring(start, end));
    }

    /** Whether the pronoun may stand for that actor: a person who is not known to be of the other gender. */
    boolean fits(ActorId id, boolean she) {
        String gender = known.computeIfAbsent(id, this::gender);
        return gender.isEmpty() || gender.equals(she ? "f" : "m");
    }

    /** Whether the pronoun may stand for whom words without a name mean: "her son" is no "she". */
    boolean fits(String words, boolean she) {
        return Arrays.stream(Folding.fold(words).split(" ", -1))
                .map(word -> gendered.getOrDefault(word, ""))
                .allMatch(gender -> gender.isEmpty() || gender.equals(she ? "f" : "m"));
    }

    /** Whether the words can be said of the person: "the actress" of no man. */
    boolean agrees(ActorId id, String words) {
        String gender = known.computeIfAbsent(id, this::gender);
        return gender.equals("none") ? false : gender.isEmpty() || fits(words, gender.equals("f"));
    }

    /** Whether the word is the person's surname. */
    boolean isCalled(ActorId id, String word) {
        return Folding.fold(cast.actor(id).name()).endsWith(" " + word);
    }

    /** Whether the person's gender is known. */
    boolean isKnown(ActorId id) {
        String gender = known.computeIfAbsent(id, this::gender);
        return gender.equals("m") || gender.equals("f");
    }

    /** Whether it is a state or an organisation. */
    boolean isBody(ActorId id) {
        return cast.actor(id).kind() != ActorKind.PERSON;
    }

    private String gender(ActorId id) {
        Actor actor = cast.actor(id);
        if (actor.kind() != ActorKind.PERSON) {
            return "none";
        }
        String title = titled.getOrDefault(id, "");
        if (!title.isEmpty()) {
            return title;
        }
        String first = Folding.fold(actor.name()).split("[ -]", 2)[0];
        return givenNames.of(first);
    }
}
