package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.pack.outline.Block;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The note on an actor")
class ActorNotesTest {
    @TempDir
    Path input;

    @Test
    @DisplayName("leads to the sheet that quotes them, and holds only what they said elsewhere")
    void nothing_is_quoted_twice() throws IOException {
        Files.writeString(input.resolve("met.txt"), """
                Delacour and Steinbrecher meet in Paris

                PARIS, 3 March 2014 - French President Armand Delacour met German Chancellor Ulrich Steinbrecher in \
                Paris on Monday 3 March 2014 for talks on fishing quotas.

                "We have talked for long enough, and today we have decided," Delacour said after the talks.
                """);
        Files.writeString(input.resolve("speech.txt"), """
                Delacour opens a harbour in Brittany

                BREST, 9 June 2015 - French President Armand Delacour opened a new harbour for trawlers in Brest on \
                Tuesday.

                "No harbour was ever built by waiting for better weather," Delacour told the dockers.
                """);
        Pack pack = Packs.pack(input, Scope.WHOLE, Layout.PACK);
        String sheet = text(pack, "meetings-");
        String note = text(pack, "actors-armand-delacour");
        assertThat(sheet).contains("today we have decided");
        assertThat(note)
                .doesNotContain("today we have decided")
                .contains("(quoted there)")
                .contains("Said outside these meetings")
                .contains("No harbour was ever built");
    }

    private static String text(Pack pack, String anchor) {
        List<Run> runs = new ArrayList<>();
        for (Section section : pack.outline().sections()) {
            if (section.anchor().startsWith(anchor)) {
                runs.add(Run.of("\n" + section.title() + "\n"));
                section.blocks().forEach(block -> add(block, runs));
            }
        }
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static void add(Block block, List<Run> runs) {
        if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> runs.addAll(fact.runs()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(runs::addAll);
        }
    }
}
