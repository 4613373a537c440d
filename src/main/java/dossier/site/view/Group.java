package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sayings under one heading.
 *
 * @param heading of them
 * @param when the day of what the heading names, for a reader; "" when it names none
 * @param ref where the heading leads, null when nowhere
 * @param sayings never empty
 */
public record Group(String heading, String when, @Nullable Ref ref, List<Saying> sayings) {}
