package dossier.site.catalog;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.PassageKind;
import java.util.List;
import java.util.regex.Pattern;

/** What an article is called. */
public final class Headline {
    /** Of an article without a title, this many words stand for it. */
    private static final int WORDS = 9;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Headline() {}

    /** The article's title, or its first words in quotation marks. */
    public static String of(Article article) {
        String title = article.metadata().title();
        if (title != null && !title.isBlank()) {
            return oneLine(title);
        }
        String first = oneLine(article.passages().stream()
                .filter(p -> p.kind() == PassageKind.BODY)
                .map(Passage::text)
                .findFirst()
                .orElse(article.id().value()));
        List<String> words = List.of(first.split(" ", WORDS + 1));
        return words.size() <= WORDS ? first : "\u201C" + String.join(" ", words.subList(0, WORDS)) + " \u2026\u201D";
    }

    /** The text on one line, with single spaces. */
    public static String oneLine(String text) {
        return isOneLine(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isOneLine(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007F') {
                afterSpace = false;
                continue;
            }
            boolean isSpace = c == ' ';
            if ((isSpace && afterSpace) || (!isSpace && (c == '\u00A0' || Character.isWhitespace(c)))) {
                return false;
            }
            afterSpace = isSpace;
        }
        return !afterSpace;
    }
}
