package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place, the day and the agency in front of an article's first sentence: "TEL AVIV, Israel, June 19 (UPI) -- ".
 *
 * @param end how many characters of the paragraph it takes, with its dash and the space after it
 * @param place in ordinary capitals, null when only an agency is named
 * @param agency as written, null when none is named
 */
record Dateline(int end, @Nullable String place, @Nullable String agency) {
    /** The longest dateline, in characters. */
    private static final int LONGEST = 140;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
    private static final String CAPS = "\\p{Lu}[\\p{Lu}.'’-]++(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*+){0,4}+";
    private static final String MIXED =
            "\\p{Lu}[\\p{L}.'’-]++(?:[ /](?:\\p{Lu}[\\p{L}.'’-]++|al|de|del|es|la|of|du|sur)){0,4}+";
    private static final String AGENCY = "\\(([^()]{2,40})\\)";
    private static final String DASH = "(?:\\s*(?:—|–|―|--+|-)(?=\\s|$)|\\s*:|\\s*[—–―]|\\s*--)";

    /** A place, then perhaps a region and a day; then an agency, a dash, or both. */
    private static final Pattern FULL = Pattern.compile("(" + CAPS + "|" + MIXED + ")((?:, " + MIXED + "){0,2}?)(,? "
            + DAY + ")?(?:,? ?" + AGENCY + ")?(" + DASH + ")?\\s*");

    private static final Pattern AGENCY_ONLY = Pattern.compile(AGENCY + "(" + DASH + ")?\\s*");
    private static final Pattern BARE = Pattern.compile("(" + CAPS + ") (?=[\\p{Lu}“\"‘'\\d])");

    /** Knows the places and agencies that the tables hold. */
    static final class Reader {
        private final Map<String, String> agencies;
        private final Set<String> places = new HashSet<>();

        Reader(Tables tables) {
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
            String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
            Matcher only = AGENCY_ONLY.matcher(head);
            if (only.lookingAt() && isAgency(only.group(1))) {
                return new Dateline(only.end(), null, only.group(1));
            }
            Matcher m = FULL.matcher(head);
            if (m.lookingAt()) {
                Dateline found = full(m, paragraph, article);
                if (found != null) {
                    return found;
                }
            }
            Matcher bare = BARE.matcher(head);
            return bare.lookingAt() ? bare(bare.group(1), article) : null;
        }

        private @Nullable Dateline full(Matcher m, String paragraph, String article) {
            String agency = m.group(4);
            boolean dash = m.group(5) != null;
            String place = m.group(1);
            boolean caps = place.equals(place.toUpperCase(Locale.ROOT));
            boolean known = isPlace(place, article);
            if (agency != null ? !isAgency(agency) : !dash) {
                return null;
            }
            if (!known
                    && agency == null
                    && !(caps && place.length() > 3 && !m.group(5).contains(":"))) {
                return null;
            }
            String rest = paragraph.substring(m.end());
            if (agency == null && isAgency(rest)) {
                return new Dateline(paragraph.length(), capitals(place), rest.strip());
            }
            return new Dateline(m.end(), capitals(place), agency);
        }

        private @Nullable Dateline bare(String caps, String article) {
            for (String place = caps;
                    !place.isEmpty();
                    place = place.substring(0, Math.max(0, place.lastIndexOf(' ')))) {
                if (place.length() > 3 && isPlace(place, article)) {
                    return new Dateline(place.length() + 1, capitals(place), null);
                }
            }
            return null;
        }

        boolean isAgency(String words) {
            return agencies.containsKey(Folding.fold(words.strip()));
        }

        private boolean isPlace(String place, String article) {
            String folded = Folding.fold(place);
            String first = folded.contains("/") ? folded.substring(0, folded.indexOf('/')) : folded;
            return places.contains(first) || isNamedAsPlace(capitals(first), article);
        }

        private static boolean isNamedAsPlace(String name, String article) {
            for (String preposition : new String[] {" in ", " from ", " at ", " near ", " outside "}) {
                int at = article.indexOf(preposition + name);
                if (at >= 0) {
                    int end = at + preposition.length() + name.length();
                    return end == article.length() || !Character.isLetterOrDigit(article.charAt(end));
                }
            }
            return false;
        }
    }

    /** "DAR ES SALAAM" in ordinary capitals; what is in ordinary capitals already stays. */
    static String capitals(String place) {
        if (!place.equals(place.toUpperCase(Locale.ROOT)) && !place.equals(place.toLowerCase(Locale.ROOT))) {
            return place;
        }
        StringBuilder out = new StringBuilder();
        for (String word : place.toLowerCase(Locale.ROOT).split("(?<=[ /-])", -1)) {
            boolean small = Set.of("es ", "de ", "of ", "la ", "du ", "the ", "sur-", "al-")
                            .contains(word)
                    && out.length() > 0;
            out.append(small ? word : word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
