package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a list shows it.
 *
 * @param link its title and page
 * @param when its day
 * @param place where, null when unknown
 * @param mode "in person", "by phone"; null when unknown
 * @param status what became of it when it was not simply held, else null
 * @param people who met
 * @param sources "5 articles, 2 origins"
 */
public record MeetingLine(
        Link link,
        Moment when,
        @Nullable String place,
        @Nullable String mode,
        @Nullable String status,
        List<Link> people,
        String sources) {}
