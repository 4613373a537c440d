package dossier.actors;

import dossier.Golden;
import dossier.actors.names.Told;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Permalinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CastingGoldenTest {
    @TestFactory
    Stream<DynamicTest> an_article_names_these_actors() {
        return Golden.inputs("actors", ".txt").stream()
                .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
    }

    private static void check(Path input) throws IOException {
        String name = input.getFileName().toString().replace(".txt", "");
        Article article = Told.article(name, Files.readString(input));
        Cast cast = Casting.cast(List.of(article), Told.TABLES, Corrections.NONE, Permalinks.NONE);
        Golden.check(input.resolveSibling(name + ".expected"), written(cast, article));
    }

    private static String written(Cast cast, Article article) {
        StringBuilder out = new StringBuilder();
        for (ActorId id : new TreeSet<>(cast.actors().keySet())) {
            Actor actor = cast.actor(id);
            out.append(actor.kind().name().toLowerCase(Locale.ROOT))
                    .append("  ")
                    .append(actor.name());
            out.append(actor.aliases().isEmpty() ? "" : "  = " + String.join(" = ", actor.aliases()));
            out.append('\n');
        }
        out.append('\n');
        for (Mention mention : cast.mentions().getOrDefault(article.id(), List.of())) {
            out.append(mention.text())
                    .append("  ")
                    .append(mention.reference().name().toLowerCase(Locale.ROOT));
            out.append("  ").append(cast.actor(mention.actor()).name()).append('\n');
        }
        out.append('\n');
        for (OfficeHeld office : cast.offices()) {
            out.append(cast.actor(office.person()).name()).append("  ").append(office.former() ? "former " : "");
            out.append(office.title());
            out.append(
                    office.of() == null ? "" : "  of " + cast.actor(office.of()).name());
            out.append('\n');
        }
        return out.toString();
    }
}
