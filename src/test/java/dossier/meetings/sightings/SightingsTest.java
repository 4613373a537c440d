package dossier.meetings.sightings;

import dossier.Golden;
import dossier.actors.Casting;
import dossier.dating.Dating;
import dossier.dedupe.Dedupe;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.meetings.Grouping;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Meeting;
import dossier.model.Meetings;
import dossier.model.Permalinks;
import dossier.model.Report;
import dossier.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An article reports the meeting that stands beside it: who, on which days, where, and seen from where")
class SightingsTest {
    private static final Tables TABLES = TableReader.shipped();

    static Stream<Path> articles() {
        return Golden.inputs("sightings", ".txt").stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void is_read_as_expected(Path file, @TempDir Path folder) throws Exception {
        Files.copy(file, folder.resolve("article.txt"));
        String name = file.getFileName().toString().replace(".txt", ".expected");

        Golden.check(file.resolveSibling(name), told(folder));
    }

    private static String told(Path folder) {
        List<Article> articles = Ingest.read(folder, TABLES, Corrections.NONE).articles();
        Cast cast = Casting.cast(articles, TABLES, Corrections.NONE, Permalinks.NONE);
        Dates dates = Dating.date(articles, cast, TABLES, Corrections.NONE);
        Meetings meetings =
                Grouping.group(articles, Dedupe.find(articles), cast, dates, TABLES, Corrections.NONE, Permalinks.NONE);
        Report report = meetings.reports().get(articles.get(0).id());
        return report == null ? "no meeting\n" : told(meetings.meetings().get(0), report, cast);
    }

    private static String told(Meeting meeting, Report report, Cast cast) {
        String attendees = named(meeting, cast, Role.ATTENDEE);
        String host = named(meeting, cast, Role.HOST);
        return String.join(
                        "\n",
                        named(meeting, cast, Role.PRINCIPAL)
                                + (host.isEmpty() ? "" : "; host: " + host)
                                + (attendees.isEmpty() ? "" : "; there: " + attendees),
                        meeting.when().interval().earliest() + " to "
                                + meeting.when().interval().latest(),
                        meeting.place() == null ? "nowhere" : meeting.place().name(),
                        report.stage().name().toLowerCase(Locale.ROOT))
                + "\n";
    }

    private static String named(Meeting meeting, Cast cast, Role role) {
        return meeting.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> name(cast, participant.actor()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(Cast cast, ActorId actor) {
        return cast.actor(actor).name();
    }
}
