package dossier.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

/** What is still open on the day that a sweep over days has come to. */
final class Window {
    private record Open(int order, LocalDate until) {}

    private final int most;
    private final NavigableMap<Integer, Integer> byOrder = new TreeMap<>();
    private final Queue<Open> byEnd = new PriorityQueue<>(Comparator.comparing(Open::until));
    private int opened;

    /**
     * @param most how many it tells of at most
     */
    Window(int most) {
        this.most = most;
    }

    /** Opens {@code index} until a day, that day included. */
    void open(int index, LocalDate until) {
        byOrder.put(opened, index);
        byEnd.add(new Open(opened, until));
        opened++;
    }

    /** Closes what ended before {@code day}. */
    void close(LocalDate day) {
        while (!byEnd.isEmpty() && byEnd.element().until().isBefore(day)) {
            byOrder.remove(byEnd.remove().order());
        }
    }

    /** What is open, the last opened first. */
    List<Integer> latest() {
        List<Integer> latest = new ArrayList<>();
        for (int index : byOrder.descendingMap().values()) {
            if (latest.size() == most) {
                break;
            }
            latest.add(index);
        }
        return latest;
    }
}
