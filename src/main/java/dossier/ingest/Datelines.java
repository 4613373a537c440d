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

    /** The class of words that stand where an agency would, and name none. */
    private static final String DESK = "desk";

    /** Shorter capitals are initials as often as a place. */
    private static final int INITIALS = 3;

    /** Words of both kinds of letters belong to two things: "Photo KABUL". */
    private static final Pattern MIXED = Pattern.compile("\\p{Ll} \\p{Lu}{3}|\\p{Lu}{3} \\p{Lu}\\p{Ll}");

    private static final String AGENCY = "(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>[^/]{2,40})/)";

    private static final Pattern AGENCY_ONLY =
            Pattern.compile(AGENCY + "(?:\\s*(?:[—–―:]|--+|-(?=\\s|$)|_(?=\\s|$))|\\.(?=\\s|$))?\\s*");

    private static final String CAPITAL = "\\p{Lu}[\\p{Lu}.'’-]++(?!\\p{Ll})";
    private static final Pattern BARE =
            Pattern.compile("(" + CAPITAL + "(?:[ /]" + CAPITAL + "){0,5}+) (?=[\\p{Lu}“\"‘'\\d])");
    private static final Set<String> SMALL =
            Set.of("es ", "de ", "do ", "da ", "of ", "la ", "du ", "the ", "del ", "sur-", "al-", "el-");

    private final Map<String, String> agencies;
    private final Conventions conventions;
    private final Set<String> places = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    Datelines(Tables tables, Conventions conventions) {
        this.conventions = conventions;
        agencies = tables.words("agencies");
        tables.cities().forEach(city -> {
            places.add(Folding.fold(city.name()));
            city.aliases().forEach(a -> places.add(Folding.fold(a)));
        });
        tables.states().forEach(state -> {
            state.capital().forEach(c -> places.add(Folding.fold(c)));
            states.add(Folding.fold(state.name()));
            state.aliases().forEach(a -> states.add(Folding.fold(a)));
        });
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
        Head head = Head.of(paragraph, this::isAgency);
        String place = head.place();
        String rest = paragraph.substring(head.end());
        if (place == null
                || conventions.isLine("label", place)
                || isHeadline(rest)
                || !isDateline(head, place, article)) {
            return null;
        }
        String agency = signature(head);
        return agency == null && isAgency(rest)
                ? new Dateline(paragraph.length(), capitals(place), rest.strip())
                : new Dateline(head.end(), capitals(place), agency);
    }

    private static String head(String paragraph) {
        return paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    }

    private static @Nullable String agency(Matcher m) {
        return m.group("agency") != null ? m.group("agency") : m.group("slashed");
    }

    /** Whether the words are an agency's name. */
    boolean isAgency(String words) {
        String kind = words.length() <= LONGEST ? agencies.get(Folding.fold(words.strip())) : null;
        return kind != null && !kind.equals(DESK);
    }

    /**
     * Whether the head is one: the plainer its mark, the more it takes. A dash or an agency behind capitals is enough; a
     * colon, a full stop or the end of the line may stand behind anything, and so may brackets.
     */
    private boolean isDateline(Head head, String place, String article) {
        if (head.mark() == Head.Mark.NONE && !head.isBracketed()) {
            return false;
        }
        boolean shouted = isCaps(place) && place.length() > INITIALS;
        boolean named = isPlace(place, article)
                || (!MIXED.matcher(place).find() && head.regions().stream().anyMatch(this::isState));
        boolean signed = head.agency() != null;
        boolean dated = head.isDated();
        return switch (head.mark()) {
            case DASH -> named || shouted || signed;
            case COLON -> named || (shouted && (dated || signed));
            case BAR -> named && (shouted || dated || signed);
            case STOP -> (shouted && (named || dated)) || (named && (dated || signed));
            case END -> (named && (shouted || dated)) || (shouted && dated);
            case NONE -> signed || (dated && (shouted || named)) || (shouted && named);
        };
    }

    /** The agency, or what stands where one would and is no state and no desk: one that no table has. */
    private @Nullable String signature(Head head) {
        String written = head.agency() != null ? head.agency() : head.remark();
        boolean named = written != null && !isState(written) && !DESK.equals(agencies.get(Folding.fold(written)));
        return named ? written : null;
    }

    private boolean isState(String region) {
        return states.contains(Folding.fold(region));
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

    /** Whether a table has that town, or the article places something there. */
    boolean isPlace(String place, String article) {
        int slash = place.indexOf('/');
        String first = slash < 0 ? place : place.substring(0, slash).strip();
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
            boolean initials = word.indexOf('.') == 1 && word.length() > 2;
            out.append(
                    small
                            ? word
                            : initials
                                    ? word.toUpperCase(Locale.ROOT)
                                    : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
