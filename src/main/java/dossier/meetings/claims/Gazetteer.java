package dossier.meetings.claims;

import dossier.knowledge.City;
import dossier.knowledge.State;
import dossier.knowledge.Tables;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The towns, sites and states of the tables, and where a line names one as the place of something. */
public final class Gazetteer {
    private static final int REACH = 5;
    /** How far behind "this" its noun stands, at most. */
    private static final int HERE = 4;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Lexicon lexicon;
    private final PlaceWords words;

    public Gazetteer(Tables tables) {
        words = new PlaceWords(tables.words("places"));
        for (State state : tables.states()) {
            Entry whole = whole(state);
            add(state.name(), whole);
            state.aliases().forEach(alias -> add(alias, whole));
        }
        for (City city : tables.cities()) {
            Entry entry = new Entry(city.name(), city.state().isEmpty() ? null : city.state(), true);
            add(city.name(), entry);
            city.aliases().forEach(alias -> add(alias, entry));
        }
        for (State state : tables.states()) {
            state.capital().forEach(capital -> add(capital, new Entry(capital, state.name(), true)));
        }
        tables.states().forEach(this::addSeats);
        Map<String, String> names = new LinkedHashMap<>();
        entries.keySet().forEach(name -> names.put(name, name));
        lexicon = new Lexicon(names);
    }

    /** The seats of a state's government are in its first capital, unless a town has that site. */
    private void addSeats(State state) {
        if (!state.capital().isEmpty()) {
            Entry home = new Entry(state.capital().get(0), state.name(), true);
            state.seats().stream()
                    .filter(seat -> !state.ambiguous().contains(seat))
                    .forEach(seat -> add(seat, home));
        }
    }

    /** What the names of a state mean: a state that is its own capital is a town. */
    private static Entry whole(State state) {
        return state.capital().stream()
                .filter(capital ->
                        capital.equals(state.name()) || state.aliases().contains(capital))
                .findFirst()
                .map(capital -> new Entry(capital, state.name(), true))
                .orElse(new Entry(state.name(), state.name(), false));
    }

    private void add(String name, Entry entry) {
        String folded = Folding.fold(name);
        entries.putIfAbsent(folded.startsWith("the ") ? folded.substring(4) : folded, entry);
    }

    /** The place of that name, as a spot without a span of its own, or null. */
    @Nullable
    public Entry named(String name) {
        return entries.get(Folding.fold(name));
    }

    /**
     * The places that the line names after a word of place or before a cue, in order.
     *
     * @param locals what the article names as places besides
     * @param here what "here" and "this city" mean; null when that is not known
     */
    public List<Spot> in(Line line, List<Lexicon.Hit> cues, Locals locals, @Nullable Spot here) {
        List<Spot> spots = new ArrayList<>();
        List<Token> tokens = line.tokens();
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            quoted = tokens.get(i).is("\"")
                    ? !quoted
                    : tokens.get(i).is("\u201c") || (quoted && !tokens.get(i).is("\u201d"));
            if (here != null && !quoted && isHere(tokens, i)) {
                spots.add(new Spot(here.name(), here.state(), tokens.get(i).span(), here.town()));
                continue;
            }
            Lexicon.Hit hit = hit(tokens, i);
            if (hit != null) {
                Entry entry = entries.get(hit.kind());
                if (entry != null && !isName(tokens, hit.end()) && (isPlaced(tokens, i) || goesBefore(hit, cues))) {
                    spots.add(new Spot(entry.name(), entry.state(), line.span(i, hit.end()), entry.town()));
                }
                i = hit.end() - 1;
            } else {
                Lexicon.Hit local = locals.at(tokens, i);
                if (local != null && isPlaced(tokens, i)) {
                    spots.add(new Spot(text(line, i, local.end()), null, line.span(i, local.end()), true));
                }
                i = local == null ? i : local.end() - 1;
            }
        }
        return spots;
    }

    /** "here", "this rainy city": where the article was written, unless somebody else says it. */
    private boolean isHere(List<Token> tokens, int i) {
        return tokens.get(i).is("here")
                || (tokens.get(i).is("this")
                        && tokens.subList(i + 1, Math.min(tokens.size(), i + HERE)).stream()
                                .anyMatch(token -> words.isSettlement(token)));
    }

    private Lexicon.@Nullable Hit hit(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Mention mention = token.mention();
        if (mention != null) {
            boolean place = mention.reference() != Reference.DEMONYM && entries.containsKey(token.folded());
            return place ? new Lexicon.Hit(i, 1, token.folded()) : null;
        }
        return token.capitalised() ? lexicon.at(tokens, i) : null;
    }

    /** "the Rio Group", "the Oslo accords": named after the place, and anywhere. */
    private boolean isName(List<Token> tokens, int next) {
        return next < tokens.size() && words.isNamed(tokens.get(next));
    }

    /** "the Moscow talks", "a Cuba visit". */
    private boolean goesBefore(Lexicon.Hit place, List<Lexicon.Hit> cues) {
        return cues.stream().anyMatch(cue -> cue.start() == place.end() && words.isPlaced(cue.kind()));
    }

    /** A word of place stands before it, with at most an adjective and "the city of" between. */
    private boolean isPlaced(List<Token> tokens, int at) {
        if (at > 0 && tokens.get(at - 1).is(",") && !isListed(tokens, at - 2)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (words.leads(token) || (token.is("of") && isPart(tokens, i - 1))) {
                return !token.is("to") || i == 0 || !words.addresses(tokens.get(i - 1));
            }
            if (words.breaks(token)
                    || Parties.isSpeech(token)
                    || (!token.isWord() && !token.is(",") && !token.is("/"))) {
                return false;
            }
        }
        return false;
    }

    /** "in Geneva, Switzerland": a name before the comma; "in three years, Geneva" begins another clause. */
    private static boolean isListed(List<Token> tokens, int before) {
        return before >= 0 && tokens.get(before).capitalised();
    }

    private boolean isPart(List<Token> tokens, int before) {
        return before >= 0 && words.isPart(tokens.get(before));
    }

    private static String text(Line line, int from, int to) {
        String text = line.text(line.span(from, to));
        return text.endsWith("'s") || text.endsWith("\u2019s") ? text.substring(0, text.length() - 2) : text;
    }

    /** A place in the tables. */
    public record Entry(String name, @Nullable String state, boolean town) {}
}
