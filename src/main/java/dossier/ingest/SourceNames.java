package dossier.ingest;

import dossier.model.SourceId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names the sources after their files; where two would have the same name, also in another case, the later one gets a number. */
final class SourceNames {
    private final Set<String> taken = new HashSet<>();

    /** The name of the next file, by its path; control characters in it become hyphens. */
    SourceId next(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String bare = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "-");
        String free = bare;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = bare + "-" + number;
        }
        return new SourceId(free);
    }
}
