package dossier.site.page;

import dossier.site.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running sentences of which parts are links: a message says in which order they come. */
final class Pieces {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Pieces() {}

    /** The message with the parts in the places of {@code {0}}, {@code {1}}, …; a part may be empty. */
    static List<Piece> of(String message, List<List<Piece>> parts) {
        List<Piece> line = new ArrayList<>();
        Matcher place = PLACE.matcher(message);
        int at = 0;
        while (place.find()) {
            words(line, message.substring(at, place.start()));
            line.addAll(parts.get(Integer.parseInt(place.group(1))));
            at = place.end();
        }
        words(line, message.substring(at));
        return line;
    }

    private static void words(List<Piece> line, String words) {
        if (!words.isEmpty()) {
            line.add(Piece.of(words));
        }
    }
}
