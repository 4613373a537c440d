package dossier.meetings;

import dossier.knowledge.Tables;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Mention;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Place;
import dossier.model.Reference;
import dossier.model.Role;
import dossier.model.SourceId;
import dossier.model.Status;
import dossier.model.When;
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What meetings are called, on their pages and in their addresses. */
final class Names {
    /** More than these are a crowd around one principal, not his counterparts. */
    private static final int MANY = 3;

    private static final Pattern NUMBER = Pattern.compile("[IVX]+");

    private final Cast cast;
    private final Addresses addresses;
    private final Corrections corrections;
    private final Map<String, String> familyFirst;
    private final Map<String, String> given;
    private final Set<String> whole;

    /**
     * @param tables whose word lists tell which family names come before the given name, and whose offices who is called by
     *     nothing but his office
     */
    Names(Cast cast, Addresses addresses, Corrections corrections, Tables tables) {
        this.cast = cast;
        this.addresses = addresses;
        this.corrections = corrections;
        this.familyFirst = tables.words("family-first");
        this.given = tables.words("given-names");
        this.whole = tables.officeHolders().stream()
                .filter(holder -> holder.person().equals(holder.office()))
                .map(holder -> Folding.fold(holder.person()))
                .collect(Collectors.toSet());
    }

    record Name(String slug, String title, boolean byEditor) {}

    Name of(
            List<Sighting> group,
            List<Participant> participants,
            When when,
            @Nullable Place place,
            Mode mode,
            Status status,
            List<SourceId> sources) {
        List<String> surnames = surnames(participants, sources, p -> p.role() == Role.PRINCIPAL);
        String slug = addresses.of(
                sources, Folding.slug(day(when) + " " + String.join(" ", surnames) + " " + where(mode, place)));
        List<String> met = surnames.size() == 1 ? surnames(participants, sources, p -> true) : surnames;
        String title = title(met.size() > MANY ? surnames : met, place, mode, status);
        for (Corrections.Title given : corrections.titles()) {
            if (given.meeting().equals(slug)) {
                return new Name(slug, given.title(), true);
            }
        }
        return new Name(slug, title, false);
    }

    private List<String> surnames(
            List<Participant> participants, List<SourceId> sources, Predicate<Participant> those) {
        return participants.stream()
                .filter(those)
                .map(p -> surname(p.actor(), sources))
                .distinct()
                .toList();
    }

    private static String day(When when) {
        LocalDate best = when.best();
        if (best != null) {
            return best.toString();
        }
        LocalDate from = when.interval().earliest();
        LocalDate to = when.interval().latest();
        if (from != null && to != null && from.getYear() == to.getYear()) {
            return from.getMonth() == to.getMonth()
                    ? from.toString().substring(0, 7)
                    : from.toString().substring(0, 4);
        }
        return "undated";
    }

    private static String where(Mode mode, @Nullable Place place) {
        return switch (mode) {
            case PHONE -> "phone";
            case VIDEO -> "video";
            default -> place == null ? "" : place.name();
        };
    }

    private static String title(List<String> surnames, @Nullable Place place, Mode mode, Status status) {
        String where = place == null ? "" : " in " + place.name();
        if (surnames.size() == 1) {
            String does =
                    mode == Mode.PHONE ? " on the telephone" : status == Status.HELD ? " at talks" : " to attend talks";
            return surnames.get(0) + does + (mode == Mode.VIDEO ? " by video" : where);
        }
        String who = surnames.isEmpty()
                ? "Leaders"
                : String.join(", ", surnames.subList(0, surnames.size() - 1)) + " and "
                        + surnames.get(surnames.size() - 1);
        if (mode == Mode.PHONE) {
            return "Telephone call between " + who;
        }
        if (mode == Mode.VIDEO) {
            return "Video meeting between " + who;
        }
        return who + (status == Status.HELD ? " meet" : " to meet") + where;
    }

    /** The one word, or the ending of the name, by which the articles call the person most. */
    String surname(ActorId person, List<SourceId> sources) {
        String name = cast.actor(person).name();
        Map<String, Long> forms = sources.stream()
                .flatMap(source -> cast.mentions().getOrDefault(source, List.of()).stream())
                .filter(m -> m.actor().equals(person) && m.reference() == Reference.NAME)
                .map(Mention::text)
                .filter(text -> text.indexOf(' ') < 0 || isEnding(text, name))
                .filter(text -> !isShouted(text) || name.contains(text))
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
        return forms.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(family(name));
    }

    /** The family name, by the order of names: the first of "Xi Jinping" and "Kim Dae-jung", the last of "Kim Example". */
    private String family(String name) {
        if (whole.contains(Folding.fold(name))) {
            return name;
        }
        int end = name.indexOf(' ');
        String first = Folding.fold(end < 0 ? name : name.substring(0, end));
        boolean isOneOfTwo = end == name.lastIndexOf(' ') && name.indexOf('-') < 0;
        boolean leads = familyFirst.containsKey(first) && !(isOneOfTwo && given.containsKey(first));
        return end > 0 && leads ? name.substring(0, end) : last(name);
    }

    /**
     * The last word, and the particles in small letters before it: "von der Leyen"; all of it when a number tells it from its
     * like: "Pope John Paul II". What somebody is "of" is no name.
     */
    private static String last(String full) {
        int of = full.indexOf(" of ");
        String name = of > 0 ? full.substring(0, of) : full;
        int start = name.lastIndexOf(' ') + 1;
        if (NUMBER.matcher(name).region(start, name.length()).matches()) {
            return name;
        }
        int before = name.lastIndexOf(' ', start - 2) + 1;
        while (before > 0 && Character.isLowerCase(name.charAt(before))) {
            start = before;
            before = name.lastIndexOf(' ', start - 2) + 1;
        }
        return name.substring(start);
    }

    /** Whether it stands in capitals, as first words of articles and headlines do. */
    private static boolean isShouted(String text) {
        return text.length() > 1
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** A surname of several words, without the given name. */
    private static boolean isEnding(String text, String name) {
        return Folding.fold(name).endsWith(" " + Folding.fold(text));
    }
}
