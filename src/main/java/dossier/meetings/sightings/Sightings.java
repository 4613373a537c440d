package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Claims;
import dossier.meetings.claims.Gazetteer;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Lines;
import dossier.meetings.claims.Parties;
import dossier.meetings.claims.Setting;
import dossier.meetings.claims.Spot;
import dossier.meetings.claims.Weekdays;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the encounter that an article mainly reports: the one that its weightiest words are about. */
public final class Sightings {
    private static final double PLAIN = 0.9;
    /** How much words count that set a scene. */
    private static final double SCENE = 0.5;

    /** How many people a reader keeps in mind. */
    private static final int MEMORY = 4;

    private final Lines lines;
    private final Claims claims;
    private final Parties parties;
    private final Principals principals;
    private final Scenes scenes;
    private final Whereabouts whereabouts;

    public Sightings(Lines lines, Claims claims, Leaders leaders, Parties parties, Gazetteer gazetteer) {
        this.lines = lines;
        this.claims = claims;
        this.parties = parties;
        this.principals = new Principals(leaders);
        this.scenes = new Scenes(leaders, parties);
        this.whereabouts = new Whereabouts(leaders, gazetteer);
    }

    /** What the article reports, or null when it reports no encounter. */
    @Nullable
    public Sighting in(Article article, Interval today) {
        List<Line> told = lines.of(article);
        List<Claim> all = claims(article, told, today);
        Principals.Choice choice = principals.of(article, all, recurring(told));
        if (choice == null) {
            Set<ActorId> two = scenes.of(article.id(), told, all);
            choice = two.isEmpty() ? null : new Principals.Choice(two, null);
        }
        return choice == null
                ? null
                : sighting(article, told, today, all, choice).kept();
    }

    private Set<ActorId> recurring(List<Line> told) {
        Set<ActorId> once = new HashSet<>();
        Set<ActorId> again = new HashSet<>();
        told.forEach(line -> parties.all(line).forEach(person -> {
            if (!once.add(person)) {
                again.add(person);
            }
        }));
        return again;
    }

    /** What every line of the article claims, in order. */
    List<Claim> claims(Article article, Interval today) {
        return claims(article, lines.of(article), today);
    }

    private List<Claim> claims(Article article, List<Line> told, Interval today) {
        Setting setting =
                new Setting(article.id(), today, whereabouts.locals(told), whereabouts.dateline(article, List.of()));
        List<Claim> found = new ArrayList<>();
        ActorId subject = null;
        List<ActorId> recent = List.of();
        for (Line line : told) {
            found.addAll(claims.in(setting, line, subject, recent));
            List<ActorId> named = parties.all(line);
            subject = named.isEmpty() ? subject : named.get(0);
            recent = join(recent, named);
        }
        if (found.stream().anyMatch(Sightings::isOfNobody)
                && found.stream().noneMatch(claim -> claim.people().size() > 1)) {
            told.stream()
                    .filter(line -> !line.isTitle() && !parties.all(line).isEmpty())
                    .findFirst()
                    .map(line -> claims.scene(setting, line))
                    .ifPresent(claim -> found.add(0, claim));
        }
        return Bridges.over(found);
    }

    private static boolean isOfNobody(Claim claim) {
        return (claim.kind() == Kind.TALKS || claim.kind() == Kind.CALL)
                && claim.people().isEmpty()
                && claim.strength() > 0
                && !claim.past();
    }

    /** Those named before, then those named now, each where it was named last. */
    private static List<ActorId> join(List<ActorId> before, List<ActorId> now) {
        List<ActorId> all = new ArrayList<>(before);
        all.removeAll(now);
        all.addAll(now);
        return List.copyOf(all.subList(Math.max(0, all.size() - MEMORY), all.size()));
    }

    private Sighting sighting(
            Article article, List<Line> lines, Interval today, List<Claim> all, Principals.Choice choice) {
        List<Claim> mine = mine(all, choice);
        Mode mode = Outcome.mode(mine);
        List<Claim> alike = alike(mine, mode);
        List<Claim> told = alike.isEmpty() ? all : alike;
        boolean gathering = choice.gathering() != null;
        Stage stage = Stages.of(told);
        Days.Found found = Days.of(
                told,
                stage == Stage.REPORT && Outcome.isOpenedLater(told) ? Stage.AFTERMATH : stage,
                today,
                gathering ? 0 : choice.people().size(),
                lede(lines, told));
        Set<ActorId> hosts = gathering ? Set.of() : choice.people();
        Stage seen = stage != Stage.PREVIEW && Outcome.isLater(told, found, today) ? Stage.AFTERMATH : stage;
        boolean there = told.stream().noneMatch(Claim::later)
                && (seen == Stage.REPORT || (found.stated() && found.days().equals(today)));
        Spot spot = place(article, all, told, hosts, mode, there);
        boolean dateline = spot == null && there && isMet(mode);
        Spot written = dateline ? whereabouts.dateline(article, all) : null;
        if (spot == null && written == null && isMet(mode)) {
            spot = whereabouts.onlyTown(all, hosts);
        }
        return new Sighting(
                article,
                List.copyOf(choice.people()),
                Roles.of(all, choice.people(), gathering),
                gathering,
                group(told),
                mode == Mode.UNKNOWN && spot != null ? Mode.IN_PERSON : mode,
                Outcome.aspect(told),
                seen,
                found.days(),
                found.stated(),
                found.weekday(),
                Days.lasting(told),
                found.words(),
                spot != null ? spot : written,
                spot != null && whereabouts.isSure(article, told, spot, hosts),
                spot == null && written != null,
                told,
                besides(all, choice));
    }

    /** Where the claims say that it was, else where the article as a whole is set; null when neither tells. */
    private @Nullable Spot place(
            Article article, List<Claim> all, List<Claim> told, Set<ActorId> hosts, Mode mode, boolean there) {
        Spot named = whereabouts.told(article, told, Outcome.aspect(told), hosts);
        Spot spot = there ? whereabouts.town(article, named) : named;
        return spot == null && isMet(mode) ? whereabouts.scene(all, Outcome.aspect(told), hosts, SCENE) : spot;
    }

    private static boolean isMet(Mode mode) {
        return mode != Mode.PHONE && mode != Mode.VIDEO;
    }

    private static @Nullable String group(List<Claim> told) {
        return told.stream()
                .map(Claim::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Claim> alike(List<Claim> claims, Mode mode) {
        return claims.stream()
                .filter(claim -> claim.mode() == mode || claim.mode() == Mode.UNKNOWN)
                .toList();
    }

    /** What tells plainly of another encounter, of two people or more. */
    private static List<Claim> besides(List<Claim> all, Principals.Choice choice) {
        return all.stream()
                .filter(claim -> claim.people().size() > 1
                        && claim.strength() >= PLAIN
                        && !claim.past()
                        && !choice.people().containsAll(claim.people()))
                .toList();
    }

    /** The claims of the encounter chosen, the weightiest first; a summit of nobody named is not that of two people. */
    private static List<Claim> mine(List<Claim> all, Principals.Choice choice) {
        boolean summits = choice.gathering() != null
                || all.stream()
                        .anyMatch(claim ->
                                claim.kind() == Kind.SUMMIT && claim.people().size() > 1);
        return all.stream()
                .filter(claim -> !claim.past() && choice.holds(claim))
                .filter(claim -> summits
                        || claim.kind() != Kind.SUMMIT
                        || !claim.people().isEmpty()
                        || claim.isKnownByItsDay())
                .sorted(Comparator.comparingDouble(Claim::weight).reversed().thenComparing(Claim::cue))
                .toList();
    }

    private static boolean isApart(Claim claim, Line line) {
        return claim.account().apart() && claim.line().order() == line.order();
    }

    /** The day of the week, or "today", that the lede names, or the sentence after it where that is what tells of the encounter. */
    private @Nullable DateExpression lede(List<Line> lines, List<Claim> told) {
        int last = told.stream().anyMatch(claim -> claim.line().order() < 2) ? 1 : 2;
        return lines.stream()
                .filter(line -> line.order() > 0 && line.order() <= last)
                .filter(line -> told.stream().noneMatch(claim -> isApart(claim, line)))
                .flatMap(line -> line.dates().stream())
                .filter(date -> Weekdays.in(date.text()) != null || date.text().equals("today"))
                .findFirst()
                .orElse(null);
    }
}
