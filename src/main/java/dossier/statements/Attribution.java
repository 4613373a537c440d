package dossier.statements;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the quotations of an article their speakers, sentence by sentence from the top. */
final class Attribution {
    private final Lexicon lexicon;
    private final Frames frames;
    private final Subjects subjects;
    private final Discourse discourse;
    private final Map<Quotation, Voice> voices = new HashMap<>();
    private final Map<Span, Subject> speaking = new HashMap<>();
    /** The last quotation's voice, as long as the next sentence may carry it on. */
    private @Nullable Voice running;

    /** Quotations whose closing mark is missing, so far without a speaker. */
    private final List<Quotation> awaiting = new ArrayList<>();

    /** Whether the paragraph ended with that one's words, or leads to them with a colon. */
    private boolean unfinished;

    private Attribution(Lexicon lexicon, Genders genders, Offices offices) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.frames = new Frames(lexicon, subjects);
        this.discourse = new Discourse(genders, offices, subjects);
    }

    /**
     * What was heard in an article.
     *
     * @param voices of the quotations that have one
     * @param speaking who speaks in a sentence, by its place
     */
    record Heard(Map<Quotation, Voice> voices, Map<Span, Subject> speaking) {}

    /** The voice of each quotation that has one. */
    static Heard of(List<List<Sentence>> paragraphs, Lexicon lexicon, Genders genders, Offices offices) {
        Attribution attribution = new Attribution(lexicon, genders, offices);
        for (List<Sentence> paragraph : paragraphs) {
            boolean first = true;
            for (Sentence sentence : paragraph) {
                attribution.read(sentence, first);
                first = false;
            }
        }
        return new Heard(attribution.voices, attribution.speaking);
    }

    private void read(Sentence s, boolean opensParagraph) {
        if (s.isQuotedWhole()) {
            carryOn(s, opensParagraph);
            return;
        }
        Voice spoken = null;
        boolean quoted = false;
        for (int i = 0; i < s.size(); i++) {
            Quotation quotation = s.at(i).quotation();
            if (quotation != null) {
                quoted = true;
                Voice voice = frames.of(s, i);
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
            }
        }
        if (spoken == null) {
            spoken = unquoted(s);
        }
        note(s, spoken);
        awaiting.clear();
        running = spoken;
        unfinished = (unfinished && quoted) || s.at(s.size() - 1).isMark(":");
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
            if (frames.isVerb(s, i)
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
        return Character.isUpperCase(text.charAt(0)) && ".,?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private Voice resolve(Sentence s, Voice voice) {
        return voice.subject().actors().isEmpty()
                ? new Voice(discourse.resolve(s, voice.subject()), voice.words(), voice.how())
                : voice;
    }

    /** A sentence of quoted words only: the last speaker's, within the paragraph or where that one was to go on. */
    private void carryOn(Sentence s, boolean opensParagraph) {
        Voice voice = opensParagraph && !unfinished ? null : running;
        for (Token token : s.tokens()) {
            Quotation quotation = token.quotation();
            if (quotation != null) {
                if (voice != null) {
                    voices.put(quotation, goingOn(voice));
                }
                if (voice == null && quotation.open()) {
                    awaiting.add(quotation);
                }
                unfinished = voice != null;
            }
        }
        running = voice;
        note(s, voice);
    }
}
