package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office in which somebody took part in a meeting.
 *
 * @param title as an article of the meeting words it, or else as the table of office-holders has it
 * @param of the state or body whose office it is, by name; null when nobody says
 * @param basis {@link Basis#STATED} when an article gives it, {@link Basis#INFERRED} when only the table does
 * @param evidence where it is from
 */
public record Capacity(String title, @Nullable String of, Basis basis, List<Evidence> evidence) {
    public Capacity {
        evidence = List.copyOf(evidence);
    }
}
