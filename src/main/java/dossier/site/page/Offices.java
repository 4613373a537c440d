package dossier.site.page;

import dossier.render.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words an office: "Prime Minister of Turkey", "Secretary-General of the United Nations". */
final class Offices {
    private Offices() {}

    /** The title, and whose office it is if that is known and the title does not say it. */
    static String phrase(Words words, String title, @Nullable String of) {
        if (of == null || title.contains(of)) {
            return title;
        }
        return words.say(takesArticle(words, of) ? "office.ofthe" : "office.of", title, of);
    }

    /** By the words in the name: a union takes the article, a country that is called by one word of its own does not. */
    private static boolean takesArticle(Words words, String name) {
        List<String> articled = List.of(words.say("office.the").split(", "));
        return List.of(name.split(" ")).stream().anyMatch(articled::contains);
    }
}
