package dossier.model;

import java.util.List;

/**
 * The editor's word, from {@code corrections.yaml}: it overrules what the tool concludes, and pages say that it did.
 * Each correction carries the editor's reason and the line that it stands on.
 */
public record Corrections(
        List<DatePin> dates,
        List<Together> together,
        List<Apart> apart,
        List<Alias> aliases,
        List<NotAnActor> notActors,
        List<Title> titles,
        List<Exclusion> exclusions) {
    /** No corrections. */
    public static final Corrections NONE =
            new Corrections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Corrections {
        dates = List.copyOf(dates);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        aliases = List.copyOf(aliases);
        notActors = List.copyOf(notActors);
        titles = List.copyOf(titles);
        exclusions = List.copyOf(exclusions);
    }

    /** Why, and where in the file. */
    public record Note(String because, int line) {
        /** The note as evidence that {@code says} something. */
        public Evidence evidence(String says) {
            return Evidence.byEditor(because, says + " (corrections.yaml, line " + line + ")");
        }
    }

    /** The day, or the days, that an article speaks from. */
    public record DatePin(SourceId source, Interval interval, Note note) {}

    /** Articles that report one meeting. */
    public record Together(List<SourceId> sources, Note note) {
        public Together {
            sources = List.copyOf(sources);
        }
    }

    /** Articles no two of which report the same meeting. */
    public record Apart(List<SourceId> sources, Note note) {
        public Apart {
            sources = List.copyOf(sources);
        }
    }

    /** Another name of an actor. */
    public record Alias(String name, String actor, Note note) {}

    /** A name that is no actor's. */
    public record NotAnActor(String name, Note note) {}

    /** What a meeting is called; {@code meeting} is the last part of its page's address, without the ending. */
    public record Title(String meeting, String title, Note note) {}

    /** An article to leave out. */
    public record Exclusion(SourceId source, Note note) {}
}
