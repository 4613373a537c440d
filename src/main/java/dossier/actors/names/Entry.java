package dossier.actors.names;

/**
 * What a sequence of words stands for by the tables.
 *
 * @param kind what it is
 * @param name the name of the row: a state's, an organisation's, an office's title, a person's usual name
 * @param letters which capitals the words must have
 * @param spelling the wording as the table has it
 * @param ambiguous whether it also means something else, so that it counts only beside another sign
 */
public record Entry(Kind kind, String name, Letters letters, String spelling, boolean ambiguous) {
    /** The kinds, the more telling first. */
    public enum Kind {
        HOLDER,
        ORGANISATION,
        STATE,
        SEAT,
        DEMONYM,
        CAPITAL,
        OFFICE,
        CITY,
        /** What holds the name of a state and is none: "North America", "Indian Ocean". */
        REGION
    }

    /** What capitals a spelling asks for. */
    public enum Letters {
        /** None: "prime minister". */
        ANY,
        /** A capital at the start of each word that has one in the table: "Bank of England". */
        CAPITALISED,
        /** All, for short forms that are words otherwise: "US", "WHO". */
        SHOUTED,
        /** Exactly those of the table, for short forms of mixed letters: "LeT", "AfD". */
        EXACT
    }
}
