package dossier.cli;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Rejection;
import dossier.text.Closest;
import dossier.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what a user names, by id, file, address or name. */
final class Lookup {
    private static final int NEAREST = 5;

    private final Dossier dossier;

    Lookup(Dossier dossier) {
        this.dossier = dossier;
    }

    /** All that is known of everything called {@code what}; empty when nothing is. */
    List<String> explain(String what) {
        String wanted = Folding.fold(what.strip());
        Stream<List<String>> sources = dossier.intake().articles().stream()
                .filter(article -> isCalled(wanted, names(article)))
                .map(article -> new SourceExplanation(dossier, article).lines());
        Stream<List<String>> rejected = dossier.intake().rejections().stream()
                .filter(rejection -> isCalled(wanted, names(rejection)))
                .map(rejection -> List.of(
                        "Source " + rejection.id() + " (" + rejection.file() + ")",
                        "  not used: " + rejection.reason()));
        Stream<List<String>> meetings = dossier.meetings().meetings().stream()
                .filter(meeting -> isCalled(wanted, names(meeting)))
                .map(meeting -> new MeetingExplanation(dossier, meeting).lines());
        Stream<List<String>> actors = dossier.cast().actors().values().stream()
                .sorted(Comparator.comparing(Actor::id))
                .filter(actor -> isCalled(wanted, names(actor)))
                .map(actor -> new ActorExplanation(dossier, actor).lines());
        return Stream.of(sources, rejected, meetings, actors)
                .flatMap(all -> all)
                .flatMap(List::stream)
                .toList();
    }

    /** The meetings that are called so. */
    List<MeetingId> meetings(String what) {
        String wanted = Folding.fold(what.strip());
        return dossier.meetings().meetings().stream()
                .filter(meeting -> isCalled(wanted, names(meeting)))
                .map(Meeting::id)
                .toList();
    }

    /** The actors that are called so. */
    List<ActorId> actors(String what) {
        String wanted = Folding.fold(what.strip());
        return dossier.cast().actors().values().stream()
                .filter(actor -> isCalled(wanted, names(actor)))
                .map(Actor::id)
                .sorted()
                .toList();
    }

    /** Says that nothing is called so, and what is called much like it. */
    FailedException nothing(String what) {
        List<String> near = near(what);
        return new FailedException("nothing in the dossier is called \"" + what + "\""
                + (near.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", near) + "\"?"));
    }

    private List<String> near(String what) {
        Set<String> names = new TreeSet<>();
        dossier.intake().articles().forEach(article -> names.add(article.id().value()));
        dossier.intake()
                .rejections()
                .forEach(rejection -> names.add(rejection.id().value()));
        dossier.meetings()
                .meetings()
                .forEach(meeting -> names.addAll(List.of(meeting.id().slug(), meeting.title())));
        dossier.cast().actors().values().forEach(actor -> names.add(actor.name()));
        List<String> near = Closest.to(what, names, NEAREST);
        return near.isEmpty() ? byOneWord(what) : near;
    }

    /** The actors of whose names one word is written much like it. */
    private List<String> byOneWord(String what) {
        Map<String, Set<String>> called = new TreeMap<>();
        dossier.cast()
                .actors()
                .values()
                .forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .flatMap(name -> Stream.of(name.split("[ -]+", -1)))
                        .forEach(word -> called.computeIfAbsent(word, w -> new TreeSet<>())
                                .add(actor.name())));
        return Closest.to(what, called.keySet(), NEAREST).stream()
                .flatMap(word -> called.getOrDefault(word, Set.of()).stream())
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private static boolean isCalled(String wanted, Stream<String> names) {
        return names.map(Folding::fold).anyMatch(wanted::equals);
    }

    private static Stream<String> names(Article article) {
        return names(article.id().value(), article.file());
    }

    private static Stream<String> names(Rejection rejection) {
        return names(rejection.id().value(), rejection.file());
    }

    private static Stream<String> names(String id, String file) {
        return Stream.of(id, file, file.substring(file.lastIndexOf('/') + 1));
    }

    private static Stream<String> names(Meeting meeting) {
        String slug = meeting.id().slug();
        return Stream.of(meeting.id().value(), slug, slug + ".html", meeting.title());
    }

    private static Stream<String> names(Actor actor) {
        String slug = actor.id().slug();
        return Stream.concat(
                Stream.of(actor.id().value(), slug, slug + ".html", actor.name()), actor.aliases().stream());
    }
}
