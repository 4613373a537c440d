package dossier.statements;

import dossier.model.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells on whose word a stretch of an article stands: its quotation's speaker, "according to X", "X said". */
final class Sources {
    private final Frames frames;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final NavigableMap<Span, Subject> spoken = new TreeMap<>();

    Sources(List<List<Sentence>> paragraphs, Map<Quotation, Voice> voices, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.frames = new Frames(lexicon, subjects);
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence s : paragraph) {
                for (Token token : s.tokens()) {
                    Voice voice = token.quotation() == null ? null : voices.get(token.quotation());
                    if (voice != null) {
                        spoken.put(token.span(), voice.subject());
                    }
                }
            }
        }
    }

    /** Who says what stands at {@code at} in the sentence, or null when nobody is named. */
    @Nullable
    Subject of(Sentence s, Span at) {
        Map.Entry<Span, Subject> words = spoken.floorEntry(at);
        if (words != null && words.getKey().contains(at)) {
            return words.getValue();
        }
        for (int i = 0; s.has(i + 2); i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to")) {
                Subject subject = subjects.behind(s, i + 1);
                return subject != null && subject.isPlain() ? subject : null;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            boolean says = frames.isVerb(s, i) && lexicon.isSaying(s.at(i)) && !lexicon.isNounToo(s.at(i));
            if (says && !FunctionWords.isParticiple(s.at(i)) && !FunctionWords.isInfinitive(s, i)) {
                Subject subject = subjects.of(s, i);
                if (subject != null && !subject.isPronoun() && subject.isPlain()) {
                    return subject;
                }
            }
        }
        return null;
    }
}
