package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.SourceId;
import dossier.model.StatementKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of what was said, agreed and counted; null for one that is a problem. */
final class SaidCorrections {
    private static final String NONE = "none";
    private static final String NOBODY = "nobody";

    private SaidCorrections() {}

    static Corrections.@Nullable Speaker speaker(Entries entries, Note note) {
        SourceId source = CorrectionsFile.source(entries);
        String quote = entries.required("quote", "give some words of the quote, as the article has them");
        String speaker = entries.required("speaker", "give the name of the actor, two with \" & \", or \"nobody\"");
        return source == null || quote == null || speaker == null
                ? null
                : new Corrections.Speaker(
                        source, quote, speaker.equals(NOBODY) ? List.of() : List.of(speaker.split(" & ", -1)), note);
    }

    static Corrections.@Nullable Stated statement(Entries entries, Note note) {
        List<String> kinds = Arrays.stream(StatementKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        SourceId source = CorrectionsFile.source(entries);
        String sentence = entries.required("sentence", "give some words of the sentence, as the article has them");
        String kind = entries.required("kind", "give \"none\" or a kind: " + String.join(", ", kinds));
        if (source == null || sentence == null || kind == null) {
            return null;
        }
        String was = entries.text("was");
        boolean known = kind.equals(NONE) || isKind(entries, "kind", kind, kinds);
        if (!known || (was != null && !isKind(entries, "was", was, kinds))) {
            return null;
        }
        return new Corrections.Stated(
                source, sentence, kind.equals(NONE) ? null : kind(kind), was == null ? null : kind(was), note);
    }

    private static StatementKind kind(String name) {
        return StatementKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether there is such a kind; tells when there is none. */
    private static boolean isKind(Entries entries, String key, String name, List<String> kinds) {
        if (kinds.contains(name)) {
            return true;
        }
        entries.problem(
                key,
                "no kind of statement is called \"" + name + "\"",
                Entries.instead(name, kinds, "the kinds are " + (key.equals("kind") ? "none, " : "")));
        return false;
    }

    static Corrections.@Nullable Counted figure(Entries entries, Note note) {
        SourceId source = CorrectionsFile.source(entries);
        String words = entries.required("words", "give the words of the number, as the article has them");
        String value = entries.required("value", "give the number, or \"none\"");
        if (source == null || words == null || value == null) {
            return null;
        }
        try {
            return new Corrections.Counted(
                    source, words, value.equals(NONE) ? null : new BigDecimal(value.replace(",", "")), note);
        } catch (NumberFormatException e) {
            entries.problem("value", "\"" + value + "\" is no number", "write it as 18000 or 2.5");
            return null;
        }
    }
}
