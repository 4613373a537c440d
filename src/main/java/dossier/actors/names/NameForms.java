package dossier.actors.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a name in full may be shortened, and whether two names can be one person's. */
public final class NameForms {
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint", "abu", "umm", "ould");

    private final Lexicon lexicon;

    public NameForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The surnames, folded, that may stand for the name: "assad" and "al assad" for Bashar al-Assad. */
    public Set<String> surnames(List<Token> name) {
        List<Token> words = withoutJunior(name);
        Set<String> forms = new LinkedHashSet<>();
        int last = words.size() - 1;
        if (last < 1) {
            return Set.of(joined(words, 0));
        }
        int from = last;
        while (from > 1 && (words.get(from).glued() || lexicon.isParticle(words.get(from - 1)))) {
            from--;
            forms.add(joined(words, from));
        }
        boolean sonOf = last > 1 && SON_OF.contains(words.get(last - 1).fold());
        if (!sonOf) {
            forms.add(words.get(last).fold());
        }
        if (last > 1 && !words.get(last - 1).isLetter()) {
            forms.add(joined(words, last - 1));
        }
        if (lexicon.isFamily(words.get(0))) {
            forms.add(words.get(0).fold());
        }
        return forms;
    }

    /** "gonzalez" of Felipe Gonzalez Marquez: where the last two words are surnames, the first may stand alone. */
    public Optional<String> firstOfTwoSurnames(List<Token> name) {
        List<Token> words = withoutJunior(name);
        int last = words.size() - 1;
        boolean two = last > 1
                && !words.get(last).glued()
                && !words.get(last - 1).glued()
                && lexicon.surname(words.get(last)) == FamilyNames.SURE
                && lexicon.surname(words.get(last - 1)) == FamilyNames.SURE
                && !lexicon.isGiven(words.get(last - 1))
                && lexicon.isGiven(words.get(0));
        return two ? Optional.of(words.get(last - 1).fold()) : Optional.empty();
    }

    /** Whether one may be a fuller form of the other. */
    public boolean agree(List<Token> one, List<Token> other) {
        List<String> a = core(one);
        List<String> b = core(other);
        if (String.join("", a).equals(String.join("", b))) {
            return suffix(one).equals(suffix(other));
        }
        if (isReversed(one, other) || isReversed(other, one)) {
            return true;
        }
        if (a.size() < 2 || b.size() < 2 || !suffix(one).equals(suffix(other))) {
            return false;
        }
        if (a.size() == b.size()
                && a.get(0).charAt(0) == b.get(0).charAt(0)
                && a.subList(1, a.size()).equals(b.subList(1, b.size()))) {
            return Spelling.isAlike(a.get(0), b.get(0));
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        boolean tail = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
        boolean head = shorter.get(0).equals(longer.get(0));
        return (tail || head) && isWithin(shorter, longer) && initialsAgree(a, b);
    }

    /** "Orban Viktor" and "Viktor Orban", but not "Henry James" and "James Henry". */
    private boolean isReversed(List<Token> one, List<Token> other) {
        return one.size() == 2
                && other.size() == 2
                && lexicon.isGiven(one.get(1))
                && !lexicon.mayBeGiven(one.get(0))
                && one.get(0).fold().equals(other.get(1).fold())
                && one.get(1).fold().equals(other.get(0).fold());
    }

    /** Whether only what stands in the middle tells the names apart: "John Addo Example" and "John Agyekum Example". */
    public boolean areRivals(List<Token> one, List<Token> other) {
        List<String> a = core(one);
        List<String> b = core(other);
        return a.size() > 2
                && b.size() > 2
                && a.get(0).equals(b.get(0))
                && a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && !agree(one, other);
    }

    /** Different letters in the middle are different people. */
    private static boolean initialsAgree(List<String> a, List<String> b) {
        List<String> x = a.stream().filter(w -> w.length() == 1).toList();
        List<String> y = b.stream().filter(w -> w.length() == 1).toList();
        return x.isEmpty() || y.isEmpty() || x.equals(y);
    }

    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && shorter.get(at).equals(word)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    /** The name's words without particles and generation. */
    public List<String> core(List<Token> name) {
        List<String> core = new ArrayList<>();
        for (Token token : withoutJunior(name)) {
            if (!lexicon.isParticle(token) || (core.isEmpty() && name.size() < 3)) {
                core.add(token.fold());
            }
        }
        return core;
    }

    public boolean isJunior(List<Token> name) {
        return name.size() > 1 && lexicon.isJunior(name.get(name.size() - 1));
    }

    /** What tells the bearers of one name apart, folded: "jr", "xiii"; "" when there is nothing. */
    public String suffix(List<Token> name) {
        if (!isJunior(name)) {
            return "";
        }
        String last = name.get(name.size() - 1).fold();
        return last.equals("junior") ? "jr" : last.equals("senior") ? "sr" : last;
    }

    private List<Token> withoutJunior(List<Token> name) {
        return isJunior(name) ? name.subList(0, name.size() - 1) : name;
    }

    private static String joined(List<Token> words, int from) {
        return String.join(" ", Persona.words(words.subList(from, words.size())));
    }
}
