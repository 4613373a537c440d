package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ChildMachine;
import dossier.pack.Packs.Folder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The EPUB of a pack")
class EpubTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("is an EPUB 3 in which epubcheck finds nothing to complain of")
    void epub_is_valid(Folder which) throws Exception {
        Path file = Files.write(folder.resolve(which + ".epub"), Packs.bytes(which.pack(), "briefing.epub"));
        Path told = folder.resolve(which + ".xml");
        // The HTML checker brings an older Saxon, which epubcheck does not run on.
        List<URL> library = new ArrayList<>();
        for (String entry : ChildMachine.classPath().split(":", -1)) {
            if (!entry.contains("/nu/validator/validator/")) {
                library.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(library.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> checker = loader.loadClass("com.adobe.epubcheck.tool.EpubChecker");
            Object[] arguments = {new String[] {file.toString(), "--failonwarnings", "--out", told.toString()}};
            Object code = checker.getMethod("run", String[].class)
                    .invoke(checker.getDeclaredConstructor().newInstance(), arguments);
            assertThat(code).as(() -> read(told)).isEqualTo(0);
        } finally {
            Thread.currentThread().setContextClassLoader(EpubTest.class.getClassLoader());
        }
        assertThat(Objects.requireNonNull(
                        Packs.entries(which.pack(), "briefing.epub").get("EPUB/nav.xhtml")))
                .contains("page-list", "landmarks");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "no report: " + e;
        }
    }
}
