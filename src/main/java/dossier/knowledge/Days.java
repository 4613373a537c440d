package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days in a table: {@code 2012-06-18}, {@code 2012-06} and {@code 2012}. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

    private Days() {}

    /** From the first day that the one cell may mean to the last that the other may; an empty cell is an open end. */
    static Interval interval(Row row, String from, String to, List<Problem> problems) {
        LocalDate start = day(row, from, false, problems);
        LocalDate end = day(row, to, true, problems);
        if (start != null && end != null && end.isBefore(start)) {
            problems.add(new Problem(row.file(), row.line(), end + " is before " + start, "exchange the two dates"));
            return Interval.OPEN;
        }
        return new Interval(start, end);
    }

    private static @Nullable LocalDate day(Row row, String column, boolean last, List<Problem> problems) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        Matcher m = DAY.matcher(cell);
        try {
            if (m.matches()) {
                int year = Integer.parseInt(m.group(1));
                YearMonth month = YearMonth.of(year, m.group(2) != null ? Integer.parseInt(m.group(2)) : last ? 12 : 1);
                return m.group(3) != null
                        ? month.atDay(Integer.parseInt(m.group(3)))
                        : last ? month.atEndOfMonth() : month.atDay(1);
            }
        } catch (DateTimeException e) {
            // reported below, with everything else that is no date
        }
        problems.add(new Problem(
                row.file(), row.line(), "\"" + cell + "\" is no date", "write it as 2012-06-18, 2012-06 or 2012"));
        return null;
    }
}
