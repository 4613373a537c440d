package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.Interval;
import dossier.model.Problem;
import dossier.model.SourceId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code corrections.yaml}. */
final class CorrectionsFile {
    static final String NAME = "corrections.yaml";
    private static final String WHY = "say why, so that readers and later editors can judge it";
    private static final List<String> KEYS = List.of(
            "dates",
            "same-meeting",
            "not-same-meeting",
            "aliases",
            "not-same-actor",
            "not-actors",
            "titles",
            "exclude",
            "speakers",
            "statements",
            "figures");

    private final Entries root;

    private CorrectionsFile(Entries root) {
        this.root = root;
    }

    static Corrections read(Path input, List<Problem> problems) {
        Entries root = YamlFile.read(input, NAME, KEYS, problems);
        if (root == null) {
            return Corrections.NONE;
        }
        Corrections corrections = new CorrectionsFile(root).corrections();
        Contradictions.check(corrections, problems);
        return corrections;
    }

    private Corrections corrections() {
        List<Dated> dates =
                each("dates", List.of("source", "meeting", "on", "from", "to", "because"), CorrectionsFile::date);
        return new Corrections(
                those(dates, Dated::article),
                each("same-meeting", List.of("sources", "because"), (entries, note) -> {
                    List<SourceId> sources = sources(entries);
                    return sources == null ? null : new Corrections.Together(sources, note);
                }),
                each("not-same-meeting", List.of("sources", "because"), (entries, note) -> {
                    List<SourceId> sources = sources(entries);
                    return sources == null ? null : new Corrections.Apart(sources, note);
                }),
                each("aliases", List.of("name", "actor", "because"), CorrectionsFile::alias),
                each("not-actors", List.of("name", "because"), (entries, note) -> {
                    String name = entries.required("name", "give the name that is no actor's");
                    return name == null ? null : new Corrections.NotAnActor(name, note);
                }),
                each("titles", List.of("meeting", "title", "because"), CorrectionsFile::title),
                each("exclude", List.of("source", "because"), (entries, note) -> {
                    SourceId source = source(entries);
                    return source == null ? null : new Corrections.Exclusion(source, note);
                }),
                each("speakers", List.of("source", "quote", "speaker", "because"), SaidCorrections::speaker),
                each("statements", List.of("source", "sentence", "kind", "was", "because"), SaidCorrections::statement),
                each("figures", List.of("source", "words", "value", "because"), SaidCorrections::figure),
                those(dates, Dated::meeting),
                each("not-same-actor", List.of("names", "because"), CorrectionsFile::different));
    }

    private static <T> List<T> those(List<Dated> dates, Function<Dated, @Nullable T> what) {
        return dates.stream().map(what).filter(Objects::nonNull).toList();
    }

    /**
     * Reads the items of a list; the reader gives null for one of which too little is told. One that lacks its reason is
     * given on, as its names can be wrong too, and all mistakes are told at once.
     */
    private <T> List<T> each(String key, List<String> keys, BiFunction<Entries, Note, @Nullable T> reader) {
        List<T> all = new ArrayList<>();
        for (Entries entries : root.entries(key, keys)) {
            String because = entries.required("because", WHY);
            T one = reader.apply(entries, new Note(because == null ? "" : because, entries.line()));
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    /** What a date is given to: an article or a meeting. */
    private record Dated(Corrections.@Nullable DatePin article, Corrections.@Nullable MeetingDay meeting) {}

    private static @Nullable Dated date(Entries entries, Note note) {
        Interval days = days(entries);
        if (entries.has("source") == entries.has("meeting")) {
            entries.problem(
                    "meeting",
                    entries.has("source") ? "\"meeting\" stands beside \"source\"" : "\"source\" is missing",
                    "give the article's file name without its ending as \"source\", or the last part of the address of a"
                            + " meeting's page, without .html, as \"meeting\"");
            return null;
        }
        String meeting = entries.text("meeting");
        if (meeting != null) {
            return new Dated(null, new Corrections.MeetingDay(meeting, days, note));
        }
        SourceId source = entries.has("source") ? source(entries) : null;
        return source == null ? null : new Dated(new Corrections.DatePin(source, days, note), null);
    }

    /** The days that are given; any, after a mistake, which is told. */
    private static Interval days(Entries entries) {
        if (entries.has("on") && (entries.has("from") || entries.has("to"))) {
            entries.problem("on", "\"on\" stands beside \"from\" or \"to\"", "give a day, or an interval");
            return Interval.OPEN;
        }
        if (!entries.has("on") && !entries.has("from") && !entries.has("to")) {
            entries.problem("source", "no date is given", "add \"on: 2012-07-18\", or \"from\" and \"to\"");
            return Interval.OPEN;
        }
        LocalDate on = day(entries, "on");
        LocalDate from = on == null ? day(entries, "from") : on;
        LocalDate to = on == null ? day(entries, "to") : on;
        if (from != null && to != null && to.isBefore(from)) {
            entries.problem("to", "\"to\" is before \"from\"", "exchange them");
            return Interval.OPEN;
        }
        return new Interval(from, to);
    }

    private static @Nullable LocalDate day(Entries entries, String key) {
        String text = entries.text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            entries.problem(key, "\"" + text + "\" is no day", "write it as 2012-07-18");
            return null;
        }
    }

    private static Corrections.@Nullable Alias alias(Entries entries, Note note) {
        String name = entries.required("name", "give the other name");
        String actor = entries.required("actor", "give the name that the actor has in the dossier");
        return name == null || actor == null ? null : new Corrections.Alias(name, actor, note);
    }

    private static Corrections.@Nullable Different different(Entries entries, Note note) {
        List<String> names = entries.texts("names").stream().distinct().toList();
        if (names.size() < 2) {
            entries.problem(
                    "names", "fewer than two names", "give the names that two or more actors have in the dossier");
            return null;
        }
        return new Corrections.Different(names, note);
    }

    private static Corrections.@Nullable Title title(Entries entries, Note note) {
        String meeting = entries.required("meeting", "give the last part of its page's address, without .html");
        String title = entries.required("title", "give the title");
        return meeting == null || title == null ? null : new Corrections.Title(meeting, title, note);
    }

    static @Nullable SourceId source(Entries entries) {
        String source = entries.required("source", "give the article's file name without its ending");
        return source == null ? null : new SourceId(source);
    }

    private static @Nullable List<SourceId> sources(Entries entries) {
        List<SourceId> sources =
                entries.texts("sources").stream().distinct().map(SourceId::new).toList();
        if (sources.size() < 2) {
            entries.problem("sources", "fewer than two sources", "give two or more file names without their endings");
            return null;
        }
        return sources;
    }
}
