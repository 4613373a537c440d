package dossier.site.page;

import dossier.site.view.Group;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Keeps the lists of one page as long as a reader can use, and counts what it leaves to other pages. */
final class Shortening {
    private int left;

    /** The first {@code most} sayings, under their headings. */
    List<Group> groups(List<Group> groups, int most) {
        List<Group> kept = new ArrayList<>();
        int room = most;
        for (Group group : groups) {
            List<Saying> sayings = first(group.sayings(), room);
            room -= sayings.size();
            if (!sayings.isEmpty()) {
                kept.add(new Group(group.heading(), group.when(), group.ref(), sayings));
            }
        }
        return kept;
    }

    /** The first {@code most} things. */
    <T> List<T> first(List<T> things, int most) {
        return upTo(things, Math.min(most, things.size()));
    }

    /** The first things whose sizes come to no more than {@code most}, but always one. */
    <T> List<T> first(List<T> things, int most, ToIntFunction<T> size) {
        int used = 0;
        int to = 0;
        while (to < things.size() && (to == 0 || used + size.applyAsInt(things.get(to)) <= most)) {
            used += size.applyAsInt(things.get(to++));
        }
        return upTo(things, to);
    }

    private <T> List<T> upTo(List<T> things, int to) {
        left += things.size() - to;
        return things.subList(0, to);
    }

    /** How many things were left out. */
    int left() {
        return left;
    }
}
