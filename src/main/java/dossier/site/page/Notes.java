package dossier.site.page;

import dossier.markup.NoteHtml;
import dossier.site.view.Note;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The editor's texts, by what they belong to. */
public final class Notes {
    /** What would be a tag; a page in Markdown shows it as text, as the page in HTML does. */
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?=[a-zA-Z/!?])(?!https?:)");

    private final Map<String, String> texts;

    public Notes(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The text that belongs to {@code what}: "overview", or a meeting's or actor's slug; null when there is none. */
    @Nullable
    Note of(String what) {
        String text = texts.get(what);
        return text == null
                ? null
                : new Note(NoteHtml.of(text), TAG.matcher(text.strip()).replaceAll("\\\\<"));
    }
}
