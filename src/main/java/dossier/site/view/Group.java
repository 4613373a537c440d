package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sayings under one heading.
 *
 * @param heading of them
 * @param ref where the heading leads, null when nowhere
 * @param sayings never empty
 */
public record Group(String heading, @Nullable Ref ref, List<Saying> sayings) {}
