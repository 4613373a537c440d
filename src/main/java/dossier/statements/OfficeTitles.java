package dossier.statements;

import dossier.knowledge.Office;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The usual name of an office by each of its names: "PM" is "Prime Minister". */
final class OfficeTitles {
    private final Map<String, String> titles = new HashMap<>();

    OfficeTitles(List<Office> offices) {
        for (Office office : offices) {
            titles.put(Folding.fold(office.title()), office.title());
            office.aliases().forEach(alias -> titles.putIfAbsent(Folding.fold(alias), office.title()));
        }
    }

    /** The usual name, or null when it is no office. */
    @Nullable
    String usual(String title) {
        return titles.get(Folding.fold(title));
    }
}
