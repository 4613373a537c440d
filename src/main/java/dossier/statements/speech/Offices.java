package dossier.statements.speech;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.OfficeHeld;
import dossier.statements.grammar.OfficeTitles;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds which office in one article, to tell whom "the president" means there. */
public final class Offices {
    private static final Set<String> CHAMBERS = Set.of("senate", "house", "commons", "lords");

    private final OfficeTitles titles;
    private final List<Held> held = new ArrayList<>();

    /** An office by its usual name, whose it is, and who holds it. */
    private record Held(
            ActorId person,
            String title,
            String as,
            @Nullable String of) {}

    public Offices(List<OfficeHeld> offices, OfficeTitles titles, Cast cast) {
        this.titles = titles;
        for (OfficeHeld office : offices) {
            Actor of = office.of() == null ? null : cast.actors().get(office.of());
            if (!office.former()) {
                held.add(new Held(
                        office.person(), titles.usual(office.title()), office.title(), of == null ? null : of.name()));
            }
        }
    }

    /** Whether the one is of the Senate, the other of the House: "the Senate majority leader". */
    private static boolean isOfOtherChamber(String title, String words) {
        String one = chamber(title);
        String other = chamber(words);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String chamber(String words) {
        return Stream.of(Folding.fold(words).split(" ", -1))
                .filter(CHAMBERS::contains)
                .findFirst()
                .orElse("");
    }

    /** Whether the article gives the person an office that leads a state. */
    boolean leads(ActorId person) {
        return held.stream().anyMatch(h -> h.person().equals(person) && titles.leads(h.title()));
    }

    /** Whether the words tell of which state the office is: "the Moravian premier". */
    boolean namesState(String words) {
        OfficeTitles.Described described = titles.described(words);
        return described != null && described.state() != null;
    }

    /** What office the words mean, or null when they mean none. */
    OfficeTitles.@Nullable Described described(String words) {
        return titles.described(words);
    }

    /** The people whom the article gives the office that the words describe: "the president"; none for other words. */
    List<ActorId> holders(String words) {
        OfficeTitles.Described described = titles.described(words);
        if (described == null) {
            return List.of();
        }
        return held.stream()
                .filter(h -> described.title() == null
                        ? titles.leads(h.title())
                        : titles.isAlso(described.title(), h.title(), described.state()))
                .filter(h -> described.state() == null || described.state().equals(h.of()))
                .filter(h -> !isOfOtherChamber(h.as(), words))
                .map(Held::person)
                .distinct()
                .toList();
    }
}
