package dossier.knowledge;

import dossier.model.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All tables that one build uses.
 *
 * @param states see {@link State}
 * @param organisations see {@link Organisation}
 * @param offices see {@link Office}
 * @param officeHolders see {@link OfficeHolder}
 * @param births see {@link Birth}
 * @param events see {@link Event}
 * @param cities see {@link City}
 * @param conventions see {@link Convention}
 * @param journeys see {@link Journey}
 * @param words lists of words by the list's name: each word, folded, with its class ("" when it has none)
 * @param sha256 of everything above, in lower-case hexadecimal
 * @param indexes what the stages made of them so far
 */
public record Tables(
        List<State> states,
        List<Organisation> organisations,
        List<Office> offices,
        List<OfficeHolder> officeHolders,
        List<Birth> births,
        List<Event> events,
        List<City> cities,
        List<Convention> conventions,
        List<Journey> journeys,
        Map<String, Map<String, String>> words,
        String sha256,
        Indexes indexes) {

    /** Tables of which nothing was made yet. */
    public Tables(
            List<State> states,
            List<Organisation> organisations,
            List<Office> offices,
            List<OfficeHolder> officeHolders,
            List<Birth> births,
            List<Event> events,
            List<City> cities,
            List<Convention> conventions,
            List<Journey> journeys,
            Map<String, Map<String, String>> words,
            String sha256) {
        this(
                states,
                organisations,
                offices,
                officeHolders,
                births,
                events,
                cities,
                conventions,
                journeys,
                words,
                sha256,
                new Indexes());
    }

    /**
     * What a stage makes of the tables, made when it is first asked for and kept with them: for the next stage, and for the
     * next build by the same tables.
     *
     * @param index its class; there is one of a class
     * @param maker makes it of the tables and of nothing else; it must not change afterwards
     */
    public <T> T once(Class<T> index, Function<Tables, T> maker) {
        return indexes.get(index, () -> maker.apply(this));
    }

    /**
     * The tables as they could have been written on a day: terms of office, journeys and events that begin later are not in
     * them, and a term that had not ended has no end.
     */
    public Tables asOf(LocalDate day) {
        Interval known = new Interval(null, day);
        List<OfficeHolder> holders = officeHolders.stream()
                .filter(holder -> known.intersect(holder.term()) != null)
                .map(holder -> holder.until(day))
                .toList();
        List<Event> happened = events.stream()
                .filter(event -> known.intersect(event.days()) != null)
                .map(event -> event.until(day))
                .toList();
        List<Journey> made = journeys.stream()
                .filter(journey -> known.intersect(journey.days()) != null)
                .map(journey -> journey.until(day))
                .toList();
        return new Tables(
                states, organisations, offices, holders, births, happened, cities, conventions, made, words, sha256);
    }

    /** The newest day on which a term of office began or ended, or a journey, by these tables; null when they have none. */
    public @Nullable LocalDate newest() {
        return Stream.concat(
                        officeHolders.stream().map(OfficeHolder::term),
                        journeys.stream().map(Journey::days))
                .flatMap(days -> Stream.of(days.earliest(), days.latest()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * The word list {@code name}, from {@code reference/words/NAME.csv}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Map<String, String> words(String name) {
        Map<String, String> list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no word list " + name);
        }
        return list;
    }
}
