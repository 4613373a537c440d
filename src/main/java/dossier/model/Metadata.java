package dossier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself outside its prose.
 *
 * @param title its headline
 * @param publisher the outlet
 * @param agency the news agency whose text it is, as written ("Agence France-Presse")
 * @param byline its author, as written
 * @param place the place in its dateline or front matter, in ordinary capitals ("Moscow")
 * @param language a BCP 47 tag
 * @param url its address
 * @param published the day of publication that its metadata gives
 * @param publishedAt where the text gives it, null when it stands outside the text
 * @param updated the day of its last change
 */
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String agency,
        @Nullable String byline,
        @Nullable String place,
        @Nullable String language,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable Span publishedAt,
        @Nullable LocalDate updated) {
    /** Whether the article is in the language that the stages read; one whose language is not known is taken to be. */
    public boolean isEnglish() {
        return language == null || "en".equals(language) || language.startsWith("en-");
    }
}
