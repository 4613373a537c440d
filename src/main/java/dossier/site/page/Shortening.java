package dossier.site.page;

import dossier.site.view.Group;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Keeps the lists of one page as long as a reader can use, and counts what it leaves to other pages. */
final class Shortening {
    /** The sayings of one kind make no more than about so many characters of HTML. */
    private static final int HEAVY = 120_000;

    private int left;

    /** The first {@code most} sayings under their headings, or fewer if they are heavy. */
    List<Group> groups(List<Heading> headings, int most) {
        List<Group> kept = new ArrayList<>();
        int room = most;
        int weight = 0;
        for (Heading heading : headings) {
            List<Saying> sayings = new ArrayList<>();
            for (Supplier<Saying> saying : heading.sayings()) {
                if (room > 0 && weight < HEAVY) {
                    sayings.add(saying.get());
                    weight += weight(sayings.get(sayings.size() - 1));
                    room--;
                } else {
                    left++;
                }
            }
            if (!sayings.isEmpty()) {
                kept.add(new Group(heading.text(), heading.when(), heading.ref(), sayings));
            }
        }
        return kept;
    }

    /** About how many characters of HTML it makes, and the sources that it is the first to cite. */
    private static int weight(Saying saying) {
        int wordings = saying.wordings().stream()
                .flatMap(wording -> wording.parts().stream())
                .mapToInt(part -> 12 + part.text().length())
                .sum();
        return 500
                + saying.text().length()
                + 350 * saying.cites().size()
                + 400 * (saying.proofs().size() + saying.official().size())
                + 150 * saying.wordings().size()
                + wordings;
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
