package dossier.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was made of some tables, by its class: see {@link Tables#once}. */
final class Indexes {
    private final Map<Class<?>, Once> made = new ConcurrentHashMap<>();

    /** The one that there is, or else a new one; who asks while another thread makes it waits for that. */
    <T> T get(Class<T> index, Supplier<T> maker) {
        return index.cast(made.computeIfAbsent(index, i -> new Once()).get(maker));
    }

    private static final class Once {
        private volatile @Nullable Object made;

        Object get(Supplier<?> maker) {
            Object there = made;
            return there == null ? make(maker) : there;
        }

        private synchronized Object make(Supplier<?> maker) {
            Object there = made;
            if (there == null) {
                there = maker.get();
                made = there;
            }
            return there;
        }
    }
}
