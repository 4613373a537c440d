import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes an archive of articles that never were, always the same one: leaders out of the table of office-holders and
 * invented ones, their meetings with previews, reports and aftermaths, copies and variants of what was written before, and
 * news of no meeting at all. Two thirds have a date. {@code java src/bench/Corpus.java FOLDER ARTICLES}, run from the
 * project's folder.
 */
public final class Corpus {
    private static final Path TABLES = Path.of("src/main/resources/reference");
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z ]+)}");
    private static final int A_FOLDER = 1000;
    /** Copies and variants are made of one of the last so many articles. */
    private static final int REMEMBERED = 200;

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LAST);

    private record Leader(String introduced, String surname, String state, LocalDate from, LocalDate to) {}

    private record Meeting(Leader one, Leader other, String city, LocalDate day, String matter) {}

    private record Written(String head, List<String> sentences) {}

    private final Random random;
    private final Map<String, List<String>> sentences;
    private final Map<String, String> demonyms = new LinkedHashMap<>();
    private final Map<String, String> capitals = new LinkedHashMap<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Written> remembered = new ArrayList<>();

    private Corpus(int articles) throws IOException {
        random = new Random(articles);
        sentences = kinds(Path.of("src/bench/sentences.txt"));
        for (String[] state : rows("states.csv")) {
            if (!state[2].isEmpty() && !state[3].isEmpty()) {
                demonyms.put(state[0], state[2].split("\\|")[0]);
                capitals.put(state[0], state[3].split("\\|")[0]);
            }
        }
        gatherLeaders(30 + (int) (3 * Math.sqrt(articles)));
    }

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[1]);
        new Corpus(articles).write(Path.of(args[0]), articles);
    }

    /** Two of the table's for each invented one. */
    private void gatherLeaders(int number) throws IOException {
        List<Leader> known = new ArrayList<>();
        for (String[] row : rows("officeholders.csv")) {
            LocalDate from = row[4].length() == 10 ? LocalDate.parse(row[4]) : LAST;
            LocalDate to = row[5].length() == 10 ? LocalDate.parse(row[5]) : LAST;
            if (demonyms.containsKey(row[3]) && !row[0].contains(" of ") && from.isBefore(to) && to.isAfter(FIRST)) {
                known.add(leader(row[0], row[2], row[3], from, to));
            }
        }
        Collections.shuffle(known, random);
        leaders.addAll(known.subList(0, Math.min(known.size(), number * 2 / 3)));
        List<String> states = List.copyOf(demonyms.keySet());
        while (leaders.size() < number) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            leaders.add(leader(name(), "Foreign Minister", one(states), from, from.plusYears(4)));
        }
        Collections.shuffle(leaders, random);
    }

    private Leader leader(String name, String office, String state, LocalDate from, LocalDate to) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return new Leader(demonyms.get(state) + " " + office + " " + name, surname, state, from, to);
    }

    private void write(Path folder, int articles) throws IOException {
        int number = 0;
        while (number < articles) {
            if (random.nextInt(7) == 0) {
                number = save(folder, number, article("noise", noise()));
                continue;
            }
            Meeting meeting = meeting();
            for (int more = 1 + (int) (-5 * Math.log(1 - random.nextDouble())); more > 0 && number < articles; more--) {
                number = save(folder, number, repeated(meeting));
            }
        }
    }

    /** Few leaders are in the news often, most seldom. */
    private Leader someone() {
        return leaders.get((int) (leaders.size() * Math.pow(random.nextDouble(), 2.5)));
    }

    private Meeting meeting() {
        while (true) {
            Leader one = someone();
            Leader other = someone();
            LocalDate from = Collections.max(List.of(one.from(), other.from(), FIRST));
            LocalDate to = Collections.min(List.of(one.to(), other.to(), LAST));
            if (from.isBefore(to) && !one.state().equals(other.state())) {
                LocalDate day = from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to)));
                return new Meeting(one, other, capitals.get(one.state()), day, matter());
            }
        }
    }

    private Meeting noise() {
        return new Meeting(someone(), someone(), town(), FIRST.plusDays(random.nextInt(DAYS)), matter());
    }

    private String matter() {
        return one(sentences.get("subject")) + " in " + town();
    }

    /** A new article on the meeting, or sometimes a copy or a variant of a late one. */
    private Written repeated(Meeting meeting) {
        int chance = random.nextInt(100);
        if (chance < 20 && !remembered.isEmpty()) {
            Written earlier = one(remembered);
            return chance < 8 ? earlier : variant(earlier);
        }
        return article(chance < 35 ? "preview" : chance < 85 ? "report" : "aftermath", meeting);
    }

    private Written variant(Written earlier) {
        List<String> kept = new ArrayList<>(earlier.sentences());
        for (int changes = 1 + random.nextInt(4); changes > 0 && kept.size() > 3; changes--) {
            kept.remove(1 + random.nextInt(kept.size() - 1));
        }
        kept.add(filled("background", noise(), FIRST));
        return new Written(earlier.head(), kept);
    }

    private Written article(String kind, Meeting meeting) {
        LocalDate day = meeting.day();
        LocalDate published =
                switch (kind) {
                    case "preview" -> day.minusDays(1 + random.nextInt(4));
                    case "aftermath" -> day.plusDays(2 + random.nextInt(6));
                    default -> day.plusDays(random.nextInt(2));
                };
        List<String> text = new ArrayList<>();
        text.add(filled(kind + " lede", meeting, kind.equals("aftermath") ? published : day));
        for (int more = 6 + random.nextInt(16); more > 0; more--) {
            boolean said = !kind.equals("noise") && random.nextInt(5) < 2;
            text.add(filled(said ? "said" : "background", meeting, published));
        }
        String title = filled(kind + " title", meeting, published);
        return new Written(head(title, meeting.city(), published), text);
    }

    /** The title, with a date in front matter, a date in the dateline, or none. */
    private String head(String title, String city, LocalDate published) {
        String capital = Character.toUpperCase(title.charAt(0)) + title.substring(1);
        return switch (random.nextInt(3)) {
            case 0 -> "---\ntitle: \"" + capital + "\"\npublished: " + published + "\n---\n\n";
            case 1 -> capital + "\n\n" + city.toUpperCase(Locale.ROOT) + ", " + date(published) + " - ";
            default -> capital + "\n\n";
        };
    }

    private int save(Path folder, int number, Written article) throws IOException {
        Path sub = folder.resolve(String.format(Locale.ROOT, "%04d", number / A_FOLDER));
        if (number % A_FOLDER == 0) {
            Files.createDirectories(sub);
        }
        Files.writeString(
                sub.resolve(String.format(Locale.ROOT, "%07d.txt", number)),
                article.head() + String.join("\n\n", article.sentences()) + "\n");
        if (remembered.size() < REMEMBERED) {
            remembered.add(article);
        } else {
            remembered.set(number % REMEMBERED, article);
        }
        return number + 1;
    }

    private String filled(String kind, Meeting meeting, LocalDate day) {
        String text = SLOT.matcher(one(sentences.get(kind))).replaceAll(slot -> word(slot.group(1), meeting, day));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String word(String slot, Meeting meeting, LocalDate day) {
        return switch (slot) {
            case "a" -> meeting.one().introduced();
            case "A" -> meeting.one().surname();
            case "b" -> meeting.other().introduced();
            case "B" -> meeting.other().surname();
            case "city" -> meeting.city();
            case "matter" -> meeting.matter();
            case "day" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "date" -> date(day.minusDays(20 + random.nextInt(900)));
            case "number" -> Integer.toString(2 + (int) Math.exp(random.nextDouble() * 9));
            case "town" -> town();
            case "name" -> name();
            default -> SLOT.matcher(one(sentences.get(slot))).replaceAll(inner -> word(inner.group(1), meeting, day));
        };
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }

    /** One of some thousands of towns that are in no table. */
    private String town() {
        return capital(syllable() + syllable() + one(List.of("burg", "ovo", "ville", "stan", "mouth", "kent", "ara")));
    }

    private String name() {
        return capital(syllable() + one(List.of("na", "ro", "lek", "mir"))) + " "
                + capital(syllable() + syllable() + one(List.of("ov", "sen", "ez", "ini", "man", "ak")));
    }

    private String syllable() {
        return one(List.of("b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "st"))
                + one(List.of("a", "e", "i", "o", "u"));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The rows of a table whose cells hold no comma. */
    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table), StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> line.indexOf('"') < 0)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Map<String, List<String>> kinds(Path file) throws IOException {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> kind = List.of();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("[")) {
                kind = kinds.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                kind.add(line);
            }
        }
        return kinds;
    }
}
