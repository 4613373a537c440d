package dossier.curation;

import dossier.model.Actor;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.Permalinks;
import dossier.model.Permalinks.ActorLink;
import dossier.model.Permalinks.MeetingLink;
import dossier.publish.Durable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps {@code permalinks.yaml}: which addresses were ever given out, and to what. */
public final class Register {
    private Register() {}

    /**
     * The addresses of a dossier, and those that were given before and are no longer used.
     *
     * @param pages the addresses of its sources, of its pairs and of the further pages of its lists
     */
    public static Permalinks of(Dossier dossier, Collection<String> pages, Permalinks before) {
        Map<String, MeetingLink> meetings = new TreeMap<>();
        for (Meeting meeting : dossier.meetings().meetings()) {
            String slug = meeting.id().slug();
            meetings.put(
                    slug,
                    new MeetingLink(slug, meeting.sources().stream().sorted().toList()));
        }
        Map<String, ActorLink> known = new TreeMap<>();
        before.formerActors().forEach(link -> known.put(link.slug(), link));
        before.actors().forEach(link -> known.put(link.slug(), link));
        Map<String, ActorLink> actors = new TreeMap<>();
        for (Actor actor : dossier.cast().actors().values()) {
            String slug = actor.id().slug();
            actors.put(slug, new ActorLink(slug, actor.kind(), names(actor, known.get(slug))));
        }
        Map<String, MeetingLink> formerMeetings = new TreeMap<>();
        before.formerMeetings().forEach(link -> formerMeetings.put(link.slug(), link));
        before.meetings().forEach(link -> formerMeetings.put(link.slug(), link));
        formerMeetings.keySet().removeAll(meetings.keySet());
        known.keySet().removeAll(actors.keySet());
        return new Permalinks(
                List.copyOf(meetings.values()),
                List.copyOf(actors.values()),
                List.copyOf(formerMeetings.values()),
                List.copyOf(known.values()),
                Stream.concat(pages.stream(), before.pages().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Writes {@code permalinks.yaml} unless it says the same already.
     *
     * @throws IOException when it can't be written; the old file is whole then
     */
    public static void write(Path input, Permalinks permalinks) throws IOException {
        Path file = input.resolve(PermalinksFile.NAME);
        byte[] bytes = PermalinksFile.text(permalinks).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path fresh = input.resolve("." + PermalinksFile.NAME + ".new");
        try {
            Durable.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The addresses that {@code now} gives out and {@code before} does not know, as paths without ending. */
    public static List<String> unrecorded(Permalinks now, Permalinks before) {
        Set<String> missing = new TreeSet<>(now.pages());
        missing.removeAll(before.pages());
        Set<MeetingLink> meetings = new HashSet<>(before.meetings());
        now.meetings().stream()
                .filter(link -> !meetings.contains(link))
                .forEach(link -> missing.add("meetings/" + link.slug()));
        Set<ActorLink> actors = new HashSet<>(before.actors());
        now.actors().stream()
                .filter(link -> !actors.contains(link))
                .forEach(link -> missing.add("actors/" + link.slug()));
        Set<Object> former = new HashSet<>(before.formerMeetings());
        former.addAll(before.formerActors());
        now.formerMeetings().stream()
                .filter(link -> !former.contains(link))
                .forEach(link -> missing.add("meetings/" + link.slug()));
        now.formerActors().stream()
                .filter(link -> !former.contains(link))
                .forEach(link -> missing.add("actors/" + link.slug()));
        return List.copyOf(missing);
    }

    private static List<String> names(Actor actor, @Nullable ActorLink before) {
        Set<String> names = new TreeSet<>();
        names.add(actor.name());
        if (before != null && before.kind() == actor.kind()) {
            names.addAll(before.names());
        }
        return List.copyOf(names);
    }
}
