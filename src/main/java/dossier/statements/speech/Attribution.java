package dossier.statements.speech;

import dossier.model.Span;
import dossier.statements.grammar.Frames;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Quotation;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.SpeechVerbs;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import dossier.statements.grammar.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the quotations of an article their speakers, sentence by sentence from the top. */
public final class Attribution {
    /** Over so many paragraphs of something else a quotation whose closing mark is missing is carried on. */
    private static final int INTERRUPTION = 2;

    /** A line of names has no more words. */
    private static final int LABEL = 8;

    /** A word of no more letters may be small in a title. */
    private static final int SMALL = 3;

    private static final Set<String> TITLED =
            Set.of("on", "titled", "entitled", "show", "programme", "program", "book", "film");

    /** What makes a spokesman's words his principal's. */
    static final String IN_THE_NAME = "words in the name of the speaker";

    private static final String ENDS = ".,?!\u2026";

    private final Lexicon lexicon;
    private final Frames frames;
    private final SpeechVerbs verbs;
    private final Subjects subjects;
    private final Mouthpieces mouthpieces;
    private final Discourse discourse;
    private final Map<Quotation, Voice> voices = new HashMap<>();
    private final Map<Span, Subject> speaking = new HashMap<>();
    /** Who spoke in the last sentence. */
    private @Nullable Voice running;
    /** Whose quotation the last paragraph that had one left without its closing mark. */
    private @Nullable Voice open;

    private int openedIn;

    /** Quotations whose closing mark is missing, whose speaker the paragraph that closes them may tell. */
    private final List<Quotation> awaiting = new ArrayList<>();

    /** Whether the paragraph ended with the running voice's words, or leads to them with a colon. */
    private boolean unfinished;

    private Attribution(Lexicon lexicon, Subjects subjects, Mouthpieces mouthpieces, Discourse discourse) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.mouthpieces = mouthpieces;
        this.frames = new Frames(lexicon, subjects);
        this.verbs = new SpeechVerbs(lexicon);
        this.discourse = discourse;
    }

    /**
     * What was heard in an article.
     *
     * @param voices of the quotations that have one
     * @param speaking who speaks in a sentence, by its place
     */
    public record Heard(Map<Quotation, Voice> voices, Map<Span, Subject> speaking) {}

    /** The voice of each quotation that has one. */
    public static Heard of(
            List<List<Sentence>> paragraphs,
            Lexicon lexicon,
            Subjects subjects,
            Mouthpieces mouthpieces,
            Discourse discourse) {
        Attribution attribution = new Attribution(lexicon, subjects, mouthpieces, discourse);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean aside = Asides.isAside(paragraphs, i);
            boolean first = true;
            for (Sentence sentence : paragraphs.get(i)) {
                if (aside) {
                    attribution.readAside(sentence);
                } else {
                    attribution.read(sentence, first);
                }
                first = false;
            }
        }
        return new Heard(attribution.voices, attribution.speaking);
    }

    /** A title or caption has its own quotations; the text goes on behind it as if it were not there. */
    private void readAside(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Quotation quotation = s.at(i).quotation();
            Voice voice = quotation == null ? null : frames.of(s, i);
            if (quotation != null && voice != null) {
                voices.put(quotation, resolve(s, voice));
            }
        }
        discourse.addAside(s);
    }

    private void read(Sentence s, boolean opensParagraph) {
        if (isLabel(s)) {
            return;
        }
        if (s.isQuotedWhole()) {
            if (!opensParagraph || isSpeech(s)) {
                carryOn(s, opensParagraph);
            }
            return;
        }
        Voice spoken = null;
        boolean quoted = false;
        for (int i = 0; i < s.size(); i++) {
            Quotation quotation = s.at(i).quotation();
            if (quotation != null) {
                quoted = true;
                Voice voice = isTitle(s, i) ? null : frames.of(s, i);
                if (voice == null && i == 0 && !opensParagraph && unfinished && running != null) {
                    voice = goingOn(running);
                }
                if (voice != null) {
                    voice = resolve(s, voice);
                    voices.put(quotation, voice);
                    announce(voice, i == 0);
                    spoken = voice;
                }
                unfinished = voice != null && isDirect(s.at(i));
                leaveOpen(quotation, voice, s);
            }
        }
        if (spoken == null) {
            spoken = unquoted(s);
            open = spoken == null ? open : null;
        }
        note(s, spoken);
        awaiting.clear();
        running = spoken;
        unfinished = (unfinished && quoted) || s.at(s.size() - 1).isMark(":");
    }

    /** A line of names only, as a photographer's between two paragraphs: it tells of nobody. */
    private static boolean isLabel(Sentence s) {
        boolean names = s.tokens().stream()
                .allMatch(t ->
                        (t.isCapitalised() && !t.isQuote()) || t.isMark("/\u00A9|-()&") || t.is("for") || t.is("via"));
        return names && s.size() <= LABEL;
    }

    /** Whether the quoted words are what something is called, as a programme in: on the network's "Meet the Press". */
    private static boolean isTitle(Sentence s, int i) {
        Token before = i == 0 ? s.at(i) : s.at(i - 1);
        boolean called = before.genitive()
                || before.text().endsWith("'s")
                || before.text().endsWith("\u2019s")
                || TITLED.contains(before.folded());
        String[] words = s.at(i).text().split(" ", -1);
        return called
                && words.length > 1
                && Stream.of(words).allMatch(word -> word.length() <= SMALL || Character.isUpperCase(word.charAt(0)));
    }

    private void leaveOpen(Quotation quotation, @Nullable Voice voice, Sentence s) {
        open = quotation.open() ? voice : null;
        openedIn = s.paragraph();
    }

    private void note(Sentence s, @Nullable Voice voice) {
        Subject subject = voice == null ? null : voice.subject();
        discourse.add(s, subject);
        if (subject != null) {
            speaking.put(s.span(0, s.size()), subject);
        }
    }

    /** Who a sentence without quotations reports to have spoken: the subject of its first finite verb of speech. */
    private @Nullable Voice unquoted(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (verbs.isVerb(s, i)
                    && lexicon.isSaying(s.at(i))
                    && !FunctionWords.isParticiple(s.at(i))
                    && !FunctionWords.isInfinitive(s, i)) {
                Subject subject = subjects.of(s, i);
                if (subject != null) {
                    return resolve(s, Frames.voice(s, i, subject));
                }
            }
        }
        return null;
    }

    /** Paragraphs that were left open have the speaker of the one that closes them. */
    private void announce(Voice voice, boolean opens) {
        if (opens) {
            Voice same = goingOn(voice);
            awaiting.forEach(quotation -> voices.put(quotation, same));
        }
        awaiting.clear();
    }

    private static Voice goingOn(Voice voice) {
        return new Voice(voice.subject(), voice.words(), "the same speaker goes on");
    }

    /** Whether it is a whole sentence of direct speech, not a few quoted words. */
    private static boolean isDirect(Token quote) {
        String text = quote.text();
        return Character.isUpperCase(text.charAt(0)) && endsSentence(text);
    }

    private Voice resolve(Sentence s, Voice voice) {
        if (!voice.subject().actors().isEmpty() && !discourse.isMistaken(voice.subject())) {
            return voice;
        }
        Subject resolved = discourse.resolve(s, voice.subject());
        boolean speaksFor = !resolved.actors().isEmpty()
                && !mouthpieces.in(voice.subject(), s).isEmpty();
        return new Voice(resolved, voice.words(), speaksFor ? IN_THE_NAME : voice.how());
    }

    /** A sentence of quoted words only: the last speaker's, unless it stays open and the paragraph that closes it names another. */
    private void carryOn(Sentence s, boolean opensParagraph) {
        Voice carried = opensParagraph ? carried(s) : running;
        Voice voice = carried == null && isKnown(running) ? running : carried;
        boolean guessed = carried == null || !awaiting.isEmpty();
        for (Token token : s.tokens()) {
            Quotation quotation = token.quotation();
            if (quotation != null) {
                if (voice != null) {
                    voices.put(quotation, goingOn(voice));
                }
                if (guessed && quotation.open()) {
                    awaiting.add(quotation);
                }
                unfinished = voice != null;
                leaveOpen(quotation, voice, s);
            }
        }
        running = voice;
        note(s, voice);
    }

    /** Whether it is something said, not a few words that stand as a heading between paragraphs. */
    private static boolean isSpeech(Sentence s) {
        return s.tokens().stream()
                .anyMatch(t -> endsSentence(t.text())
                        || (t.quotation() != null && t.quotation().open()));
    }

    private static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whose words a paragraph of quoted words only is: the last one's who spoke at the end of the one before. */
    private @Nullable Voice carried(Sentence s) {
        if (open != null && s.paragraph() - openedIn <= INTERRUPTION + 1) {
            return open;
        }
        boolean closed = s.tokens().stream()
                .noneMatch(t -> t.quotation() != null && t.quotation().open());
        return unfinished || (closed && isKnown(running)) ? running : null;
    }

    private static boolean isKnown(@Nullable Voice voice) {
        return voice != null && !voice.subject().actors().isEmpty();
    }
}
