package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Meeting;
import dossier.model.Quote;
import dossier.model.Statement;
import dossier.site.catalog.Sayings;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the sources tell that was done and said, each thing in all its places. */
record Told(List<List<Statement>> statements, List<List<Quote>> quotes) {
    static Told of(Meeting meeting, Sayings sayings) {
        return new Told(sayings.statements(meeting.id()), sayings.quotes(meeting.id()));
    }

    /** What {@code those} said, and did at no {@code other} time. */
    Told by(Predicate<List<ActorId>> those, Predicate<List<Statement>> other) {
        return new Told(
                by(statements, Statement::actors, those).stream()
                        .filter(other.negate())
                        .toList(),
                by(quotes, Quote::speakers, those));
    }

    /** The rest of it, when some of its lists were taken. */
    Told without(Told some) {
        return new Told(without(statements, some.statements), without(quotes, some.quotes));
    }

    private static <T> List<List<T>> without(List<List<T>> all, List<List<T>> some) {
        Set<List<T>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(some);
        return all.stream().filter(places -> !known.contains(places)).toList();
    }

    private static <T> List<List<T>> by(
            List<List<T>> all, Function<T, List<ActorId>> who, Predicate<List<ActorId>> those) {
        return all.stream()
                .filter(places -> those.test(places.stream()
                        .flatMap(place -> who.apply(place).stream())
                        .toList()))
                .toList();
    }
}
