package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.pack.Packs.Folder;
import dossier.pack.outline.Outline;
import dossier.pack.outline.Section;
import dossier.pack.outline.Wording;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The DOCX of a pack")
class DocxTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("opens in LibreOffice, which turns it back into the same words, no more and no fewer")
    void comes_back(Folder which) throws Exception {
        assumeTrue(isInstalled("soffice"), "no soffice on the PATH: what LibreOffice makes of a pack is not tested");
        Path document = Files.write(folder.resolve("briefing.docx"), Packs.bytes(which.pack(), "briefing.docx"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(folder.resolve("briefing.txt"));
        assertThat(Packs.words(text)).isEqualTo(wanted(which.pack().outline()));
    }

    /** The marking, the cover, the contents by name, and everything else in its order. */
    private static List<String> wanted(Outline outline) {
        List<String> cover = new ArrayList<>();
        new Wording(new Outline(outline.cover(), List.of(), false, outline.language(), outline.asOf()))
                .each(text -> cover.addAll(Packs.words(text)));
        List<String> all = new ArrayList<>();
        new Wording(outline).each(text -> all.addAll(Packs.words(text)));
        List<String> wanted = new ArrayList<>(Packs.words(outline.cover().marking()));
        wanted.addAll(cover);
        wanted.add("Contents");
        outline.listed().stream().map(Section::entry).forEach(entry -> wanted.addAll(Packs.words(entry)));
        wanted.addAll(all.subList(cover.size(), all.size()));
        return wanted;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
