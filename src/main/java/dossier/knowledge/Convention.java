package dossier.knowledge;

/**
 * A turn of phrase by which news text marks something other than prose.
 *
 * @param pattern the words, in any case, where "*" stands for anything: "reporting by *"
 * @param kind what such words are: "boilerplate", "byline", "caption", "credit" (the owner of a picture, as the last
 *     words of a caption), or "label" (what stands in front of a sentence like a place, and is none: "EXCLUSIVE")
 * @param where "line" when they must be a whole line, "sentence" when a sentence among others will do
 */
public record Convention(String pattern, String kind, String where) {
    static Convention of(Row row) {
        return new Convention(row.get("pattern"), row.get("kind"), row.get("where"));
    }
}
