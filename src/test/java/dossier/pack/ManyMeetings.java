package dossier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes articles on as many meetings as are asked for, between leaders who do not exist. */
final class ManyMeetings {
    private static final List<String> LEADERS = List.of(
            "French President Armand Delacour",
            "German Chancellor Ulrich Steinbrecher",
            "Polish Prime Minister Tadeusz Wroblicki",
            "Spanish Prime Minister Ramiro Castellanos",
            "Japanese Prime Minister Kenzo Moritake",
            "Brazilian President Otavio Figueiras",
            "Indian Prime Minister Raghav Chandrasen",
            "Kenyan President Joseph Wambugu",
            "Greek Prime Minister Nikos Papalexis",
            "Canadian Prime Minister Howard Lessing",
            "Egyptian President Tarek Abdelmasih",
            "Mexican President Fausto Villarreal");
    private static final List<String> CITIES = List.of(
            "Paris",
            "Berlin",
            "Warsaw",
            "Madrid",
            "Tokyo",
            "Brasilia",
            "New Delhi",
            "Nairobi",
            "Athens",
            "Ottawa",
            "Cairo",
            "Mexico City");
    private static final List<String> MATTERS = List.of(
            "fishing quotas",
            "rail freight",
            "visa rules",
            "a gas pipeline",
            "vaccine supplies",
            "river pollution",
            "steel tariffs",
            "a student exchange",
            "wheat exports",
            "satellite launches",
            "harbour fees",
            "tax data");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ManyMeetings() {}

    /** Writes two articles on each of {@code meetings} meetings; always the same ones. */
    static void write(Path folder, int meetings) throws IOException {
        Random random = new Random(7);
        LocalDate day = LocalDate.of(2009, 1, 5);
        for (int i = 0; i < meetings; i++) {
            int one = i % LEADERS.size();
            int other = (one + 1 + i / LEADERS.size() % (LEADERS.size() - 1)) % LEADERS.size();
            day = day.plusDays(5 + random.nextInt(9));
            String matter = MATTERS.get(random.nextInt(MATTERS.size()));
            int million = 20 + random.nextInt(900);
            Files.writeString(
                    folder.resolve("report-%04d-a.txt".formatted(i)), report(one, other, day, matter, million));
            Files.writeString(
                    folder.resolve("report-%04d-b.txt".formatted(i)),
                    second(one, other, day, matter, million + random.nextInt(2) * 15));
        }
    }

    private static String report(int one, int other, LocalDate day, String matter, int million) {
        return """
            %s and %s settle dispute over %s

            %s, %s - %s met %s in %s on %s for talks on %s.

            The two leaders agreed to set up a joint commission and to spend %d million euros on it.

            "We have talked for long enough, and today we have decided," %s said after the talks.

            "This is a fair agreement for both of our countries," %s told reporters.

            %s called on the parliaments of both countries to approve the agreement before the summer.
            """.formatted(
                        last(one),
                        last(other),
                        matter,
                        CITIES.get(one).toUpperCase(Locale.ROOT),
                        DAY.format(day),
                        LEADERS.get(one),
                        LEADERS.get(other),
                        CITIES.get(one),
                        DAY.format(day),
                        matter,
                        million,
                        last(one),
                        last(other),
                        last(one));
    }

    private static String second(int one, int other, LocalDate day, String matter, int million) {
        return """
            Talks in %s bring accord on %s

            %s, %s - %s received %s in %s on %s.

            They signed an accord on %s worth %d million euros, officials said.

            "Nobody has to be afraid of this accord," %s said, standing beside his guest.

            %s rejected criticism from the opposition at home.
            """.formatted(
                        CITIES.get(one),
                        matter,
                        CITIES.get(one).toUpperCase(Locale.ROOT),
                        DAY.format(day),
                        LEADERS.get(one),
                        LEADERS.get(other),
                        CITIES.get(one),
                        DAY.format(day),
                        matter,
                        million,
                        last(one),
                        last(other));
    }

    private static String last(int leader) {
        String name = LEADERS.get(leader);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        write(folder, Integer.parseInt(args[1]));
    }
}
