package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.meetings.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the encounter that an article mainly reports: the one that its weightiest words are about. */
final class Sightings {
    /** Below this weight an article tells of an encounter only in passing. */
    private static final double ENOUGH = 1.5;
    /** A meeting of nobody in particular takes more. */
    private static final double CROWD = 2.2;

    private static final double VISITOR = 1.8;
    /** What a place counts that may be that of other talks. */
    private static final double UNSURE = 0.15;
    /** From this weight on, claims that name all principals outweigh any talk of talks. */
    private static final double PLAIN = 1.2;

    /** Less than this does not make two people a pair. */
    private static final double HINT = 0.4;

    private static final double ALONE = 0.5;
    private static final double NOBODY = 0.15;
    private static final double WIDER = 0.5;
    private static final double NARROWER = 0.35;
    private static final int MOST = 4;

    private final Lines lines;
    private final Claims claims;
    private final Leaders leaders;
    private final Parties parties;
    private final Days days;
    private final Gazetteer gazetteer;

    Sightings(Lines lines, Claims claims, Leaders leaders, Parties parties, Days days, Gazetteer gazetteer) {
        this.lines = lines;
        this.claims = claims;
        this.leaders = leaders;
        this.parties = parties;
        this.days = days;
        this.gazetteer = gazetteer;
    }

    /** What the article reports, or null when it reports no encounter. */
    @Nullable
    Sighting in(Article article, Interval today) {
        List<Claim> all = claims(article, today);
        Map<Set<ActorId>, Double> weights = weigh(all);
        Set<ActorId> best = null;
        double most = 0;
        for (Map.Entry<Set<ActorId>, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        double talks = gathered(all, Kind.TALKS);
        double summit = gathered(all, Kind.SUMMIT);
        double gathered = talks + summit;
        double full = best == null ? 0 : full(all, best);
        if (best != null && most >= ENOUGH && (full >= PLAIN || (full >= HINT && most >= gathered / 2))) {
            return sighting(article, today, all, best, null);
        }
        Map<Set<ActorId>, Double> visits = visits(all);
        for (Map.Entry<Set<ActorId>, Double> visit : visits.entrySet()) {
            if (visit.getValue() >= Math.max(VISITOR, gathered)) {
                return sighting(article, today, all, visit.getKey(), null);
            }
        }
        Kind kind = talks > 2 * summit ? Kind.TALKS : Kind.SUMMIT;
        return gathered >= CROWD ? sighting(article, today, all, chairs(article, all, kind), kind) : null;
    }

    /** How much the article is about one person's visit to nobody that it names. */
    private static Map<Set<ActorId>, Double> visits(List<Claim> all) {
        Map<Set<ActorId>, Double> weights = new LinkedHashMap<>();
        for (Claim claim : all) {
            if (claim.people().size() == 1 && claim.kind() != Kind.SUMMIT && claim.kind() != Kind.SPEECH) {
                weights.merge(Set.copyOf(claim.people()), claim.weight(), Double::sum);
            }
        }
        return weights;
    }

    /** The weight of the claims that name all of these people. */
    private static double full(List<Claim> all, Set<ActorId> people) {
        return all.stream()
                .filter(claim -> claim.people().containsAll(people))
                .mapToDouble(Claim::weight)
                .sum();
    }

    List<Claim> claims(Article article, Interval today) {
        List<Claim> found = new ArrayList<>();
        ActorId subject = null;
        for (Line line : lines.of(article)) {
            for (Claim claim : claims.in(line, subject, today)) {
                found.add(filled(article, claim));
            }
            for (Token token : line.tokens()) {
                ActorId person = parties.person(token);
                if (person != null) {
                    subject = person;
                    break;
                }
            }
        }
        return found;
    }

    /** A claim that names states where it means their leaders, with those leaders. */
    private Claim filled(Article article, Claim claim) {
        if (claim.people().size() >= 2) {
            return claim;
        }
        Set<ActorId> people = new LinkedHashSet<>(claim.people());
        if (claim.kind() == Kind.VISIT && people.size() == 1) {
            ActorId goal =
                    claim.place() == null ? null : leaders.state(claim.place().state());
            ActorId home = leaders.stateOf(article.id(), claim.people().get(0));
            ActorId host = goal == null || goal.equals(home) ? null : leaders.of(article.id(), goal);
            if (host != null) {
                people.add(host);
            }
        } else {
            for (ActorId state : claim.states()) {
                ActorId leader = leaders.of(article.id(), state);
                if (leader != null) {
                    people.add(leader);
                }
            }
        }
        return people.size() == claim.people().size() ? claim : claim.with(List.copyOf(people));
    }

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
        return claim.kind() == Kind.VISIT && claim.people().size() < 2 && claim.place() != null;
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
            if (claim.kind() == Kind.CHAIR || claim.kind() == Kind.GATHER || claim.kind() == kind) {
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

    private Sighting sighting(
            Article article, Interval today, List<Claim> all, Set<ActorId> people, @Nullable Kind kind) {
        boolean summits = all.stream()
                .anyMatch(claim -> claim.kind() == Kind.SUMMIT && claim.people().size() > 1);
        List<Claim> mine = all.stream()
                .filter(claim -> !claim.past() && belongs(claim, people, kind))
                .filter(claim -> kind != null
                        || summits
                        || claim.kind() != Kind.SUMMIT
                        || !claim.people().isEmpty())
                .sorted(Comparator.comparingDouble(Claim::weight).reversed().thenComparing(Claim::cue))
                .toList();
        Mode mode = mode(mine);
        List<Claim> alike = mine.stream()
                .filter(claim -> claim.mode() == mode || claim.mode() == Mode.UNKNOWN)
                .toList();
        List<Claim> told = alike.isEmpty() ? all : alike;
        Stage stage = Stages.of(told);
        boolean later = stage == Stage.REPORT
                && told.stream().anyMatch(claim -> claim.later() && claim.line().order() <= 1);
        Days.Found found = days.of(
                told,
                later ? Stage.AFTERMATH : stage,
                today,
                people.size(),
                kind == null && told.stream().noneMatch(Claim::later) ? lede(article) : null);
        Spot spot = spot(article, told, kind == null ? people : Set.of());
        boolean there = stage == Stage.REPORT || (found.stated() && found.days().equals(today));
        Spot written = spot == null && there && mode != Mode.PHONE ? dateline(article) : null;
        Set<ActorId> states = new TreeSet<>();
        for (ActorId person : people) {
            ActorId state = leaders.stateOf(article.id(), person);
            if (state != null) {
                states.add(state);
            }
        }
        return new Sighting(
                article,
                List.copyOf(people),
                null,
                states,
                kind != null,
                told.stream()
                        .map(Claim::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(null),
                mode,
                aspect(told),
                stage != Stage.PREVIEW && isLater(told, found, today) ? Stage.AFTERMATH : stage,
                found.days(),
                found.stated(),
                found.weekday(),
                found.words(),
                spot != null ? spot : written,
                spot != null && isSure(article, told, spot, kind == null ? people : Set.of()),
                spot == null && written != null,
                told);
    }

    /** "Three days after he met …", or told two days or more after the day that the article itself gives. */
    private static boolean isLater(List<Claim> told, Days.Found found, Interval today) {
        boolean after = told.stream().anyMatch(claim -> claim.line().order() <= 1 && claim.later());
        LocalDate day = found.days().latest();
        return after
                || (found.stated()
                        && found.days().isDay()
                        && day != null
                        && today.isDay()
                        && today.earliest() != null
                        && day.plusDays(2).compareTo(today.earliest()) <= 0);
    }

    /** The day of the week that the lede names. */
    private @Nullable DateExpression lede(Article article) {
        return lines.of(article).stream()
                .filter(line -> line.order() == 1)
                .flatMap(line -> line.dates().stream())
                .filter(date -> Weekdays.in(date.text()) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the claim is of the encounter of these people, or else of the meeting of that kind. */
    private static boolean belongs(Claim claim, Set<ActorId> people, @Nullable Kind kind) {
        return kind == null
                ? people.containsAll(claim.people())
                        && !(people.size() > 1 && isElsewhere(claim))
                        && (claim.group() == null || !claim.people().isEmpty())
                        && (claim.group() == null
                                || people.size() == 1
                                || claim.people().size() > 1)
                : isOfMany(claim, kind) || (kind == Kind.SUMMIT && isOfMany(claim, Kind.TALKS));
    }

    private static Mode mode(List<Claim> told) {
        double phone = 0;
        double video = 0;
        double person = 0;
        for (Claim claim : told) {
            switch (claim.mode()) {
                case PHONE -> phone += claim.weight();
                case VIDEO -> video += claim.weight();
                case IN_PERSON -> person += claim.weight() * 0.5;
                case UNKNOWN -> {}
            }
        }
        if (phone == 0 && video == 0) {
            return person > 0 ? Mode.IN_PERSON : Mode.UNKNOWN;
        }
        return person > Math.max(phone, video) ? Mode.IN_PERSON : phone >= video ? Mode.PHONE : Mode.VIDEO;
    }

    private static Aspect aspect(List<Claim> told) {
        double off = 0;
        double on = 0;
        Aspect which = Aspect.CANCELLED;
        double held = 0;
        for (Claim claim : told) {
            switch (claim.aspect()) {
                case CANCELLED, POSTPONED -> {
                    which = off == 0 ? claim.aspect() : which;
                    off += claim.weight();
                }
                case HELD -> held += claim.weight();
                case PLANNED -> on += claim.weight();
            }
        }
        return off > (on + held) / 2 ? which : held >= on ? Aspect.HELD : Aspect.PLANNED;
    }

    /** The town that the weightiest claims name, in the state that they name; else that state. */
    private @Nullable Spot spot(Article article, List<Claim> told, Set<ActorId> people) {
        Map<String, Double> states = new LinkedHashMap<>();
        Map<String, Double> towns = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Claim claim : told) {
            Spot spot = claim.place();
            if (spot != null) {
                String state = spot.state() == null ? spot.name() : spot.state();
                double weight = claim.weight() * (isSure(article, List.of(claim), spot, people) ? 1 : UNSURE);
                states.merge(state, weight, Double::sum);
                towns.merge(spot.name(), weight * (spot.town() ? 1 : 0.01), Double::sum);
                spots.putIfAbsent(spot.name(), spot);
            }
        }
        String state = most(states, name -> true);
        String town = most(towns, name -> {
            Spot spot = spots.get(name);
            return spot != null && (spot.state() == null ? spot.name() : spot.state()).equals(state);
        });
        return town == null ? null : spots.get(town);
    }

    /** Whether claims place the principals there, or the place lies in the state of one of them. */
    private boolean isSure(Article article, List<Claim> told, Spot spot, Set<ActorId> people) {
        ActorId there = leaders.state(spot.state());
        return (there != null && people.stream().anyMatch(p -> there.equals(leaders.stateOf(article.id(), p))))
                || told.stream()
                        .filter(claim ->
                                claim.place() != null && claim.place().name().equals(spot.name()))
                        .anyMatch(claim -> claim.people().size() >= Math.min(2, people.size()));
    }

    private static @Nullable String most(Map<String, Double> weights, Predicate<String> which) {
        return weights.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable Spot dateline(Article article) {
        String place = article.metadata().place();
        if (place == null || place.isBlank()) {
            return null;
        }
        Gazetteer.Entry entry = gazetteer.named(place);
        var passage = article.passages().stream()
                .filter(p -> p.kind() == dossier.model.PassageKind.DATELINE)
                .findFirst();
        var span = passage.map(dossier.model.Passage::span).orElse(new dossier.model.Span(0, 0));
        return entry == null
                ? new Spot(place, null, span, true)
                : new Spot(entry.name(), entry.state(), span, entry.town());
    }
}
