package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Meeting;
import dossier.model.Status;
import dossier.site.catalog.Encounters.Pair;
import dossier.site.view.WebView;
import dossier.site.view.WebView.Line;
import dossier.site.view.WebView.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws who met whom: the pairs that met most often on a circle, a line between every two who met. */
final class Web {
    /** Of the circle's square; the picture is as wide as its names want it. */
    private static final int WIDTH = 560;

    private static final int HEIGHT = 400;

    /** About how wide a letter of a name is. */
    private static final int LETTER = 13;

    private static final int RADIUS = 130;

    /** Above the dot and below it, and beside it, where the name stands. */
    private static final int GAP = 16;

    private static final int MARGIN = 45;

    /** More names than this run into one another. */
    private static final int MOST = 12;

    private Web() {}

    /** The picture; null when fewer than three met. */
    static @Nullable WebView draw(Desk desk, Folio folio) {
        Map<Pair, Integer> held = held(desk);
        List<ActorId> actors = actors(held);
        if (actors.size() < 3) {
            return null;
        }
        Map<ActorId, Node> nodes = new LinkedHashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            nodes.put(actors.get(i), node(folio, actors.get(i), i, actors.size()));
        }
        List<Line> lines = new ArrayList<>();
        held.forEach((pair, times) -> {
            Node one = nodes.get(pair.one());
            Node other = nodes.get(pair.other());
            if (one != null && other != null) {
                lines.add(new Line(one.x(), one.y(), other.x(), other.y(), Math.min(times, 5)));
            }
        });
        List<Integer> ys = nodes.values().stream().map(Node::y).sorted().toList();
        int top = ys.get(0) - MARGIN;
        int left = nodes.values().stream().mapToInt(Web::left).min().orElse(0) - LETTER;
        int right = nodes.values().stream().mapToInt(Web::right).max().orElse(WIDTH) + LETTER;
        return new WebView(
                left, top, right - left, ys.get(ys.size() - 1) + MARGIN - top, List.copyOf(nodes.values()), lines);
    }

    private static int left(Node node) {
        return switch (node.anchor()) {
            case "end" -> node.labelX() - width(node);
            case "middle" -> node.labelX() - width(node) / 2;
            default -> node.x() - node.radius();
        };
    }

    private static int right(Node node) {
        return switch (node.anchor()) {
            case "start" -> node.labelX() + width(node);
            case "middle" -> node.labelX() + width(node) / 2;
            default -> node.x() + node.radius();
        };
    }

    private static int width(Node node) {
        String name = node.link().text();
        return LETTER * name.codePointCount(0, name.length());
    }

    private static Map<Pair, Integer> held(Desk desk) {
        Map<Pair, Integer> held = new LinkedHashMap<>();
        for (Map.Entry<Pair, List<Meeting>> entry : desk.encounters().pairs().entrySet()) {
            int times = (int) entry.getValue().stream()
                    .filter(m -> m.status() == Status.HELD)
                    .count();
            if (times > 0) {
                held.put(entry.getKey(), times);
            }
        }
        return held;
    }

    /** Those of the pairs that met most often, as long as there is room for both. */
    private static List<ActorId> actors(Map<Pair, Integer> held) {
        Set<ActorId> actors = new TreeSet<>();
        held.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(pair -> actors.size() + 2 <= MOST || actors.containsAll(List.of(pair.one(), pair.other())))
                .forEach(pair -> actors.addAll(List.of(pair.one(), pair.other())));
        return List.copyOf(actors);
    }

    private static Node node(Folio folio, ActorId actor, int at, int of) {
        double angle = StrictMath.PI * 2 * at / of - StrictMath.PI / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        int x = (int) Math.round(WIDTH / 2.0 + RADIUS * cos);
        int y = (int) Math.round(HEIGHT / 2.0 + RADIUS * sin);
        boolean middle = Math.abs(cos) < 0.2;
        String anchor = middle ? "middle" : cos > 0 ? "start" : "end";
        int labelX = middle ? x : x + (cos > 0 ? GAP : -GAP);
        int labelY = middle ? y + (sin > 0 ? GAP + 14 : -GAP) : y + 6;
        return new Node(x, y, 7, labelX, labelY, anchor, folio.actor(actor));
    }
}
