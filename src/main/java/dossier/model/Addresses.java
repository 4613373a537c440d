package dossier.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gives out addresses: a meeting or an actor that had one keeps it, a new one gets the one it wishes for, unless another
 * has it or ever had it; then with "-2", "-3" behind.
 */
public final class Addresses {
    /** In code points, so that with a number and an ending it stays a file name everywhere. */
    private static final int LONGEST = 55;

    /** An address that a candidate may keep, and how much speaks for that. */
    private record Claim(int candidate, String slug, int weight, boolean former) {}

    private static final Comparator<Claim> STRONGEST = Comparator.comparingInt(Claim::weight)
            .reversed()
            .thenComparing(Claim::former)
            .thenComparing(Claim::slug)
            .thenComparingInt(Claim::candidate);

    private Addresses() {}

    /**
     * The slug of each meeting. It keeps the old one whose meeting shared the most articles with it, one in use before a
     * former one.
     *
     * @param articles of each meeting
     * @param wishes the slug that each would have if it were new
     */
    public static List<String> ofMeetings(
            List<? extends Collection<SourceId>> articles, List<String> wishes, Permalinks permalinks) {
        Map<SourceId, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (SourceId article : articles.get(i)) {
                holders.computeIfAbsent(article, id -> new ArrayList<>(1)).add(i);
            }
        }
        List<Claim> claims = new ArrayList<>();
        permalinks.meetings().forEach(link -> claim(link.slug(), link.sources(), holders, false, claims));
        permalinks.formerMeetings().forEach(link -> claim(link.slug(), link.sources(), holders, true, claims));
        return assign(claims, wishes, slugs(permalinks.meetings(), permalinks.formerMeetings()));
    }

    /**
     * The slug of each actor. It keeps the old one of an actor of the same kind with which it shares the most names.
     *
     * @param actors their ids don't matter
     * @param wishes the slug that each would have if it were new
     */
    public static List<String> ofActors(List<Actor> actors, List<String> wishes, Permalinks permalinks) {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            int candidate = i;
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .distinct()
                    .forEach(name -> holders.computeIfAbsent(actor.kind() + name, key -> new ArrayList<>(1))
                            .add(candidate));
        }
        List<Claim> claims = new ArrayList<>();
        permalinks.actors().forEach(link -> claim(link.slug(), keys(link), holders, false, claims));
        permalinks.formerActors().forEach(link -> claim(link.slug(), keys(link), holders, true, claims));
        Set<String> taken = new HashSet<>();
        permalinks.actors().forEach(link -> taken.add(link.slug()));
        permalinks.formerActors().forEach(link -> taken.add(link.slug()));
        return assign(claims, wishes, taken);
    }

    private static List<String> keys(Permalinks.ActorLink link) {
        return link.names().stream().map(name -> link.kind() + name).toList();
    }

    private static Set<String> slugs(List<Permalinks.MeetingLink> links, List<Permalinks.MeetingLink> former) {
        Set<String> slugs = new HashSet<>();
        links.forEach(link -> slugs.add(link.slug()));
        former.forEach(link -> slugs.add(link.slug()));
        return slugs;
    }

    private static <K> void claim(
            String slug, List<K> keys, Map<K, List<Integer>> holders, boolean former, List<Claim> claims) {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (K key : keys) {
            holders.getOrDefault(key, List.of()).forEach(candidate -> weights.merge(candidate, 1, Integer::sum));
        }
        weights.forEach((candidate, weight) -> claims.add(new Claim(candidate, slug, weight, former)));
    }

    private static List<String> assign(List<Claim> claims, List<String> wishes, Set<String> known) {
        String[] slugs = new String[wishes.size()];
        Set<String> kept = new HashSet<>();
        claims.sort(STRONGEST);
        for (Claim claim : claims) {
            if (slugs[claim.candidate()] == null && kept.add(claim.slug())) {
                slugs[claim.candidate()] = claim.slug();
            }
        }
        Set<String> taken = new HashSet<>(known);
        for (int i = 0; i < slugs.length; i++) {
            if (slugs[i] == null) {
                slugs[i] = free(wishes.get(i), taken);
            }
        }
        return List.of(slugs);
    }

    private static String free(String wish, Set<String> taken) {
        String stem = wish.codePointCount(0, wish.length()) > LONGEST
                ? wish.substring(0, wish.offsetByCodePoints(0, LONGEST))
                : wish;
        String slug = stem;
        for (int i = 2; !taken.add(slug); i++) {
            slug = stem + "-" + i;
        }
        return slug;
    }
}
