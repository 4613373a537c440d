package dossier.site.page;

import dossier.model.Actor;
import dossier.text.Closest;
import dossier.text.Folding;

/** Tells whether two people of one last name may be one and the same. */
final class Namesakes {
    /** Of so many letters of a name one may be spelt otherwise: "Sergey" and "Sergei". */
    private static final int SPELT = 4;

    private Namesakes() {}

    /** Where a first name is missing, short for the other's ("J.", "Jim" and "Jim Robert"), or another spelling of it. */
    static boolean mayBeOne(Actor one, Actor other) {
        String first = given(one);
        String second = given(other);
        return first.startsWith(second)
                || second.startsWith(first)
                || Closest.distance(first, second) <= Math.min(first.length(), second.length()) / SPELT;
    }

    private static String given(Actor person) {
        String name = Folding.fold(person.name());
        return name.substring(0, Math.max(0, name.lastIndexOf(' '))).replace(".", "");
    }
}
