package dossier.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a build has come and when it will be done, by the share that each of its stages has of the whole. Where the steps
 * of a stage are counted, they tell how far that is; else the time does that it took so far, by what the stages before it
 * took. All times are nanoseconds since the build started.
 */
final class Forecast {
    /**
     * The stages in their order, and what of a hundred parts of the time on the clock each took of ten thousand articles, by
     * {@code src/bench/scale 10000}.
     */
    private static final Map<String, Integer> SHARES = shares();

    private static final double NANOS = 1e9;
    private static final int ALL = 100;

    /** What is not counted is never thought to be quite done. */
    private static final double ALMOST = 0.95;

    private static final int BAR = 16;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final AtomicInteger step = new AtomicInteger();
    private String stage = "";
    private long since;
    private int before;
    private int articles;
    private int steps;
    private boolean sure = true;

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("reading the articles", 10);
        shares.put("finding repeats", 5);
        shares.put("finding who is named", 12);
        shares.put("dating the articles", 6);
        shares.put("grouping them by meeting", 13);
        shares.put("finding what was said", 8);
        shares.put("putting it in order of time", 2);
        shares.put("making the pages", 42);
        shares.put("writing the site", 2);
        return shares;
    }

    /** A stage starts. One that is not of an ordinary build, or comes again, leaves nothing to be foretold. */
    synchronized void start(String name, long now) {
        int share = SHARES.getOrDefault(stage, 0);
        sure &= SHARES.containsKey(name) && isBehind(name, stage);
        before += share;
        stage = name;
        since = now;
        steps = 0;
        step.set(0);
    }

    private static boolean isBehind(String name, String other) {
        return other.isEmpty()
                || SHARES.keySet().stream()
                        .filter(one -> one.equals(name) || one.equals(other))
                        .findFirst()
                        .orElse("")
                        .equals(other);
    }

    synchronized void articles(int number) {
        articles = number;
    }

    synchronized void steps(int number) {
        steps = number;
    }

    void step() {
        step.incrementAndGet();
    }

    /** The line to show: a bar, the stage, the articles a second on their whole way, and the time that is left. */
    synchronized String line(long now) {
        double done = done(now);
        if (!sure || done <= 0) {
            return Math.round(now / NANOS) + " s: " + stage + " …";
        }
        int full = (int) (done * BAR);
        double left = now / NANOS * (1 - done) / done;
        String rate = articles == 0
                ? ""
                : String.format(Locale.ROOT, " · %,d articles/s", Math.round(articles * done / (now / NANOS)));
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + Math.round(done * ALL) + " % " + stage + rate
                + " · " + told(left) + " left";
    }

    /** What part of the whole is done. */
    private double done(long now) {
        int share = SHARES.getOrDefault(stage, 0);
        double expected = before == 0 ? 0 : (double) since * share / before;
        double part = steps > 0 ? (double) step.get() / steps : expected <= 0 ? 0 : (now - since) / expected;
        return (before + share * Math.min(ALMOST, part)) / ALL;
    }

    private static String told(double seconds) {
        long whole = Math.round(seconds);
        if (whole < MINUTE) {
            return Math.max(1, whole) + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        return whole < HOUR ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
