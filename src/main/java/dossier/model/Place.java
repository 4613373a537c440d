package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting was.
 *
 * @param name the town or site
 * @param country the state's name, when the tables know it
 * @param basis on whose word
 * @param evidence why; never empty
 */
public record Place(String name, @Nullable String country, Basis basis, List<Evidence> evidence) {
    public Place {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a place without evidence: " + name);
        }
    }

    /** "Moscow, Russia"; the country only where it says more than the town. */
    public String inFull() {
        return country == null || country.equals(name) ? name : name + ", " + country;
    }
}
