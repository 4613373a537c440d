package dossier.dating;

/** On which side of the article's day a date lies, as far as its sentence tells. */
enum Tense {
    PAST,
    FUTURE,
    /** The sentence does not tell. */
    OPEN
}
