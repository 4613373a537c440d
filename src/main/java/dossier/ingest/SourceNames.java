package dossier.ingest;

import dossier.model.SourceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the sources after their files; where two would have the same name, also in another case, the later one gets a number. */
final class SourceNames {
    private final Set<String> taken = new HashSet<>();
    /** The number to try next for a name: those below are taken, and thousands of files may be called alike. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The name of the next file, by its path; control characters in it become hyphens. */
    SourceId next(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String bare = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "-");
        String folded = bare.toLowerCase(Locale.ROOT);
        String free = bare;
        int number = numbers.getOrDefault(folded, 2);
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = bare + "-" + number;
            number++;
        }
        numbers.put(folded, number);
        return new SourceId(free);
    }
}
