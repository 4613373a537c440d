package dossier.actors.names;

import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A person of one article, as far as that article goes: every name, mention and title. */
public final class Persona {
    private final List<List<Token>> names = new ArrayList<>();
    private final Set<String> wordings = new LinkedHashSet<>();
    private final List<Found> mentions = new ArrayList<>();
    private final List<Held> offices = new ArrayList<>();
    private final List<Token> honorifics = new ArrayList<>();
    private boolean kin;

    /** A place in the article that means this person. */
    public record Found(Span span, Reference reference) {}

    /**
     * A title that the article gives the person.
     *
     * @param era whether it only tells by whose time something was: "under President Example"
     */
    public record Held(Title title, Span span, boolean era) {}

    public void name(List<Token> name, String wording) {
        if (names.stream().noneMatch(known -> words(known).equals(words(name)))) {
            names.add(List.copyOf(name));
        }
        wordings.add(wording);
    }

    public void mention(Span span, Reference reference) {
        mentions.add(new Found(span, reference));
    }

    public void hold(Title title, Span span) {
        offices.add(new Held(title, span, false));
    }

    /** Notes a title that only tells by whose time something was: "under President Example". */
    public void ruled(Title title, Span span) {
        offices.add(new Held(title, span, true));
    }

    /** Completes the titles that say no state: {@code of} gives it, or the title as it is. */
    public void complete(UnaryOperator<Title> of) {
        offices.replaceAll(held -> new Held(of.apply(held.title()), held.span(), held.era()));
    }

    /** Takes a description for a mention of the person, and for the office. */
    public void describe(Described described) {
        mention(described.span(), Reference.OFFICE);
        hold(described.title(), described.span());
    }

    /** Notes the word before a mention, which may be "Mr" or "Mrs". */
    public void address(Token honorific) {
        honorifics.add(honorific);
    }

    /** Whether the article calls the person "Mr" and that given name is a woman's, or the other way. */
    public boolean isOfOtherGender(Token given, Lexicon lexicon) {
        return honorifics.stream().anyMatch(honorific -> lexicon.areOfTwoGenders(honorific, given));
    }

    public void markAsKin() {
        kin = true;
    }

    /** Whether the article introduces the person as somebody's wife, son, brother. */
    public boolean isKin() {
        return kin;
    }

    /** The fullest name met; none when only descriptions are. */
    public List<Token> fullest() {
        List<Token> best = List.of();
        for (List<Token> name : names) {
            if (name.size() > best.size()) {
                best = name;
            }
        }
        return best;
    }

    public List<List<Token>> names() {
        return names;
    }

    public Set<String> wordings() {
        return wordings;
    }

    public List<Found> mentions() {
        return mentions;
    }

    public List<Held> offices() {
        return offices;
    }

    /** The office that the article gives the person last, of those that are not past; null when none. */
    @Nullable
    public Title currentOffice() {
        return offices.stream()
                .map(Held::title)
                .filter(title -> title.office() && !title.former())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public boolean hasOffice() {
        return offices.stream().anyMatch(held -> held.title().office());
    }

    /** Whether a mention starts from {@code start} to before {@code end}. */
    public boolean isNamed(int start, int end) {
        return mentions.stream().mapToInt(found -> found.span().start()).anyMatch(at -> at >= start && at < end);
    }

    /** Where the person is met first. */
    public int first() {
        return mentions.stream().mapToInt(m -> m.span().start()).min().orElse(Integer.MAX_VALUE);
    }

    public static List<String> words(List<Token> name) {
        String[] words = new String[name.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = name.get(i).fold();
        }
        return List.of(words);
    }
}
