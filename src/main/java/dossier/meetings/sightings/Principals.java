package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Leaders;
import dossier.model.ActorId;
import dossier.model.Article;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Chooses whose encounter an article is mainly about, by the weight of its claims. */
final class Principals {
    /** Below this weight an article tells of an encounter only in passing. */
    private static final double ENOUGH = 1.5;
    /** A meeting of nobody in particular takes more. */
    private static final double CROWD = 2.2;

    private static final double VISITOR = 1.8;
    /** From this weight on, claims that name all principals outweigh any talk of talks. */
    private static final double PLAIN = 1.2;

    /** Less than this does not make two people a pair. */
    private static final double HINT = 0.4;

    private static final double SURE = 0.9;
    private static final double ONCE = 0.8;
    private static final double ALONE = 0.5;
    private static final double NOBODY = 0.15;
    private static final double WIDER = 0.5;
    private static final double NARROWER = 0.35;
    private static final int MOST = 4;
    /** What one person does alone that is no visit. */
    private static final Set<Kind> NAMELESS = Set.of(Kind.SUMMIT, Kind.SPEECH, Kind.BREATH);

    private final Leaders leaders;

    Principals(Leaders leaders) {
        this.leaders = leaders;
    }

    /** Whose encounter it is; of a meeting of many its chairs, who may be none, and what kind of words tell of it. */
    record Choice(Set<ActorId> people, @Nullable Kind gathering) {
        /** Whether the claim is of this encounter. */
        boolean holds(Claim claim) {
            return gathering == null
                    ? isOf(claim)
                    : isOfMany(claim, gathering) || (gathering == Kind.SUMMIT && isOfMany(claim, Kind.TALKS));
        }

        /** "C hosted A and B": of A and B. */
        private boolean isWithHost(Claim claim) {
            return (claim.kind() == Kind.HOST || claim.kind() == Kind.GATHER || claim.kind() == Kind.CHAIR)
                    && people.size() > 1
                    && claim.people().size() <= people.size() + 2
                    && claim.people().size() > people.size()
                    && claim.people().containsAll(people);
        }

        private boolean isOf(Claim claim) {
            return (people.containsAll(claim.people()) || isWithHost(claim))
                    && !(people.size() > 1 && isElsewhere(claim))
                    && (claim.group() == null || !claim.people().isEmpty())
                    && (claim.group() == null
                            || people.size() == 1
                            || claim.people().size() > 1);
        }
    }

    /**
     * Whose encounter the claims of an article are mainly about, or null when they tell of none but in passing.
     *
     * @param recurring those whom more than one sentence names
     */
    @Nullable
    Choice of(Article article, List<Claim> all, Set<ActorId> recurring) {
        Map<Set<ActorId>, Double> weights = weigh(all);
        Set<ActorId> best = null;
        double most = 0;
        for (Map.Entry<Set<ActorId>, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most && isPublic(article, entry.getKey())) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        double talks = gathered(all, Kind.TALKS);
        double summit = gathered(all, Kind.SUMMIT);
        double gathered = talks + summit;
        double full = best == null ? 0 : full(all, best);
        if (best != null && isBreathOnly(all, best)) {
            best = null;
        }
        if (best != null && most >= ENOUGH && (full >= PLAIN || (full >= HINT && most >= gathered / 2))) {
            return new Choice(best, null);
        }
        if (best != null && recurring.containsAll(best) && isToldOnce(article, all, best)) {
            return new Choice(best, null);
        }
        for (Map.Entry<Set<ActorId>, Double> visit : visits(all).entrySet()) {
            if (visit.getValue() >= Math.max(VISITOR, gathered) && isPublic(article, visit.getKey())) {
                return new Choice(visit.getKey(), null);
            }
        }
        return many(article, all, talks, summit);
    }

    /** A meeting of many: of the few who are all named, or one that somebody of office or a party of office attends. */
    private @Nullable Choice many(Article article, List<Claim> all, double talks, double summit) {
        double gathered = talks + summit;
        List<ActorId> few = few(all);
        if (gathered >= CROWD && !few.isEmpty()) {
            return new Choice(new LinkedHashSet<>(few), null);
        }
        Kind kind = talks > 2 * summit ? Kind.TALKS : Kind.SUMMIT;
        if (kind == Kind.TALKS && all.stream().noneMatch(claim -> claim.line().order() <= 1 && isOfMany(claim, kind))) {
            return null;
        }
        Set<ActorId> chairs = chairs(article, all, kind);
        boolean office = !chairs.isEmpty()
                || all.stream().anyMatch(claim -> claim.group() != null && isOfMany(claim, kind))
                || isSummitSomewhere(article, all);
        return office && gathered >= (isOpening(all, kind) ? VISITOR : CROWD) ? new Choice(chairs, kind) : null;
    }

    /**
     * Whether a sentence tells plainly of these people, and of the day and the town or near the article's start, and no
     * sentence as plainly of other people: what an article of reactions says once.
     */
    private boolean isToldOnce(Article article, List<Claim> all, Set<ActorId> people) {
        return people.stream().allMatch(person -> leaders.isOfficial(article.id(), person))
                && people.stream().anyMatch(person -> leaders.rank(article.id(), person) < 2)
                && all.stream()
                        .anyMatch(claim -> isPlain(claim)
                                && claim.kind() == Kind.TALKS
                                && claim.people().size() == people.size()
                                && people.containsAll(claim.people())
                                && (isDayAndTown(claim) || claim.weight() >= ONCE))
                && all.stream().noneMatch(claim -> isPlain(claim) && !people.containsAll(claim.people()));
    }

    private static boolean isPlain(Claim claim) {
        return claim.people().size() > 1 && claim.strength() >= SURE && !claim.past();
    }

    private static boolean isDayAndTown(Claim claim) {
        return claim.date() != null
                && claim.date().when().interval().isDay()
                && claim.place() != null
                && claim.place().town();
    }

    /** Whether they are but named in one breath, in an article that opens with no encounter. */
    private static boolean isBreathOnly(List<Claim> all, Set<ActorId> people) {
        return all.stream()
                        .filter(claim -> !claim.past() && claim.kind() != Kind.BREATH)
                        .filter(claim -> claim.people().containsAll(people)
                                || (claim.people().isEmpty() && claim.line().order() <= 1))
                        .mapToDouble(Claim::weight)
                        .sum()
                < HINT;
    }

    /** Whether the title or the lede names somebody who was there. */
    private static boolean isOpening(List<Claim> all, Kind kind) {
        return all.stream()
                .anyMatch(claim -> claim.line().order() <= 1
                        && claim.strength() >= ALONE
                        && claim.people().size() == 1
                        && isOfMany(claim, kind));
    }

    /** A summit with a place of its own, in an article that names people of office. */
    private boolean isSummitSomewhere(Article article, List<Claim> all) {
        return all.stream()
                        .anyMatch(claim -> claim.kind() == Kind.SUMMIT
                                && claim.place() != null
                                && claim.line().order() <= 2)
                && all.stream().map(Claim::people).anyMatch(people -> isPublic(article, Set.copyOf(people)));
    }

    /** Those whom the weightiest words name, one by one, as all who gather: "the leaders of A, B and C meet". */
    private static List<ActorId> few(List<Claim> all) {
        return all.stream()
                .filter(claim -> claim.kind() == Kind.GATHER && !claim.past() && claim.weight() >= ENOUGH)
                .map(Claim::people)
                .filter(people -> people.size() > 2 && people.size() <= MOST)
                .findFirst()
                .orElse(List.of());
    }

    /** Of strangers to any office, whatever they do together is no meeting for a dossier. */
    private boolean isPublic(Article article, Set<ActorId> people) {
        return people.stream().anyMatch(person -> leaders.isOfficial(article.id(), person));
    }

    /** How much the article is about one person's visit to somewhere, or talks with nobody that it names. */
    private static Map<Set<ActorId>, Double> visits(List<Claim> all) {
        Map<Set<ActorId>, Double> weights = new LinkedHashMap<>();
        Set<Set<ActorId>> somewhere = new LinkedHashSet<>();
        for (Claim claim : all) {
            if (claim.people().size() == 1 && !claim.past() && !NAMELESS.contains(claim.kind())) {
                Set<ActorId> person = Set.copyOf(claim.people());
                weights.merge(person, claim.weight(), Double::sum);
                if (!claim.kind().isVisit() || claim.place() != null || claim.group() != null) {
                    somewhere.add(person);
                }
            }
        }
        weights.keySet().retainAll(somewhere);
        return weights;
    }

    /** The weight of the claims that name all of these people. */
    private static double full(List<Claim> all, Set<ActorId> people) {
        return all.stream()
                .filter(claim -> claim.people().containsAll(people))
                .mapToDouble(Claim::weight)
                .sum();
    }

    /** How much the article is about each set of people that one of its claims names together. */
    private static Map<Set<ActorId>, Double> weigh(List<Claim> all) {
        Map<Set<ActorId>, Double> weights = new LinkedHashMap<>();
        for (Claim claim : all) {
            if (claim.people().size() >= 2 && claim.people().size() <= MOST && claim.kind() != Kind.GATHER) {
                weights.merge(new TreeSet<>(claim.people()), 0.0, Double::sum);
            }
        }
        for (Map.Entry<Set<ActorId>, Double> entry : weights.entrySet()) {
            double sum = 0;
            for (Claim claim : all) {
                sum += claim.weight() * share(claim, entry.getKey());
            }
            entry.setValue(sum);
        }
        return weights;
    }

    private static double share(Claim claim, Set<ActorId> people) {
        if (claim.people().isEmpty()) {
            return isElsewhere(claim) ? 0 : NOBODY;
        }
        if (!people.containsAll(claim.people())) {
            return claim.people().containsAll(people) ? WIDER : 0;
        }
        if (claim.people().size() == 1) {
            return claim.group() != null || isElsewhere(claim) ? 0 : claim.kind() == Kind.SUMMIT ? NOBODY : ALONE;
        }
        return claim.people().size() == people.size() ? 1 : NARROWER;
    }

    /** Somebody goes somewhere, and it is not to the other: the place would have named the host. */
    private static boolean isElsewhere(Claim claim) {
        return claim.kind().isVisit() && claim.people().size() < 2 && claim.place() != null;
    }

    /** How much the article is about a meeting of many, or of people whom it does not name. */
    private static double gathered(List<Claim> all, Kind kind) {
        return all.stream()
                .filter(claim -> isOfMany(claim, kind))
                .mapToDouble(Claim::weight)
                .sum();
    }

    private static boolean isOfMany(Claim claim, Kind kind) {
        if (claim.kind() == Kind.GATHER) {
            return kind == Kind.SUMMIT;
        }
        return claim.kind() == kind
                && (claim.people().size() > MOST || claim.people().size() < 2);
    }

    /** Of a meeting of many: those whom its claims name most, of the highest rank, two at most. */
    private Set<ActorId> chairs(Article article, List<Claim> all, Kind kind) {
        Map<ActorId, Double> weights = new LinkedHashMap<>();
        for (Claim claim : all) {
            if (claim.kind() == Kind.CHAIR
                    || claim.kind() == Kind.HOST
                    || claim.kind() == Kind.GATHER
                    || claim.kind() == kind) {
                claim.people().forEach(person -> weights.merge(person, claim.weight(), Double::sum));
            }
        }
        double top =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Set<ActorId> chairs = new LinkedHashSet<>();
        weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= top / 2 && leaders.rank(article.id(), entry.getKey()) < 2)
                .sorted(Map.Entry.<ActorId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .forEach(entry -> chairs.add(entry.getKey()));
        return chairs;
    }
}
