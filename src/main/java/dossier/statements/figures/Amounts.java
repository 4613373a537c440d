package dossier.statements.figures;

import dossier.statements.grammar.Token;
import dossier.text.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts: "5,400", "2.5bn", "$30 billion", "300 mln dlrs", "34 per cent", "two hundred", "a million", "10 to 12". */
public final class Amounts {
    private static final Pattern DIGITS = Pattern.compile(
            "((?!0\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15}))(\\.\\d{1,6})?(k|m|mn|mln|bn|bln|tn|million|billion|trillion)?");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]{0,15})[-\u2010\u2011](\\d[\\d,]{0,15})");
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bln", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L));
    /** "A quarter of a million". */
    private static final Map<String, BigDecimal> PARTS = Map.of("quarter", new BigDecimal("0.25"));

    private static final Map<String, String> SIGNS =
            Map.of("$", "dollars", "\u00A3", "pounds", "\u20AC", "euros", "\u00A5", "yen");

    /** Short for a currency, as agencies write. */
    private static final Map<String, String> UNITS = Map.of(
            "dlr",
            "dollars",
            "dlrs",
            "dollars",
            "dollar",
            "dollars",
            "usd",
            "dollars",
            "eur",
            "euros",
            "euro",
            "euros",
            "gbp",
            "pounds",
            "sterling",
            "pounds");

    /** So many words before the lower end of a range a verb tells that it is a change. */
    private static final int CHANGING = 5;

    private final Map<String, String> counted;
    private final Set<String> changes;

    /** @param changes the words behind which "5 to 7" is a change and no range */
    public Amounts(Map<String, String> counted, Set<String> changes) {
        this.counted = counted;
        this.changes = Set.copyOf(changes);
    }

    /** The amount that starts at {@code at}, or null. */
    @Nullable
    Amount at(List<Token> tokens, int at) {
        String sign = SIGNS.get(tokens.get(at).text());
        int from = sign == null ? at : at + 1;
        if (from >= tokens.size()) {
            return null;
        }
        Amount plain = plain(tokens, from);
        if (plain == null) {
            return null;
        }
        Amount ranged = ranged(tokens, plain);
        return unit(tokens, ranged, sign, at);
    }

    private static @Nullable Amount ranged(List<Token> tokens, Amount low, int joint) {
        int next = joint + 1;
        if (next < tokens.size() && SIGNS.containsKey(tokens.get(next).text())) {
            next++;
        }
        Amount high = next < tokens.size() ? plain(tokens, next) : null;
        if (high == null || high.upTo() != null) {
            return null;
        }
        BigDecimal lower = low.value();
        BigDecimal higher = high.value();
        if (lower.compareTo(higher) >= 0) {
            return null;
        }
        boolean shared = high.to() - next > 1 && low.to() - low.from() == 1;
        if (shared && lower.compareTo(BigDecimal.valueOf(1000)) < 0) {
            Long scale = SCALES.get(tokens.get(high.to() - 1).folded());
            lower = scale == null ? lower : lower.multiply(BigDecimal.valueOf(scale));
        }
        return new Amount(lower, higher, null, low.from(), high.to());
    }

    private Amount ranged(List<Token> tokens, Amount low) {
        int joint = low.to();
        joint += isPercent(tokens, joint) ? 1 : 0;
        boolean dash = joint < tokens.size() && tokens.get(joint).isMark("-\u2013\u2014");
        boolean to = dash || (joint < tokens.size() && tokens.get(joint).is("to") && !changes(tokens, low.from()));
        boolean between = joint < tokens.size()
                && tokens.get(joint).is("and")
                && low.from() > 0
                && (tokens.get(low.from() - 1).is("between")
                        || (low.from() > 1 && tokens.get(low.from() - 2).is("between")));
        Amount range = low.upTo() == null && (to || between) ? ranged(tokens, low, joint) : null;
        boolean alike = range != null && (joint == low.to() || isPercent(tokens, range.to()));
        return range == null || !alike ? low : range;
    }

    /** "rose 3 to 58", "cut from 35 to 21": the second is what the first became. */
    private boolean changes(List<Token> tokens, int low) {
        for (int i = low - 1; i >= 0 && low - i <= CHANGING && !tokens.get(i).isMark(",;:.("); i--) {
            if (changes.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPercent(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).is("%")
                        || "percent".equals(counted.get(tokens.get(at).folded())));
    }

    private static @Nullable Amount plain(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return digits(tokens, at);
        }
        BigDecimal part = at + 4 < tokens.size()
                        && token.is("a")
                        && tokens.get(at + 2).is("of")
                        && tokens.get(at + 3).is("a")
                        && isScale(tokens, at + 4)
                ? PARTS.get(tokens.get(at + 1).folded())
                : null;
        if (part != null) {
            return scaled(tokens, part, at, at + 4);
        }
        boolean article = token.is("a") || token.is("an");
        Integer spelt = article && isScale(tokens, at + 1) ? Integer.valueOf(1) : NumberWords.value(token.folded());
        if (spelt != null) {
            return scaled(tokens, BigDecimal.valueOf(spelt), at, at + 1);
        }
        boolean half =
                token.is("half") && at + 2 < tokens.size() && tokens.get(at + 1).is("a");
        return half && isScale(tokens, at + 2) ? scaled(tokens, new BigDecimal("0.5"), at, at + 2) : null;
    }

    private static boolean isScale(List<Token> tokens, int at) {
        return at < tokens.size() && SCALES.containsKey(tokens.get(at).folded());
    }

    private static @Nullable Amount digits(List<Token> tokens, int at) {
        String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            BigDecimal low = new BigDecimal(range.group(1).replace(",", ""));
            BigDecimal high = new BigDecimal(range.group(2).replace(",", ""));
            return low.compareTo(high) < 0
                    ? new Amount(inThousands(low, range.group(2)), high, null, at, at + 1)
                    : null;
        }
        Matcher m = DIGITS.matcher(text);
        if (!m.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)));
        Long scale = m.group(3) == null ? null : SCALES.get(m.group(3));
        return scaled(tokens, scale == null ? value : value.multiply(BigDecimal.valueOf(scale)), at, at + 1);
    }

    /** "5-6,000" is from five thousand on. */
    private static BigDecimal inThousands(BigDecimal low, String high) {
        BigDecimal thousands = low.multiply(BigDecimal.valueOf(1000));
        boolean round = high.endsWith(",000") && thousands.compareTo(new BigDecimal(high.replace(",", ""))) < 0;
        return round ? thousands : low;
    }

    private static Amount scaled(List<Token> tokens, BigDecimal value, int from, int to) {
        int end = to;
        BigDecimal scaled = value;
        while (end < tokens.size() && end - to < 3 && tokens.get(end).isWord()) {
            Long scale = SCALES.get(tokens.get(end).folded());
            if (scale == null || tokens.get(end).folded().length() < 2) {
                break;
            }
            scaled = scaled.multiply(BigDecimal.valueOf(scale));
            end++;
        }
        return new Amount(scaled, null, null, from, end);
    }

    private Amount unit(List<Token> tokens, Amount amount, @Nullable String sign, int from) {
        int next = amount.to();
        String after = next < tokens.size() ? tokens.get(next).folded() : "";
        if (sign != null) {
            boolean named = "money".equals(counted.get(after));
            return amount.in(currency(tokens, from, sign), from, named ? next + 1 : next);
        }
        if (after.equals("%") || "percent".equals(counted.get(after))) {
            boolean points =
                    next + 1 < tokens.size() && tokens.get(next + 1).folded().startsWith("point");
            return amount.in(points ? "percentage points" : "percent", from, points ? next + 2 : next + 1);
        }
        if (after.equals("per")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).is("cent")) {
            return amount.in("percent", from, next + 2);
        }
        if ("money".equals(counted.get(after))) {
            return amount.in(UNITS.getOrDefault(after, after), from, next + 1);
        }
        boolean twoWords = next + 1 < tokens.size()
                && "money".equals(counted.get(tokens.get(next + 1).folded()));
        boolean foreign =
                twoWords && (tokens.get(next).isActor() || tokens.get(next).isCapitalised());
        return foreign
                ? amount.in(tokens.get(next).text() + " " + tokens.get(next + 1).folded(), from, next + 2)
                : amount;
    }

    private static String currency(List<Token> tokens, int sign, String name) {
        boolean us = sign > 0
                && (tokens.get(sign - 1).is("us") || tokens.get(sign - 1).is("u.s."));
        return us ? "US " + name : name;
    }
}
