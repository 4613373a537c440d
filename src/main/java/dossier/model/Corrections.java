package dossier.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The editor's word, from {@code corrections.yaml}: it overrules what the tool concludes, and pages say that it did.
 * Each correction carries the editor's reason and the line that it stands on.
 */
public record Corrections(
        List<DatePin> dates,
        List<Together> together,
        List<Apart> apart,
        List<Alias> aliases,
        List<NotAnActor> notActors,
        List<Title> titles,
        List<Exclusion> exclusions,
        List<Speaker> speakers,
        List<Stated> statements,
        List<Counted> figures,
        List<MeetingDay> days,
        List<Different> different) {
    /** No corrections. */
    public static final Corrections NONE =
            new Corrections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Corrections that leave what was said, agreed and counted as it is. */
    public Corrections(
            List<DatePin> dates,
            List<Together> together,
            List<Apart> apart,
            List<Alias> aliases,
            List<NotAnActor> notActors,
            List<Title> titles,
            List<Exclusion> exclusions) {
        this(
                dates,
                together,
                apart,
                aliases,
                notActors,
                titles,
                exclusions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Corrections {
        dates = List.copyOf(dates);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        aliases = List.copyOf(aliases);
        notActors = List.copyOf(notActors);
        titles = List.copyOf(titles);
        exclusions = List.copyOf(exclusions);
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        days = List.copyOf(days);
        different = List.copyOf(different);
    }

    /** Why, and where in the file. */
    public record Note(String because, int line) {
        /** The note as evidence that {@code says} something. */
        public Evidence evidence(String says) {
            return Evidence.byEditor(because, says + " (corrections.yaml, line " + line + ")");
        }
    }

    /**
     * One correction, whatever it corrects.
     *
     * @param kind as the file calls it: "same-meeting"
     * @param about the articles, meeting or names that it speaks of
     * @param says what it gives them, "" when the kind says it all
     * @param note why, and where
     */
    public record Entry(String kind, List<String> about, String says, Note note) {
        public Entry {
            about = List.copyOf(about);
        }
    }

    /** All of them, in the order of the kinds and then of the file. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        dates.forEach(date ->
                entries.add(new Entry("dates", List.of(date.source().value()), days(date.interval()), date.note())));
        days.forEach(day -> entries.add(new Entry("dates", List.of(day.meeting()), days(day.interval()), day.note())));
        together.forEach(words -> entries.add(new Entry("same-meeting", ids(words.sources()), "", words.note())));
        apart.forEach(words -> entries.add(new Entry("not-same-meeting", ids(words.sources()), "", words.note())));
        aliases.forEach(
                alias -> entries.add(new Entry("aliases", List.of(alias.name(), alias.actor()), "", alias.note())));
        different.forEach(word -> entries.add(new Entry("not-same-actor", word.names(), "", word.note())));
        notActors.forEach(word -> entries.add(new Entry("not-actors", List.of(word.name()), "", word.note())));
        titles.forEach(
                title -> entries.add(new Entry("titles", List.of(title.meeting()), title.title(), title.note())));
        exclusions.forEach(exclusion ->
                entries.add(new Entry("exclude", List.of(exclusion.source().value()), "", exclusion.note())));
        speakers.forEach(word -> entries.add(new Entry(
                "speakers", List.of(word.source().value()), word.quote() + ": " + word.given(), word.note())));
        statements.forEach(word -> entries.add(new Entry(
                "statements", List.of(word.source().value()), word.sentence() + ": " + word.given(), word.note())));
        figures.forEach(word -> entries.add(
                new Entry("figures", List.of(word.source().value()), word.words() + ": " + word.given(), word.note())));
        return entries;
    }

    private static String days(Interval days) {
        String from = String.valueOf(days.earliest()).replace("null", "");
        String to = String.valueOf(days.latest()).replace("null", "");
        return days.isDay() ? from : from + ".." + to;
    }

    private static List<String> ids(List<SourceId> sources) {
        return sources.stream().map(SourceId::value).toList();
    }

    /** The day, or the days, that an article speaks from. */
    public record DatePin(SourceId source, Interval interval, Note note) {}

    /** The day, or the days, of a meeting; {@code meeting} is the last part of its page's address, without the ending. */
    public record MeetingDay(String meeting, Interval interval, Note note) {}

    /** Articles that report one meeting. */
    public record Together(List<SourceId> sources, Note note) {
        public Together {
            sources = List.copyOf(sources);
        }
    }

    /** Articles no two of which report the same meeting. */
    public record Apart(List<SourceId> sources, Note note) {
        public Apart {
            sources = List.copyOf(sources);
        }
    }

    /** Another name of an actor. */
    public record Alias(String name, String actor, Note note) {}

    /** Actors no two of whom are one, by their names. */
    public record Different(List<String> names, Note note) {
        public Different {
            names = List.copyOf(names);
        }
    }

    /** A name that is no actor's. */
    public record NotAnActor(String name, Note note) {}

    /** What a meeting is called; {@code meeting} is the last part of its page's address, without the ending. */
    public record Title(String meeting, String title, Note note) {}

    /** An article to leave out. */
    public record Exclusion(SourceId source, Note note) {}

    /** Who said the quotes of an article that hold these words, by the names of actors; nobody when it names none. */
    public record Speaker(SourceId source, String quote, List<String> speakers, Note note) {
        public Speaker {
            speakers = List.copyOf(speakers);
        }

        /** The speakers as the file writes them: "Ana Ruiz & Pavel Novak", "nobody". */
        public String given() {
            return speakers.isEmpty() ? "nobody" : String.join(" & ", speakers);
        }
    }

    /**
     * What a statement of an article, whose sentence holds these words, is; no statement when {@code kind} is null. Of a
     * sentence that does several things it is said of the one that {@code was} names, or else of all.
     */
    public record Stated(
            SourceId source,
            String sentence,
            @Nullable StatementKind kind,
            @Nullable StatementKind was,
            Note note) {
        /** The kind as the file writes it: "pledged", "none". */
        public String given() {
            return kind == null ? "none" : kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The value of an article's figure that is written with these words; no figure when {@code value} is null. */
    public record Counted(
            SourceId source, String words, @Nullable BigDecimal value, Note note) {
        /** The value as the file writes it: "1800", "none". */
        public String given() {
            return value == null ? "none" : value.toPlainString();
        }
    }
}
