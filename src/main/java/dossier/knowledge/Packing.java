package dossier.knowledge;

import dossier.model.Interval;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@link Unpacking} reads: numbers, seven bits to a byte, the lowest first, the eighth set when more follow; and
 * texts, each once, as their places in one list.
 */
final class Packing {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    void text(String text) {
        number(place(text));
    }

    private int place(String text) {
        return places.computeIfAbsent(text, t -> places.size());
    }

    void texts(List<String> texts) {
        list(texts, this::text);
    }

    <T> void list(List<T> all, Consumer<T> writer) {
        number(all.size());
        all.forEach(writer);
    }

    void interval(Interval interval) {
        day(interval.earliest());
        day(interval.latest());
    }

    /** Year, month and day in one number; nought when there is none. */
    void day(@Nullable LocalDate day) {
        number(day == null ? 0 : (day.getYear() << 9) + (day.getMonthValue() << 5) + day.getDayOfMonth());
    }

    /** The words in their order, the class of each, and where each is found: see {@link PackedWords}. */
    void words(Map<String, String> words) {
        texts(List.copyOf(words.keySet()));
        words.values().forEach(this::text);
        int[] slots = PackedWords.slots(List.copyOf(words.keySet()));
        number(slots.length);
        for (int slot : slots) {
            number(slot);
        }
    }

    void number(int number) {
        write(data, number);
    }

    private static void write(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= 128) {
            out.write(rest % 128 + 128);
            rest /= 128;
        }
        out.write(rest);
    }

    /** How many texts there are, how long each is, all of them, and what was written. */
    byte[] bytes() {
        ByteArrayOutputStream lengths = new ByteArrayOutputStream();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        write(lengths, places.size());
        for (String text : places.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write(lengths, utf8.length);
            texts.writeBytes(utf8);
        }
        lengths.writeBytes(texts.toByteArray());
        lengths.writeBytes(data.toByteArray());
        return lengths.toByteArray();
    }
}
