package dossier.site.page;

import dossier.model.Figure;
import dossier.model.FigureId;
import dossier.site.catalog.Located;
import dossier.site.view.Cite;
import dossier.site.view.FigureLine;
import dossier.site.view.FigureTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures by what they count: those that conflict stand side by side, with their scope. */
final class Figures {
    /** Rows of a table; what goes on beyond them is another table. */
    private static final int LONGEST = 100;

    private final Desk desk;
    private final Folio folio;

    Figures(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    /** One table a subject, conflicts first; a figure's rivals in other sources join its table. */
    List<FigureTable> tables(List<Figure> figures) {
        return groups(desk, figures).stream().map(this::table).toList();
    }

    /** The figures of each table, in the order of the tables; none is longer than a reader scrolls through. */
    static List<List<Figure>> groups(Desk desk, List<Figure> figures) {
        Map<FigureId, Figure> all = new LinkedHashMap<>();
        for (Figure figure : figures) {
            all.put(figure.id(), figure);
            desk.sayings().conflicting(figure).forEach(rival -> all.putIfAbsent(rival.id(), rival));
        }
        Map<String, List<Figure>> subjects = new LinkedHashMap<>();
        for (Figure figure : all.values()) {
            subjects.computeIfAbsent(subject(figure, subjects, all), s -> new ArrayList<>())
                    .add(figure);
        }
        List<List<Figure>> groups = new ArrayList<>();
        for (List<Figure> subject : subjects.values()) {
            subject.sort(Comparator.comparing(Figures::order).thenComparing(Figure::value));
            for (int from = 0; from < subject.size(); from += LONGEST) {
                groups.add(subject.subList(from, Math.min(subject.size(), from + LONGEST)));
            }
        }
        groups.sort(Comparator.comparing(group -> isConflict(group) ? 0 : 1));
        return groups;
    }

    static boolean isConflict(List<Figure> group) {
        return group.stream().anyMatch(f -> !f.conflictsWith().isEmpty());
    }

    /** A figure stands with its subject; with that of a rival when the rival's table is there already. */
    private static String subject(Figure figure, Map<String, List<Figure>> subjects, Map<FigureId, Figure> all) {
        return figure.conflictsWith().stream()
                .map(all::get)
                .filter(rival -> rival != null && subjects.containsKey(rival.subject()))
                .map(Figure::subject)
                .findFirst()
                .orElse(figure.subject());
    }

    FigureTable table(List<Figure> group) {
        String about = caption(group);
        return new FigureTable(capital(about), false, isConflict(group), lines(group));
    }

    /** What all figures of a table count: their words where they are the same, else the kind. */
    private static String caption(List<Figure> group) {
        String about = group.get(0).about();
        String kind = group.get(0).subject().split("\\|", 2)[0];
        boolean same = group.stream().allMatch(figure -> figure.about().equals(about));
        return same || kind.contains("\u2026") ? about : kind;
    }

    /** The tables as a page shows them: subjects of one line share the last table, and a sentence is told once. */
    List<FigureTable> gathered(List<FigureTable> tables) {
        Map<Boolean, List<FigureTable>> alone = tables.stream()
                .collect(Collectors.partitioningBy(table -> table.lines().size() == 1 && !table.conflict()));
        List<FigureTable> gathered = new ArrayList<>(alone.getOrDefault(false, List.of()));
        Map<List<?>, List<FigureLine>> sentences = new LinkedHashMap<>();
        for (FigureTable table : alone.getOrDefault(true, List.of())) {
            FigureLine line = table.lines().get(0);
            List<?> told =
                    Arrays.asList(line.cites(), line.sentence(), line.by(), line.asOf(), line.told(), line.proofs());
            sentences.computeIfAbsent(told, s -> new ArrayList<>()).add(line);
        }
        if (!sentences.isEmpty()) {
            List<FigureLine> lines =
                    sentences.values().stream().map(Figures::together).toList();
            gathered.add(new FigureTable(desk.words().say("figure.alone"), true, false, lines));
        }
        return gathered;
    }

    private static FigureLine together(List<FigureLine> lines) {
        FigureLine first = lines.get(0);
        return lines.size() == 1
                ? first
                : new FigureLine(
                        lines.stream().map(FigureLine::value).collect(Collectors.joining("; ")),
                        first.sentence(),
                        first.by(),
                        first.byRef(),
                        first.asOf(),
                        first.sentence(),
                        first.cites(),
                        false,
                        first.told(),
                        first.proofs());
    }

    private static String order(Figure figure) {
        return figure.asOf() == null || figure.asOf().interval().latest() == null
                ? ""
                : figure.asOf().interval().latest().toString();
    }

    /** The same figure in the same sentence of several sources is one line. */
    private List<FigureLine> lines(List<Figure> group) {
        Map<String, List<Figure>> same = new LinkedHashMap<>();
        for (Figure figure : group) {
            Located at = desk.catalog().at(figure.source(), figure.span());
            String key = figure.value().stripTrailingZeros().toPlainString() + "|"
                    + (at == null
                            ? figure.source()
                            : desk.dossier().repeats().original(at.passage().id()));
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        }
        return same.values().stream().map(this::line).toList();
    }

    private FigureLine line(List<Figure> same) {
        Figure figure = same.get(0);
        List<Cite> cites = folio.cites(
                value(figure) + ", " + figure.about(),
                same.stream().map(f -> new Spot(f.source(), f.span())).toList());
        Located at = desk.catalog().at(figure.source(), figure.span());
        return new FigureLine(
                value(figure),
                figure.about(),
                figure.attributedText() != null
                        ? Folio.oneLine(figure.attributedText())
                        : figure.attributedTo() == null
                                ? null
                                : folio.actor(figure.attributedTo()).text(),
                figure.attributedTo() == null
                        ? null
                        : folio.actor(figure.attributedTo()).ref(),
                figure.asOf() == null ? null : folio.brief(figure.asOf()),
                at == null ? "" : Folio.oneLine(at.passage().text()),
                cites,
                !figure.conflictsWith().isEmpty(),
                figure.ruling() == null
                        ? null
                        : Folio.oneLine(figure.span()
                                .of(desk.catalog().article(figure.source()).text())),
                figure.ruling() == null ? List.of() : List.of(folio.proof(figure.ruling())));
    }

    /** "at least 5,400", "100 billion US dollars". */
    private String value(Figure figure) {
        StringBuilder text = new StringBuilder();
        if (figure.qualifier() != null) {
            text.append(figure.qualifier()).append(' ');
        }
        text.append(number(figure.value()));
        if (figure.unit() != null) {
            text.append(' ').append(figure.unit());
        }
        return text.toString();
    }

    /** "18,000", "2.5", "30 billion". */
    private String number(BigDecimal value) {
        for (int power = 12; power >= 6; power -= 3) {
            BigDecimal large = value.movePointLeft(power).stripTrailingZeros();
            if (large.abs().compareTo(BigDecimal.ONE) >= 0 && large.scale() <= 2) {
                return desk.words()
                        .say(
                                "number.e" + power + (large.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".other"),
                                plain(large));
            }
        }
        return plain(value.stripTrailingZeros());
    }

    private String plain(BigDecimal value) {
        if (value.scale() > 0) {
            return value.toPlainString().replace(".", desk.words().say("number.point"));
        }
        return value.precision() - value.scale() > 18
                ? value.toPlainString()
                : desk.words().grouped(value.longValueExact());
    }

    private static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
