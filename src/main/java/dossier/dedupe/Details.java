package dossier.dedupe;

import dossier.text.NumberWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two passages must have in common, down to the last word, to be the same: their numbers in order, their days,
 * months and other words of time, their currencies, and how often they negate.
 */
final class Details {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"),
            Map.entry("half", "half"),
            Map.entry("quarter", "quarter"),
            Map.entry("dozen", "dozen"),
            Map.entry("dozens", "dozens"),
            Map.entry("hundred", "hundred"),
            Map.entry("hundreds", "hundreds"),
            Map.entry("thousand", "thousand"),
            Map.entry("thousands", "thousands"),
            Map.entry("million", "million"),
            Map.entry("millions", "millions"),
            Map.entry("mln", "million"),
            Map.entry("billion", "billion"),
            Map.entry("billions", "billions"),
            Map.entry("bln", "billion"),
            Map.entry("bn", "billion"),
            Map.entry("trillion", "trillion"));

    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("dlrs", "$"),
            Map.entry("usd", "$"),
            Map.entry("euro", "\u20AC"),
            Map.entry("euros", "\u20AC"),
            Map.entry("eur", "\u20AC"),
            Map.entry("pound", "\u00A3"),
            Map.entry("pounds", "\u00A3"),
            Map.entry("gbp", "\u00A3"),
            Map.entry("yen", "\u00A5"));

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Of these only the first three letters count, so that "Jan." is January. */
    private static final Set<String> SHORT = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri");

    private static final Set<String> TIME = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "last",
            "next",
            "previous",
            "ago",
            "early",
            "late",
            "mid",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "decade",
            "decades",
            "spring",
            "summer",
            "autumn",
            "winter",
            "weekend");

    private static final Set<String> RELATIVE =
            Set.of("today", "yesterday", "tomorrow", "tonight", "last", "next", "previous", "ago", "weekend");

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot");

    /** All words above: most words are none of them. */
    private static final Set<String> KNOWN = Stream.of(
                    NUMBERS.keySet(), MONEY.keySet(), CALENDAR, SHORT, TIME, NEGATIONS, NumberWords.all())
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(HashSet::new));

    private Details() {}

    /** The details of a passage as one hash. */
    static long of(List<String> folded, String text) {
        List<String> numbers = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        int negations = 0;
        for (String word : folded) {
            if (isPlain(word)) {
                continue;
            }
            for (String part : parts(word)) {
                readNumber(part, numbers);
                readTime(part, others);
            }
            negations += NEGATIONS.contains(word) || word.endsWith("n't") ? 1 : 0;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == '\u20AC' || c == '\u00A3' || c == '\u00A5') {
                others.add(text.substring(i, i + 1));
            }
        }
        return numbers.isEmpty() && others.isEmpty() && negations == 0 ? 0 : hash(numbers, others, negations);
    }

    /** The numbers among folded words, in one spelling: "17,000" and "17000", "two" and "2" are the same. */
    static List<String> numbers(List<String> folded) {
        List<String> numbers = new ArrayList<>();
        folded.forEach(word -> parts(word).forEach(part -> readNumber(part, numbers)));
        return numbers;
    }

    private static boolean isPlain(String word) {
        return word.isEmpty()
                || (!KNOWN.contains(word)
                        && word.indexOf('-') < 0
                        && !Character.isDigit(word.charAt(0))
                        && !word.endsWith("n't"));
    }

    private static List<String> parts(String word) {
        return word.indexOf('-') < 0 ? List.of(word) : List.of(word.split("-", -1));
    }

    /** Whether a folded word means another day in an article of another day. */
    static boolean isRelative(String word) {
        return RELATIVE.contains(word) || (CALENDAR.contains(word) && word.endsWith("day"));
    }

    private static void readNumber(String word, List<String> numbers) {
        String known = NUMBERS.get(word);
        Integer spelt = NumberWords.value(word);
        if (known != null) {
            numbers.add(known);
        } else if (spelt != null) {
            numbers.add(spelt.toString());
        } else if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            numbers.add(word.replace(",", ""));
        }
    }

    private static void readTime(String word, Set<String> others) {
        if (CALENDAR.contains(word) || SHORT.contains(word)) {
            others.add(word.substring(0, 3));
        } else if (TIME.contains(word)) {
            others.add(word);
        } else if (MONEY.containsKey(word)) {
            others.add(MONEY.getOrDefault(word, ""));
        }
    }

    private static long hash(List<String> numbers, Set<String> others, int negations) {
        long hash = negations + 1L;
        for (String detail : numbers) {
            hash = hash * 1_000_003 + detail.hashCode();
        }
        for (String detail : others) {
            hash = hash * 1_000_003 + ~detail.hashCode();
        }
        return hash;
    }
}
