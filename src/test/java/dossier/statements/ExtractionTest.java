package dossier.statements;

import dossier.Golden;
import dossier.model.ActorId;
import dossier.model.Figure;
import dossier.model.FigureId;
import dossier.model.Quote;
import dossier.model.Said;
import dossier.model.Statement;
import dossier.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the articles report as said, agreed and counted stands in the file beside them")
class ExtractionTest {
    static Stream<Path> articles() {
        return Golden.inputs("statements", ".txt").stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void extracts_what_is_expected(Path file) throws IOException {
        Said said = Clipping.read(Files.readString(file));
        String name = file.getFileName().toString().replace(".txt", ".expected");
        Golden.check(file.resolveSibling(name), print(said));
    }

    private static String print(Said said) {
        return Stream.of(
                        said.quotes().stream().map(ExtractionTest::line),
                        said.statements().stream().map(ExtractionTest::line),
                        said.figures().stream().map(ExtractionTest::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Quote quote) {
        String speaker = quote.speakers().isEmpty()
                ? "nobody sure (" + quote.speakerText() + ")"
                : names(quote.speakers()) + " (" + quote.speakerText() + ")";
        String same = quote.sameAs() == null ? "" : " same as " + quote.sameAs();
        return quote.id() + " " + speaker + same + ": " + quote.text();
    }

    private static String line(Statement s) {
        String same = s.sameAs() == null ? "" : " same as " + s.sameAs();
        return s.id() + " " + s.kind() + " by " + names(s.actors()) + " [" + s.cue() + "]" + same + ": " + s.text();
    }

    private static String line(Figure f) {
        String by = f.attributedText() == null ? "" : ", says " + f.attributedText();
        String conflicts = f.conflictsWith().isEmpty()
                ? ""
                : ", conflicts with "
                        + f.conflictsWith().stream().map(FigureId::value).collect(Collectors.joining(" "));
        return f.id() + " " + (f.qualifier() == null ? "" : f.qualifier() + " ")
                + f.value().toPlainString() + " " + f.unit() + " | " + f.about() + " | " + f.subject() + by
                + asOf(f.asOf()) + conflicts;
    }

    private static String asOf(@Nullable When when) {
        return when == null
                ? ""
                : ", as of " + when.interval().earliest()
                        + (when.interval().isDay() ? "" : ".." + when.interval().latest());
    }

    private static String names(List<ActorId> actors) {
        return actors.isEmpty()
                ? "nobody sure"
                : actors.stream().map(ActorId::value).collect(Collectors.joining(" and "));
    }
}
