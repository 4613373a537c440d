package dossier.knowledge;

import dossier.model.Interval;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packing} wrote. A text is made when it is first asked for, and only once. */
final class Unpacking {
    private final byte[] packed;
    private final int[] starts;
    private final @Nullable String[] texts;
    private int at;

    Unpacking(byte[] packed) {
        this.packed = packed;
        texts = new @Nullable String[number()];
        starts = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            starts[i + 1] = starts[i] + number();
        }
        for (int i = 0; i <= texts.length; i++) {
            starts[i] += at;
        }
        at = starts[texts.length];
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = packed[at++];
            if (next >= 0) {
                return number | next << shift;
            }
            number |= (next & 127) << shift;
        }
    }

    private int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    String text() {
        return text(number());
    }

    /** The text of that place. */
    String text(int place) {
        String text = texts[place];
        if (text == null) {
            int start = starts[place];
            text = new String(packed, start, starts[place + 1] - start, StandardCharsets.UTF_8);
            texts[place] = text;
        }
        return text;
    }

    List<String> texts() {
        int count = number();
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(text());
            default -> {
                String[] all = new String[count];
                for (int i = 0; i < count; i++) {
                    all[i] = text();
                }
                yield List.of(all);
            }
        };
    }

    <T> List<T> list(Function<Unpacking, T> reader) {
        int count = number();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(reader.apply(this));
        }
        return List.copyOf(all);
    }

    Interval interval() {
        LocalDate earliest = day();
        LocalDate latest = day();
        return earliest == null && latest == null ? Interval.OPEN : new Interval(earliest, latest);
    }

    @Nullable
    LocalDate day() {
        int day = number();
        return day == 0 ? null : LocalDate.of(day >> 9, (day >> 5) & 15, day & 31);
    }

    Map<String, String> words() {
        int count = number();
        return new PackedWords(this, numbers(count), numbers(count), numbers(number()));
    }
}
