package dossier.statements.figures;

import dossier.model.Dates;
import dossier.model.Figure;
import dossier.model.FigureId;
import dossier.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that contradict one another, further apart than they are qualified: tolls of one region about one time,
 * and other numbers in the same words at the same time.
 */
public final class Conflicts {
    /** Figures of times further apart than this tell of growth; those of two known days do so from one day on. */
    private static final int SAME_TIME_DAYS = 10;
    /** A toll that shrinks within this many days is disputed. */
    private static final int SHRINKING_DAYS = 62;
    /** Of two times known no better than that nobody knows whether they are one. */
    private static final int LONG_DAYS = 366;
    /** With so many figures of one subject that follow it in time one is compared at most. */
    private static final int NEIGHBOURS = 400;

    /** Words alike in so many and more, the gap one of them, are no chance. */
    private static final int CLAUSE = 4;

    /** What a subject ends with that no other is held against: it names no region, or tells of no known time. */
    private static final String ALONE = "|";

    private final Qualifiers qualifiers;
    private final Dates dates;

    public Conflicts(Qualifiers qualifiers, Dates dates) {
        this.qualifiers = qualifiers;
        this.dates = dates;
    }

    /** The subject of a figure of another time than its article's. */
    static String alone(String subject) {
        return subject.endsWith(ALONE) ? subject : subject + ALONE;
    }

    /** The figures with what they conflict with. */
    public List<Figure> mark(List<Figure> figures) {
        Map<String, List<Figure>> bySubject = new TreeMap<>();
        for (Figure figure : figures) {
            String compared = compared(figure);
            if (compared != null && interval(figure).isBounded()) {
                bySubject.computeIfAbsent(compared, s -> new ArrayList<>()).add(figure);
            }
        }
        Map<FigureId, List<FigureId>> conflicts = new TreeMap<>();
        for (List<Figure> same : bySubject.values()) {
            same.sort(Comparator.comparing(this::earliest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Figure::id));
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size() && j - i <= NEIGHBOURS; j++) {
                    if (conflict(same.get(i), same.get(j))) {
                        add(conflicts, same.get(i), same.get(j));
                        add(conflicts, same.get(j), same.get(i));
                    }
                }
            }
        }
        conflicts.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
        return figures.stream()
                .map(f -> conflicts.containsKey(f.id()) ? f.conflicting(conflicts.get(f.id())) : f)
                .toList();
    }

    /** What a figure is held against others for: a toll of a region, or the same words about it; null for nothing. */
    private static @Nullable String compared(Figure figure) {
        if (isToll(figure)) {
            return figure.subject();
        }
        boolean clause = figure.about().contains("\u2026") && figure.about().split(" ").length > CLAUSE;
        return clause ? figure.unit() + " " + figure.about().toLowerCase(Locale.ROOT) : null;
    }

    /** Whether it is of a region, where it only grows; anything else may be another number on another day. */
    private static boolean isToll(Figure figure) {
        return !figure.subject().endsWith(ALONE) && figure.subject().contains(" ");
    }

    private boolean conflict(Figure a, Figure b) {
        if (qualifiers.agree(a.value(), a.qualifier(), b.value(), b.qualifier())) {
            return false;
        }
        if (a.source().equals(b.source())) {
            return false;
        }
        Interval first = interval(a);
        Interval second = interval(b);
        if (Math.min(first.days(), second.days()) > LONG_DAYS) {
            return false;
        }
        long gap = gap(first, second);
        if (!isToll(a)) {
            return gap == 0;
        }
        boolean grows = (gapSign(first, second) <= 0) == (a.value().compareTo(b.value()) <= 0);
        boolean isUpdate = grows && gap > 0 && first.days() == 1 && second.days() == 1;
        return !isUpdate && gap <= (grows ? SAME_TIME_DAYS : SHRINKING_DAYS);
    }

    private @Nullable LocalDate earliest(Figure f) {
        return interval(f).earliest();
    }

    /** The time that is told for it, else the days of its article. */
    private Interval interval(Figure f) {
        return (f.asOf() == null ? dates.of(f.source()) : f.asOf()).interval();
    }

    private static int gapSign(Interval a, Interval b) {
        LocalDate from = a.earliest();
        LocalDate to = b.earliest();
        return from == null || to == null ? 0 : from.compareTo(to);
    }

    private static long gap(Interval a, Interval b) {
        LocalDate a1 = a.earliest();
        LocalDate a2 = a.latest();
        LocalDate b1 = b.earliest();
        LocalDate b2 = b.latest();
        if (a1 == null || a2 == null || b1 == null || b2 == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, Math.max(b1.toEpochDay() - a2.toEpochDay(), a1.toEpochDay() - b2.toEpochDay()));
    }

    private static void add(Map<FigureId, List<FigureId>> conflicts, Figure figure, Figure other) {
        conflicts.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(other.id());
    }
}
