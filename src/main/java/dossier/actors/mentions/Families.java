package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.NameForms;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Gives those of whom a sentence has the given name only the surname of their family: "John and Jane Example and their sons Max and Tom". */
final class Families {
    private static final Set<String> OWNERS = Set.of("their", "his", "her", "whose");
    /** Those who bear the name of the one whose they are. */
    private static final Set<String> NAMESAKES = Set.of(
            "son", "daughter", "sons", "daughters", "children", "kids", "twins", "brothers", "sisters", "siblings");

    private static final int LONGEST_KINSHIP = 4;
    /** Behind a parent the age may stand: "Jane Example, 51, whose son Max". */
    private static final int LONGEST_ASIDE = 3;

    private final Map<Line, List<Run>> runs;
    private final List<Persona> personas;
    private final Set<Span> placed;
    private final Function<List<Token>, Persona> personaOf;
    private final NameForms forms;
    private final Lexicon lexicon;

    /**
     * A reader of one article.
     *
     * @param personas those met in full
     * @param placed where they are named, to which the places of given names are added
     * @param personaOf the one person met whose name agrees, or a new one
     */
    Families(
            Map<Line, List<Run>> runs,
            List<Persona> personas,
            Set<Span> placed,
            Function<List<Token>, Persona> personaOf,
            NameForms forms,
            Lexicon lexicon) {
        this.runs = runs;
        this.personas = personas;
        this.placed = placed;
        this.personaOf = personaOf;
        this.forms = forms;
        this.lexicon = lexicon;
    }

    void read() {
        for (List<Run> list : runs.values()) {
            for (int i = 0; i + 1 < list.size(); i++) {
                Run first = list.get(i);
                Run second = list.get(i + 1);
                if (isCouple(first, second)) {
                    place(first, second.tokens().get(1));
                } else if (isKin(first, second) && !placed.contains(second.span())) {
                    readChildren(list, i);
                }
            }
        }
    }

    /** The children that follow the parent, who is the name at {@code parent}. */
    private void readChildren(List<Run> list, int parent) {
        List<Token> name = list.get(parent).tokens();
        Token surname = name.get(name.size() - 1);
        int child = parent + 1;
        do {
            place(list.get(child), surname);
            child++;
        } while (child < list.size() && isNext(list.get(child - 1), list.get(child)));
    }

    /** "Jane Example and their sons Max": a parent in full, and a child by a given name alone. */
    private boolean isKin(Run parent, Run child) {
        Line line = parent.line();
        int owner = parent.to();
        while (owner < child.from() && !OWNERS.contains(line.token(owner).fold())) {
            owner++;
        }
        boolean near = owner - parent.to() <= LONGEST_ASIDE
                && child.from() - owner <= LONGEST_KINSHIP
                && child.from() > owner + 1;
        String kin = line.near(child.from() - 1).fold();
        boolean one = !kin.endsWith("s") && !kin.equals("children");
        boolean own = line.near(owner).fold().equals("whose");
        return near
                && parent.length() == 2
                && placed.contains(parent.span())
                && isGivenAlone(child)
                && NAMESAKES.contains(kin)
                && (own || !one)
                && isPlainBetween(line, parent.to(), child.from());
    }

    private boolean isPlainBetween(Line line, int from, int to) {
        return line.tokens().subList(from, to).stream().allMatch(t -> t.isWord() || t.isNumber() || t.is(","));
    }

    /** "Max, Tom and Zoe". */
    private boolean isNext(Run one, Run next) {
        Line line = one.line();
        int at = line.near(one.to()).is(",") ? one.to() + 1 : one.to();
        at = line.near(at).fold().equals("and") ? at + 1 : at;
        return at > one.to() && next.from() == at && isGivenAlone(next) && !placed.contains(next.span());
    }

    private boolean isGivenAlone(Run run) {
        return run.length() == 1 && lexicon.mayBeGiven(run.tokens().get(0));
    }

    private void place(Run given, Token surname) {
        List<Token> name = List.of(given.tokens().get(0), surname);
        Persona persona = personaNamed(name.get(0), name);
        persona.name(name, name.get(0).text() + " " + name.get(1).text());
        persona.mention(given.span(), Reference.NAME);
        placed.add(given.span());
    }

    private boolean isCouple(Run first, Run second) {
        Line line = first.line();
        return first.length() == 1
                && second.length() == 2
                && second.from() == first.to() + 1
                && !second.tokens().get(1).isLetter()
                && line.near(first.to()).fold().equals("and")
                && lexicon.isGiven(first.tokens().get(0))
                && lexicon.isGiven(second.tokens().get(0))
                && !line.near(first.from() - 1).isCapitalised()
                && placed.contains(second.span());
    }

    /** The one person met with that given name, or whoever is called so. */
    private Persona personaNamed(Token given, List<Token> name) {
        List<Persona> met = personas.stream()
                .filter(p -> p.fullest().get(0).fold().equals(given.fold()))
                .toList();
        return met.size() == 1 && forms.agree(met.get(0).fullest(), name) ? met.get(0) : personaOf.apply(name);
    }
}
