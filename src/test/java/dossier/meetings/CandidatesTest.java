package dossier.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Interval;
import dossier.model.Metadata;
import dossier.model.Mode;
import dossier.model.SourceId;
import dossier.model.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sightings that may be of one meeting")
class CandidatesTest {
    private static final List<ActorId> TWO = List.of(new ActorId("a-leader"), new ActorId("b-leader"));
    private static final LocalDate DAY = LocalDate.of(1994, 3, 1);

    @Test
    @DisplayName("are those of the same two people whose days are not far apart")
    void near_in_time() {
        List<Sighting> sightings = List.of(
                sighting(0, Interval.day(DAY)),
                sighting(1, Interval.day(DAY.plusDays(1))),
                sighting(2, Interval.day(DAY.plusYears(1))));
        assertThat(Candidates.of(sightings, Map.of())).containsExactly(new Candidates.Pair(0, 1));
    }

    @Test
    @DisplayName("grow with the undated articles on the same two people, not with their square")
    void linear_in_undated_articles() {
        List<Sighting> sightings = IntStream.range(0, 5_000)
                .mapToObj(i -> sighting(i, Interval.OPEN))
                .toList();
        List<Candidates.Pair> pairs = Candidates.of(sightings, Map.of());
        assertThat(pairs).hasSizeBetween(5_000, 5_000 * Candidates.MOST);
        assertThat(pairs.stream()
                        .flatMap(pair -> IntStream.of(pair.a(), pair.b()).boxed())
                        .distinct())
                .hasSize(5_000);
    }

    private static Sighting sighting(int number, Interval days) {
        SourceId id = new SourceId("s" + number);
        Metadata metadata = new Metadata(null, null, null, null, null, null, null, null, null, null);
        return new Sighting(
                new Article(id, id.value() + ".txt", "", metadata, List.of(), List.of()),
                TWO,
                Map.of(),
                false,
                null,
                Mode.UNKNOWN,
                Aspect.HELD,
                Stage.REPORT,
                days,
                days.isBounded(),
                null,
                1,
                null,
                null,
                false,
                false,
                List.of(),
                List.of());
    }
}
