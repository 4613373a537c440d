package dossier.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was made of some tables, by its class: see {@link Tables#once}. */
final class Indexes {
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** The one that there is, or else a new one. Two threads may make one at once, but all get the same. */
    <T> T get(Class<T> index, Supplier<T> maker) {
        Object there = made.get(index);
        if (there == null) {
            Object mine = maker.get();
            Object first = made.putIfAbsent(index, mine);
            there = first == null ? mine : first;
        }
        return index.cast(there);
    }
}
