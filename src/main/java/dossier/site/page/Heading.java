package dossier.site.page;

import dossier.site.view.Ref;
import dossier.site.view.Saying;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sayings under one heading, which are made only when a page shows them: what it does not show it does not cite.
 *
 * @param text of the heading
 * @param when the day of what it names, for a reader; "" when it names none
 * @param ref where it leads, null when nowhere
 */
record Heading(String text, String when, @Nullable Ref ref, List<Supplier<Saying>> sayings) {}
