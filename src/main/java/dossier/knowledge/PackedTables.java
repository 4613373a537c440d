package dossier.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shipped tables in one file, which the Maven build makes of them: reading it takes a tenth of the time, as nothing is
 * left to be understood. The tables themselves are the truth. They are read when there is no such file, and when the user
 * has tables of his own.
 */
public final class PackedTables {
    private static final String FILE = "/reference/tables.packed";

    private static @Nullable Tables shipped;

    private PackedTables() {}

    /**
     * Makes the file of the tables that stand beside this class.
     *
     * @param args the path of the file
     */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), pack(TableReader.unpacked(null, new ArrayList<>())));
    }

    /**
     * The tables of the file, read once with all that is made of them; null when the program was put together without it.
     */
    static synchronized @Nullable Tables shipped() {
        if (shipped == null) {
            shipped = read();
        }
        return shipped;
    }

    private static @Nullable Tables read() {
        try (InputStream in = PackedTables.class.getResourceAsStream(FILE)) {
            return in == null ? null : unpack(in.readAllBytes());
        } catch (IOException e) {
            return null;
        }
    }

    /** The file's content for some tables; the same tables always make the same bytes. */
    static byte[] pack(Tables tables) {
        Packing out = new Packing();
        out.text(tables.sha256());
        out.list(tables.states(), state -> pack(state, out));
        out.list(tables.organisations(), organisation -> pack(organisation, out));
        out.list(tables.offices(), office -> pack(office, out));
        out.list(tables.officeHolders(), term -> pack(term, out));
        out.list(tables.births(), birth -> pack(birth, out));
        out.list(tables.events(), event -> pack(event, out));
        out.list(tables.cities(), city -> pack(city, out));
        out.list(tables.conventions(), convention -> pack(convention, out));
        out.list(tables.journeys(), journey -> pack(journey, out));
        out.list(List.copyOf(new TreeMap<>(tables.words()).entrySet()), list -> {
            out.text(list.getKey());
            out.words(list.getValue());
        });
        return out.bytes();
    }

    private static void pack(State state, Packing out) {
        out.text(state.name());
        out.texts(state.aliases());
        out.texts(state.demonyms());
        out.texts(state.capital());
        out.texts(state.seats());
        out.texts(state.ambiguous());
        out.interval(state.existed());
    }

    private static void pack(Organisation organisation, Packing out) {
        out.text(organisation.name());
        out.texts(organisation.aliases());
        out.text(organisation.kind());
        out.text(organisation.state());
        out.texts(organisation.ambiguous());
    }

    private static void pack(Office office, Packing out) {
        out.text(office.title());
        out.texts(office.aliases());
        out.text(office.rank());
    }

    private static void pack(OfficeHolder term, Packing out) {
        out.text(term.person());
        out.texts(term.aliases());
        out.text(term.office());
        out.text(term.of());
        out.interval(term.term());
    }

    private static void pack(Birth birth, Packing out) {
        out.text(birth.person());
        out.interval(birth.born());
    }

    private static void pack(Event event, Packing out) {
        out.text(event.name());
        out.list(event.words(), way -> out.texts(way.stream().sorted().toList()));
        out.interval(event.days());
        out.text(event.place());
        out.text(event.source());
        out.day(event.until());
        out.text(event.kind().name());
    }

    private static void pack(City city, Packing out) {
        out.text(city.name());
        out.texts(city.aliases());
        out.text(city.state());
        out.texts(city.ambiguous());
    }

    private static void pack(Convention convention, Packing out) {
        out.text(convention.pattern());
        out.text(convention.kind());
        out.text(convention.where());
    }

    private static void pack(Journey journey, Packing out) {
        out.text(journey.person());
        out.texts(journey.states());
        out.texts(journey.towns());
        out.interval(journey.days());
        out.text(journey.kind().name());
        out.text(journey.source());
    }

    /** The tables that were packed. */
    static Tables unpack(byte[] packed) {
        Unpacking in = new Unpacking(packed);
        String sha256 = in.text();
        return new Tables(
                in.list(PackedTables::state),
                in.list(PackedTables::organisation),
                in.list(PackedTables::office),
                in.list(PackedTables::term),
                in.list(PackedTables::birth),
                in.list(PackedTables::event),
                in.list(PackedTables::city),
                in.list(PackedTables::convention),
                in.list(PackedTables::journey),
                Map.ofEntries(in.list(PackedTables::words).toArray(PackedTables::entries)),
                sha256);
    }

    private static State state(Unpacking in) {
        return new State(in.text(), in.texts(), in.texts(), in.texts(), in.texts(), in.texts(), in.interval());
    }

    private static Organisation organisation(Unpacking in) {
        return new Organisation(in.text(), in.texts(), in.text(), in.text(), in.texts());
    }

    private static Office office(Unpacking in) {
        return new Office(in.text(), in.texts(), in.text());
    }

    private static OfficeHolder term(Unpacking in) {
        return new OfficeHolder(in.text(), in.texts(), in.text(), in.text(), in.interval());
    }

    private static Birth birth(Unpacking in) {
        return new Birth(in.text(), in.interval());
    }

    private static Event event(Unpacking in) {
        return new Event(
                in.text(),
                in.list(way -> Set.copyOf(way.texts())),
                in.interval(),
                in.text(),
                in.text(),
                in.day(),
                Event.Kind.valueOf(in.text()));
    }

    private static City city(Unpacking in) {
        return new City(in.text(), in.texts(), in.text(), in.texts());
    }

    private static Convention convention(Unpacking in) {
        return new Convention(in.text(), in.text(), in.text());
    }

    private static Journey journey(Unpacking in) {
        return new Journey(
                in.text(), in.texts(), in.texts(), in.interval(), Journey.Kind.valueOf(in.text()), in.text());
    }

    private static Map.Entry<String, Map<String, String>> words(Unpacking in) {
        return Map.entry(in.text(), in.words());
    }

    @SuppressWarnings("unchecked")
    private static Map.Entry<String, Map<String, String>>[] entries(int length) {
        return (Map.Entry<String, Map<String, String>>[]) new Map.Entry<?, ?>[length];
    }
}
