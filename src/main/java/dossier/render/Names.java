package dossier.render;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the few names of a row or of a macro's parameters stand for: looked through, as there are one to four. */
final class Names extends AbstractMap<String, Object> {
    private String[] names;
    private @Nullable Object[] values;
    private int size;

    /** @param expected how many names there will be */
    Names(int expected) {
        names = new String[expected];
        values = new @Nullable Object[expected];
    }

    private int indexOf(@Nullable Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        int at = indexOf(name);
        if (at < 0) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size + 2);
                values = Arrays.copyOf(values, size + 2);
            }
            at = size++;
            names[at] = name;
        }
        Object before = values[at];
        values[at] = value;
        return before;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Set<Entry<String, Object>> entries = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            entries.add(new SimpleEntry<>(names[i], values[i]));
        }
        return entries;
    }
}
