package dossier.site;

import dossier.knowledge.City;
import dossier.knowledge.OfficeHolder;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes folders of made-up articles about meetings, in the manner of several desks: a preview, a report by one desk, a
 * report by another that shares a paragraph, a reaction. Who meets is drawn from the tables; nothing of it happened. The
 * same seed writes the same articles.
 */
final class Newsroom {
    private static final List<String> DESKS =
            List.of("The Morning Courier", "Desk One", "The Evening Herald", "Desk Two");
    private static final List<String> TOPICS = List.of(
            "a border crossing", "gas prices", "fishing rights", "a railway", "visas for students", "grain exports");

    private final Random random;
    private final List<OfficeHolder> leaders;
    private final List<City> cities;

    Newsroom(long seed) {
        random = new Random(seed);
        Tables tables = TableReader.shipped();
        LocalDate day = LocalDate.of(2014, 6, 1);
        leaders = tables.officeHolders().stream()
                .filter(h -> List.of("President", "Prime Minister").contains(h.office()))
                .filter(h -> h.term().isBounded()
                        && h.term().contains(day)
                        && h.term().contains(day.plusYears(1)))
                .filter(h -> h.person().split(" ", -1).length == 2)
                .limit(12)
                .toList();
        cities = tables.cities().stream()
                .filter(city -> city.ambiguous().isEmpty())
                .limit(40)
                .toList();
    }

    /** Writes so many articles, four to a meeting, and the settings of the dossier. */
    void write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dossier.yaml"), "title: Twelve leaders, one year\n");
        LocalDate day = LocalDate.of(2014, 6, 2);
        for (int written = 0, meeting = 0; written < articles; meeting++) {
            List<String> stories = meeting(day);
            for (int i = 0; i < stories.size() && written < articles; i++, written++) {
                Files.writeString(folder.resolve("m%04d-%d.txt".formatted(meeting, i)), stories.get(i));
            }
            day = day.plusDays(9 + random.nextInt(8));
            day = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        }
    }

    private List<String> meeting(LocalDate day) {
        OfficeHolder host = leaders.get(random.nextInt(leaders.size()));
        OfficeHolder guest = leaders.get(random.nextInt(leaders.size()));
        while (guest.of().equals(host.of())) {
            guest = leaders.get(random.nextInt(leaders.size()));
        }
        String city = cities.get(random.nextInt(cities.size())).name();
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        int people = 1_000 * (1 + random.nextInt(40));
        String shared = "Trade between the two countries fell by %d percent last year, according to the customs office."
                .formatted(2 + random.nextInt(30));
        List<String> stories = new ArrayList<>();
        stories.add(story(
                0, day.minusDays(2), last(guest) + " to visit " + city + " for talks on " + topic, city, """
                %s is to meet %s in %s on %s to discuss %s, officials said. %s
                """.formatted(
                                title(guest), title(host), city, weekday(day), topic, shared)));
        stories.add(story(1, day, last(host) + " and " + last(guest) + " meet in " + city, city, """
                %s met %s in %s on %s. The two leaders agreed to set up a working group on %s.

                "We have wasted too much time over %s," %s told reporters after the talks. %s

                At least %,d people have been affected by the dispute, %s said.
                """.formatted(
                title(host), title(guest), city, weekday(day), topic, topic, last(host), shared, people, last(guest))));
        stories.add(story(2, day.plusDays(1), "Leaders promise progress on " + topic, city, """
                %s and %s promised progress on %s after their meeting in %s on %s, their press service said.

                %s rejected demands for compensation. Some %,d people have been affected, aid groups say. %s
                """.formatted(
                        title(host), title(guest), topic, city, weekday(day), last(guest), people + 2_000, shared)));
        stories.add(story(3, day.plusDays(3), "Doubts at home after the " + city + " talks", city, """
                Opposition leaders doubted on %s that the talks of %s and %s in %s on %s would bring anything. "Words are \
                cheap," said one of them.
                """.formatted(
                        weekday(day.plusDays(3)), title(host), title(guest), city, weekday(day))));
        return stories;
    }

    private static String story(int desk, LocalDate day, String headline, String city, String text) {
        return "---\npublished: %s\npublisher: %s\n---\n%s\n\n%s - %s"
                .formatted(day, DESKS.get(desk), headline, city.toUpperCase(java.util.Locale.ROOT), text);
    }

    private static String title(OfficeHolder leader) {
        return leader.office() + " " + leader.person() + " of " + leader.of();
    }

    private static String last(OfficeHolder leader) {
        return leader.person().substring(leader.person().lastIndexOf(' ') + 1);
    }

    private static String weekday(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
