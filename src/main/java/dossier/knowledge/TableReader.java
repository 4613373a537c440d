package dossier.knowledge;

import dossier.model.Problem;
import dossier.model.SettingsException;
import dossier.text.Closest;
import dossier.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables that ship with the program, and the user's {@code reference/} over them. */
public final class TableReader {
    private static final String INDEX = "/reference/index.txt";

    /** Spreadsheets begin a file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final @Nullable Path folder;
    private final Set<String> names = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final MessageDigest digest;

    private TableReader(@Nullable Path folder) {
        this.folder = folder;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables as they ship. */
    public static Tables shipped() {
        return read(null);
    }

    /**
     * The tables as they ship, where they need not be understood first: the same ones each time, so that what was made of
     * them is there already. Null when the program was put together without them in that form.
     */
    public static @Nullable Tables atHand() {
        return PackedTables.shipped();
    }

    /**
     * The tables with the user's rows.
     *
     * @param folder the user's {@code reference/}, null or absent when there is none
     * @throws SettingsException when rows of the user's are wrong, with all that is
     */
    public static Tables read(@Nullable Path folder) {
        List<Problem> problems = new ArrayList<>();
        Tables tables = read(folder, problems);
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return tables;
    }

    /**
     * Reads what can be read of the tables, so that mistakes in them are told with those in other files.
     *
     * @param folder the user's {@code reference/}, null or absent when there is none
     * @param problems receives what is wrong
     */
    public static Tables read(@Nullable Path folder, List<Problem> problems) {
        Tables packed = hasOwn(folder) ? null : atHand();
        return packed == null ? unpacked(folder, problems) : packed;
    }

    /** The same, read from the tables themselves. */
    static Tables unpacked(@Nullable Path folder, List<Problem> problems) {
        TableReader reader = new TableReader(folder);
        Tables tables = reader.tables();
        problems.addAll(reader.problems);
        return tables;
    }

    /**
     * The user's files, tables or not, by their paths under the folder with forward slashes.
     *
     * @param folder the user's {@code reference/}; when it is absent there are none
     */
    public static SortedMap<String, Path> own(Path folder) throws IOException {
        SortedMap<String, Path> own = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    own.put(folder.relativize(file).toString().replace('\\', '/'), file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return own;
    }

    private static boolean hasOwn(@Nullable Path folder) {
        return folder != null && Files.exists(folder);
    }

    private Tables tables() {
        List<State> states =
                rows("states").stream().map(row -> State.of(row, problems)).toList();
        List<Organisation> organisations =
                rows("organisations").stream().map(Organisation::of).toList();
        List<Office> offices = rows("offices").stream().map(Office::of).toList();
        List<Row> terms = rows("officeholders");
        List<OfficeHolder> holders =
                terms.stream().map(row -> OfficeHolder.of(row, problems)).toList();
        checkCells(terms, "office", offices.stream().map(Office::title));
        checkCells(
                terms,
                "of",
                Stream.concat(
                        states.stream().map(State::name), organisations.stream().map(Organisation::name)));
        List<Birth> births =
                rows("births").stream().map(row -> Birth.of(row, problems)).toList();
        List<Event> events =
                rows("events").stream().map(row -> Event.of(row, problems)).toList();
        List<City> cities = rows("cities").stream().map(City::of).toList();
        List<Convention> conventions =
                rows("conventions").stream().map(Convention::of).toList();
        List<Journey> journeys = journeys(states);
        Map<String, Map<String, String>> words = words();
        checkNames();
        return new Tables(
                states,
                organisations,
                offices,
                holders,
                births,
                events,
                cities,
                conventions,
                journeys,
                words,
                HexFormat.of().formatHex(digest.digest()));
    }

    private List<Journey> journeys(List<State> states) {
        List<Row> rows = rows("journeys");
        checkCells(rows, "state", states.stream().map(State::name));
        return rows.stream().map(row -> Journey.of(row, problems)).toList();
    }

    private Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new TreeMap<>();
        text(shipped(INDEX))
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> words.put(name, words(rows("words/" + name))));
        return Map.copyOf(words);
    }

    private static Map<String, String> words(List<Row> rows) {
        Map<String, String> words = new LinkedHashMap<>();
        rows.forEach(row -> words.put(Folding.fold(row.get("word")), row.get("class")));
        return Collections.unmodifiableMap(words);
    }

    private List<Row> rows(String name) {
        byte[] shipped = shipped("/reference/" + name + ".csv");
        names.add(name + ".csv");
        String own = own(name);
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(shipped);
        digest.update(("\n" + (own == null ? "" : own)).getBytes(StandardCharsets.UTF_8));
        return Table.read(name, text(shipped), own, "reference/" + name + ".csv", problems);
    }

    private @Nullable String own(String name) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(name + ".csv");
        try {
            if (!Files.exists(file)) {
                return null;
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            problems.add(
                    new Problem("reference/" + name + ".csv", 0, "can't be read as UTF-8", "save it as UTF-8 text"));
            return null;
        }
    }

    /** A name in a cell that the table of such names does not have says nothing. */
    private void checkCells(List<Row> rows, String column, Stream<String> known) {
        Set<String> names = known.collect(Collectors.toSet());
        for (Row row : rows) {
            for (String cell : row.list(column)) {
                if (!names.contains(cell) && names.stream().noneMatch(cell::equalsIgnoreCase)) {
                    problems.add(new Problem(
                            row.file(),
                            row.line(),
                            "no table knows \"" + cell + "\" of the column \"" + column + "\"",
                            meant(cell, names, "add a row for it to the table of such names")));
                }
            }
        }
    }

    private static String meant(String name, Set<String> names, String otherwise) {
        List<String> near = Closest.to(name, names, 1);
        return near.isEmpty() ? otherwise : "did you mean \"" + near.get(0) + "\"?";
    }

    /** A table that no part of the tool reads is a misspelt name. */
    private void checkNames() {
        if (folder == null) {
            return;
        }
        try {
            own(folder).keySet().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(name -> !names.contains(name))
                    .forEach(name -> problems.add(new Problem(
                            "reference/" + name,
                            0,
                            "no table is called that",
                            meant(name, names, "the tables are " + String.join(", ", names)))));
        } catch (IOException e) {
            problems.add(new Problem("reference", 0, "can't be listed", "check its permissions"));
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String resource) {
        try (InputStream in = TableReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
