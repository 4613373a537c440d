package dossier.site.catalog;

import dossier.model.ActorId;
import dossier.model.Dossier;
import dossier.model.MeetingId;
import dossier.model.SourceId;
import dossier.text.Folding;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The address of every page under the site's root, without its ending. An address holds only lower-case letters, digits
 * and hyphens, so that it means the same on every file system.
 */
public final class Addresses {
    /** In code points; file systems take names of 255 bytes. */
    private static final int LONGEST = 60;

    private final Map<String, String> meetings;
    private final Map<String, String> actors;
    private final Map<String, String> sources;

    public Addresses(Dossier dossier) {
        meetings = slugs(dossier.meetings().meetings().stream().map(m -> m.id().value()));
        actors = slugs(dossier.cast().actors().keySet().stream().map(ActorId::value));
        sources = slugs(Stream.concat(
                dossier.intake().articles().stream().map(a -> a.id().value()),
                dossier.intake().rejections().stream().map(r -> r.id().value())));
    }

    /** The meeting's page. */
    public String of(MeetingId id) {
        return "meetings/" + slug(meetings, id.value());
    }

    /** The actor's page. */
    public String of(ActorId id) {
        return "actors/" + slug(actors, id.value());
    }

    /** The source's page. */
    public String of(SourceId id) {
        return "sources/" + slug(sources, id.value());
    }

    /** The page of two actors who met, whichever is named first. */
    public String pair(ActorId a, ActorId b) {
        String one = slug(actors, a.value());
        String other = slug(actors, b.value());
        return "pairs/" + (one.compareTo(other) < 0 ? one + "--" + other : other + "--" + one);
    }

    /** The page that a meeting or an actor had under a slug that was given out before. */
    public static String former(String folder, String slug) {
        return folder + "/" + slug(slug);
    }

    private static String slug(Map<String, String> slugs, String id) {
        String slug = slugs.get(id);
        if (slug == null) {
            throw new IllegalArgumentException("no page for " + id);
        }
        return slug;
    }

    /** Each id's slug; ids that would share one are told apart by a number, in the order of the ids. */
    private static Map<String, String> slugs(Stream<String> ids) {
        Map<String, String> slugs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Collection<String> sorted = ids.sorted().toList();
        for (String id : sorted) {
            String slug = slug(id);
            String free = slug;
            for (int n = 2; !taken.add(free); n++) {
                free = slug + "-" + n;
            }
            slugs.put(id, free);
        }
        return slugs;
    }

    /** The part of the id behind "meeting/" or "actor/": an address that was given out once is used as it is. */
    private static String slug(String id) {
        String name = id.substring(id.indexOf('/') + 1).replace('_', '-');
        String slug = Normalizer.normalize(Folding.slug(name), Normalizer.Form.NFC);
        if (slug.codePointCount(0, slug.length()) > LONGEST) {
            slug = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
        }
        return slug.isEmpty() || slug.equals("index") ? "x" + slug : slug;
    }
}
