package dossier.provenance;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Evidence;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.text.Word;
import dossier.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that say themselves that an official text is where they have it from. "The Kremlin press service
 * said" is enough; "said in a statement" counts only beside a state, an institution or somebody in office, as singers
 * give statements too.
 */
final class Relaying {
    private static final Pattern SAYING = Pattern.compile("say(?:\\|.*)?");

    private final Phrases services;
    private final Phrases texts;
    private final Phrases again;
    private final Phrases institutions;
    private final Map<String, String> speech;
    private final Cast cast;
    private final Set<ActorId> inOffice = new HashSet<>();

    /**
     * @param readouts the word list of official texts
     * @param speech the words of saying
     */
    Relaying(Map<String, String> readouts, Map<String, String> speech, Cast cast) {
        services = new Phrases(readouts, "service");
        texts = new Phrases(readouts, "text");
        again = new Phrases(readouts, "again");
        institutions = new Phrases(readouts, "institution");
        this.speech = speech;
        this.cast = cast;
        cast.offices().stream().map(OfficeHeld::person).forEach(inOffice::add);
    }

    /** The sentences of the article that come from an official text, with why. */
    Map<PassageId, Evidence> in(Article article) {
        Map<PassageId, Evidence> found = new TreeMap<>();
        for (Passage passage : article.passages()) {
            Evidence evidence = in(article, passage, !found.isEmpty());
            if (evidence != null) {
                found.put(passage.id(), evidence);
            }
        }
        return found;
    }

    /** Null when the sentence does not say so; {@code known} is whether an earlier one did. */
    private @Nullable Evidence in(Article article, Passage passage, boolean known) {
        if (passage.kind() != PassageKind.BODY) {
            return null;
        }
        List<Word> words = Words.of(passage.text());
        Phrases.Found service = services.in(words);
        if (service != null && isSaying(words, service)) {
            return evidence(article, passage, words, service);
        }
        Phrases.Found same = known ? again.in(words) : null;
        if (same != null) {
            return evidence(article, passage, words, same);
        }
        Phrases.Found text = texts.in(words);
        return text != null && isOfficial(article, passage, words) ? evidence(article, passage, words, text) : null;
    }

    private static Evidence evidence(Article article, Passage passage, List<Word> words, Phrases.Found found) {
        Span span = new Span(
                words.get(found.from()).start(), words.get(found.to() - 1).end());
        return Evidence.in(
                article,
                span.plus(passage.span().start()),
                "from an official text: the sentence says that it has it from one");
    }

    /** Whether a word of saying follows or precedes it: "the press service said", "reported the press service". */
    private boolean isSaying(List<Word> words, Phrases.Found found) {
        return says(words, found.to()) || says(words, found.to() + 1) || says(words, found.from() - 2);
    }

    private boolean says(List<Word> words, int at) {
        return at >= 0
                && at < words.size()
                && SAYING.matcher(speech.getOrDefault(words.get(at).folded(), ""))
                        .matches();
    }

    private boolean isOfficial(Article article, Passage passage, List<Word> words) {
        return institutions.in(words) != null
                || cast.mentions(article.id(), passage.span()).stream().anyMatch(this::isOfficial);
    }

    private boolean isOfficial(Mention mention) {
        return inOffice.contains(mention.actor()) || cast.actor(mention.actor()).kind() == ActorKind.STATE;
    }
}
