package dossier.model;

import org.jspecify.annotations.Nullable;

/** Who took part in a meeting, in which role, in which office; the office is null when neither source nor table gives one. */
public record Participant(
        ActorId actor, Role role, @Nullable Capacity capacity) {}
