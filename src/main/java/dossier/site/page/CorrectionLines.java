package dossier.site.page;

import dossier.model.Actor;
import dossier.model.Interval;
import dossier.model.MeetingId;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.model.When;
import dossier.render.Words;
import dossier.site.view.ReviewView.Settling;
import java.util.List;
import java.util.Locale;

/** Writes the lines of corrections.yaml that would settle a doubt, ready to copy. */
final class CorrectionLines {
    /** So many words tell a sentence from the others of its article. */
    private static final int FINDING = 12;

    private final Words words;

    CorrectionLines(Words words) {
        this.words = words;
    }

    /** The day to confirm; where there is none, the days between which the editor may choose. */
    Settling date(SourceId source, When when) {
        return day("source: " + yaml(source), when);
    }

    /** The same of a meeting. */
    Settling date(MeetingId meeting, When when) {
        return day("meeting: " + yaml(meeting.slug()), when);
    }

    private Settling day(String of, When when) {
        String does = when.best() != null ? "day" : when.interval().equals(Interval.OPEN) ? "open" : "days";
        return new Settling(words.say("settle." + does), "dates:\n  - " + of + "\n" + day(when) + because());
    }

    private static String day(When when) {
        if (when.best() != null) {
            return "    on: " + when.best() + "\n";
        }
        Interval interval = when.interval();
        return (interval.earliest() == null ? "" : "    from: " + interval.earliest() + "\n")
                + (interval.latest() == null ? "" : "    to: " + interval.latest() + "\n")
                + (interval.equals(Interval.OPEN) ? "    on: YYYY-MM-DD\n" : "");
    }

    /**
     * The two ways: it stays where it is, or it goes.
     *
     * @param several whether its sentence does other things too, of which nothing is said
     */
    List<Settling> statement(Statement statement, boolean several) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT);
        String found = "statements:\n  - source: " + yaml(statement.source()) + "\n    sentence: "
                + quoted(beginning(statement.text())) + "\n";
        String end = "\n" + (several ? "    was: " + kind + "\n" : "") + because();
        return List.of(
                new Settling(
                        words.say("settle.statement.keep", words.of("statement.", statement.kind())),
                        found + "    kind: " + kind + end),
                new Settling(words.say("settle.statement.strike"), found + "    kind: none" + end));
    }

    /** Enough of a sentence to find it by. */
    private static String beginning(String sentence) {
        List<String> found = List.of(Folio.oneLine(sentence).split(" ", -1));
        return String.join(" ", found.subList(0, Math.min(found.size(), FINDING)));
    }

    List<Settling> sameMeeting(SourceId one, SourceId other) {
        String both = ":\n  - sources: [" + yaml(one) + ", " + yaml(other) + "]\n" + because();
        return List.of(
                new Settling(words.say("settle.same"), "same-meeting" + both),
                new Settling(words.say("settle.apart"), "not-same-meeting" + both));
    }

    List<Settling> name(Actor part, Actor whole) {
        String one = quoted(part.name());
        String other = quoted(whole.name());
        return List.of(
                new Settling(
                        words.say("settle.name"),
                        "aliases:\n  - name: " + one + "\n    actor: " + other + "\n" + because()),
                new Settling(
                        words.say("settle.different"),
                        "not-same-actor:\n  - names: [" + one + ", " + other + "]\n" + because()));
    }

    Settling speaker(Quote quote) {
        return new Settling(
                words.say("settle.speaker"),
                "speakers:\n  - source: " + yaml(quote.source()) + "\n    quote: " + quoted(quote.text())
                        + "\n    speaker: nobody\n" + because());
    }

    /** The line in which the editor gives the reason. */
    private String because() {
        return "    because: \"" + words.say("doubt.because") + "\"\n";
    }

    private static String yaml(SourceId id) {
        return yaml(id.value());
    }

    private static String yaml(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_.-]*") ? name : quoted(name);
    }

    private static String quoted(String text) {
        return "\"" + Folio.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
