package dossier.knowledge;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words as it was packed: a hash table whose words are made only where one is looked for, as a short article asks
 * for few of the tens of thousands.
 */
final class PackedWords extends AbstractMap<String, String> {
    private final Unpacking texts;
    private final int[] keys;
    private final int[] values;
    private final int[] slots;

    /**
     * @param texts where the words and their classes are
     * @param keys the place of each word there, in the list's order
     * @param values the place of the class of each
     * @param slots what {@link #slots} made of the words
     */
    PackedWords(Unpacking texts, int[] keys, int[] values, int[] slots) {
        this.texts = texts;
        this.keys = keys;
        this.values = values;
        this.slots = slots;
    }

    /**
     * A table for looking words up: each is at the place of its hash, or at the next free one behind it, as its number in
     * the list counted from 1; nought is a free place.
     */
    static int[] slots(List<String> words) {
        int[] slots = new int[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
        for (int i = 0; i < words.size(); i++) {
            int at = start(words.get(i));
            while (slots[at & (slots.length - 1)] != 0) {
                at++;
            }
            slots[at & (slots.length - 1)] = i + 1;
        }
        return slots;
    }

    private static int start(Object word) {
        int hash = word.hashCode();
        return hash ^ (hash >>> 16);
    }

    private int find(@Nullable Object word) {
        if (word == null) {
            return -1;
        }
        int slot;
        for (int at = start(word); (slot = slots[at & (slots.length - 1)]) != 0; at++) {
            if (texts.text(keys[slot - 1]).equals(word)) {
                return slot - 1;
            }
        }
        return -1;
    }

    @Override
    public @Nullable String get(@Nullable Object word) {
        int at = find(word);
        return at < 0 ? null : texts.text(values[at]);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return find(word) >= 0;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new AbstractList<Entry<String, String>>() {
                    @Override
                    public int size() {
                        return keys.length;
                    }

                    @Override
                    public Entry<String, String> get(int at) {
                        return Map.entry(texts.text(keys[at]), texts.text(values[at]));
                    }
                }.iterator();
            }
        };
    }
}
