package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads datelines, with the places and agencies of the tables. */
final class Datelines {
    /** The longest dateline, in characters. */
    private static final int LONGEST = 140;

    /** A place may show itself as one among the first characters of the article: "in Brussels". */
    private static final int HEAD = 20_000;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
    private static final String DAY =
            WEEKDAY + "(?:" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?)";
    private static final String CAPITAL = "\\p{Lu}[\\p{Lu}.'’-]++(?!\\p{Ll})";
    private static final String CAPS = CAPITAL + "(?:[ /]" + CAPITAL + "){0,5}+";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]++";
    private static final String NAMES = NAME + "(?:[ /](?:" + NAME + "|al|de|del|es|la|of|du|sur)){0,4}+";
    private static final String DASH = "(?:\\s*\\.?(?:—|–|―|--+|-|_)(?=\\s|$)|\\s*:(?=\\s|$)|\\s*[—–―]|\\s*--)";
    private static final String AGENCY =
            "(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>[^/]{2,40})/)(?:" + DASH + "|\\.(?=\\s|$))?";

    /** A place, then perhaps a region and a day; then an agency, a dash, or both. */
    private static final Pattern FULL = Pattern.compile("(?<place>" + CAPS + "|" + NAMES + ")(?:, " + NAMES
            + "){0,2}?(?:[,.]? (?<day>" + DAY + ")\\.?(?: (?<bare>" + NAME + "(?= ?-)))?)?(?:,? ?" + AGENCY
            + "|(?<dash>" + DASH
            + "))\\s*");

    /** The full stop after a place is not its own; one that is shortened stands before another word. */
    private static final Pattern END = Pattern.compile("\\.$");

    private static final Pattern AGENCY_ONLY = Pattern.compile(AGENCY + "\\s*");

    /** A place and perhaps a region and a day, alone in a line. */
    private static final Pattern LONE =
            Pattern.compile("(" + CAPS + ")(?:, " + NAMES + "){0,2}?(?:,? " + DAY + ")?\\s*");

    private static final Pattern BARE = Pattern.compile("(" + CAPS + ") (?=[\\p{Lu}“\"‘'\\d])");
    private static final Set<String> SMALL = Set.of("es ", "de ", "of ", "la ", "du ", "the ", "del ", "sur-", "al-");

    private final Map<String, String> agencies;
    private final Conventions conventions;
    private final Set<String> places = new HashSet<>();

    Datelines(Tables tables, Conventions conventions) {
        this.conventions = conventions;
        agencies = tables.words("agencies");
        tables.cities().forEach(city -> {
            places.add(Folding.fold(city.name()));
            city.aliases().forEach(a -> places.add(Folding.fold(a)));
        });
        tables.states().forEach(state -> state.capital().forEach(c -> places.add(Folding.fold(c))));
    }

    /**
     * The dateline that starts the paragraph, or null.
     *
     * @param paragraph the words of the paragraph
     * @param article the whole text, which may name the place again
     */
    @Nullable
    Dateline read(String paragraph, String article) {
        Dateline marked = marked(paragraph, article);
        if (marked != null) {
            return marked;
        }
        Matcher lone = LONE.matcher(paragraph);
        if (paragraph.length() <= LONGEST && lone.matches() && isKnown(lone.group(1))) {
            return new Dateline(paragraph.length(), capitals(lone.group(1)), null);
        }
        Matcher bare = BARE.matcher(head(paragraph));
        return bare.lookingAt() ? bare(bare.group(1), article) : null;
    }

    /** The dateline that starts the paragraph and that a mark or an agency divides from the sentence, or null. */
    @Nullable
    Dateline marked(String paragraph, String article) {
        Matcher only = AGENCY_ONLY.matcher(head(paragraph));
        String agency = only.lookingAt() ? agency(only) : null;
        if (agency == null || !isAgency(agency)) {
            return placed(paragraph, article);
        }
        Dateline rest = placed(paragraph.substring(only.end()), article);
        return rest == null
                ? new Dateline(only.end(), null, agency)
                : new Dateline(only.end() + rest.end(), rest.place(), agency);
    }

    private @Nullable Dateline placed(String paragraph, String article) {
        Matcher m = FULL.matcher(head(paragraph));
        return m.lookingAt() ? full(m, paragraph, article) : null;
    }

    private static String head(String paragraph) {
        return paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    }

    private static @Nullable String agency(Matcher m) {
        return m.group("agency") != null ? m.group("agency") : m.group("slashed");
    }

    /** Whether the words are an agency's name. */
    boolean isAgency(String words) {
        return words.length() <= LONGEST && agencies.containsKey(Folding.fold(words.strip()));
    }

    private @Nullable Dateline full(Matcher m, String paragraph, String article) {
        String place = END.matcher(m.group("place")).replaceFirst("");
        String agency = m.group("bare") != null ? m.group("bare") : agency(m);
        String dash = m.group("dash");
        String rest = paragraph.substring(m.end());
        if (conventions.isLine("label", place)
                || isHeadline(rest)
                || (agency != null && !isAgency(agency) && !isDated(m, place))) {
            return null;
        }
        boolean sure = agency != null || (isCaps(place) && place.length() > 3 && dash != null && !dash.contains(":"));
        if (!sure && !isPlace(place, article)) {
            return null;
        }
        return agency == null && isAgency(rest)
                ? new Dateline(paragraph.length(), capitals(place), rest.strip())
                : new Dateline(m.end(), capitals(place), agency);
    }

    /** Capitals and a day make a dateline, whoever the agency is. */
    private static boolean isDated(Matcher m, String place) {
        return isCaps(place) && m.group("day") != null;
    }

    /** "BRUSSELS European leaders": with no mark between, only what is known, or named again, as a place is one. */
    private @Nullable Dateline bare(String caps, String article) {
        if (caps.startsWith("ABOARD ")) {
            return new Dateline(caps.length() + 1, capitals(caps), null);
        }
        for (String place = caps; !place.isEmpty(); place = place.substring(0, Math.max(0, place.lastIndexOf(' ')))) {
            if (place.length() > 3 && isPlace(place, article)) {
                return new Dateline(place.length() + 1, capitals(place), null);
            }
        }
        return null;
    }

    private boolean isPlace(String place, String article) {
        int slash = place.indexOf('/');
        String first = slash < 0 ? place : place.substring(0, slash);
        return isKnown(first) || isNamedAsPlace(capitals(first), article);
    }

    /** Whether a table has that town. */
    boolean isKnown(String place) {
        return places.contains(Folding.fold(place));
    }

    private static boolean isNamedAsPlace(String name, String article) {
        String head = article.substring(0, Math.min(HEAD, article.length()));
        for (String words : List.of(" in " + name, " near " + name, " outside " + name)) {
            for (int at = head.indexOf(words); at >= 0; at = head.indexOf(words, at + 1)) {
                if (!runsOn(head, at + words.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a longer name goes on at {@code at}, as in "in Vladimir Putin's". */
    private static boolean runsOn(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '-'
                || (c == ' ' && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)));
    }

    private static boolean isHeadline(String rest) {
        return rest.codePoints().anyMatch(Character::isLetter)
                && isCaps(rest)
                && !rest.endsWith(".")
                && rest.indexOf(' ') > 0;
    }

    private static boolean isCaps(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** "DAR ES SALAAM" in ordinary capitals; what is in ordinary capitals already stays. */
    static String capitals(String place) {
        if (!isCaps(place)) {
            return place;
        }
        StringBuilder out = new StringBuilder();
        for (String word : place.toLowerCase(Locale.ROOT).split("(?<=[ /-])", -1)) {
            boolean small = word.isEmpty() || (out.length() > 0 && SMALL.contains(word));
            out.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
