package dossier.model;

import org.jspecify.annotations.Nullable;

/** Who took part in a meeting, in which role, in which office as the sources of the meeting word it. */
public record Participant(
        ActorId actor, Role role, @Nullable String office) {}
