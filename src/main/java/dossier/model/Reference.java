package dossier.model;

/** How a mention refers to its actor. */
public enum Reference {
    /** By name, whole or in part: "Vladimir Putin", "Putin", "Turkey", "the EU". */
    NAME,
    /** By office: "the Turkish PM", "the Russian president". */
    OFFICE,
    /** By pronoun. */
    PRONOUN,
    /** A state by its people: "Turkish". */
    DEMONYM,
    /** A state by its capital, meaning its government: "Ankara". */
    CAPITAL,
    /** A state by its seat of government: "the Kremlin". */
    SEAT
}
