package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A draft of a site")
class DraftTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("that is not published leaves the folder as it was, and nothing in it")
    void unpublished() {
        Path site = folder.resolve("site");
        try (Draft draft = Publisher.draft(site)) {
            draft.add("pages/a.html", bytes("a"));
            assertThat(site.resolve("pages")).doesNotExist();
            assertThat(site.resolve(Staging.FOLDER)).isNotEmptyDirectory();
        }
        assertThat(site).doesNotExist();
    }

    @Test
    @DisplayName("takes files from many threads, and writes nothing for those that are there already")
    void from_many_threads() {
        Path site = folder.resolve("site");
        assertThat(publish(site, 500)).isEqualTo(new Published(500, 0, 0));
        try (Draft draft = Publisher.draft(site)) {
            IntStream.range(0, 500).parallel().forEach(i -> draft.add("p" + i % 7 + "/" + i + ".html", bytes("" + i)));
            assertThat(site.resolve(Staging.FOLDER)).doesNotExist();
            assertThat(draft.publish(() -> {})).isEqualTo(new Published(0, 500, 0));
        }
        assertThat(publish(site, 490)).isEqualTo(new Published(0, 490, 10));
    }

    @Test
    @DisplayName("takes what is written as it is made, and knows it again")
    void contents() throws IOException {
        Path site = folder.resolve("site");
        for (int written = 1; written >= 0; written--) {
            try (Draft draft = Publisher.draft(site)) {
                draft.add("data.json", out -> out.write(bytes("{}")));
                assertThat(draft.publish(() -> {})).isEqualTo(new Published(written, 1 - written, 0));
            }
        }
        assertThat(Files.readString(site.resolve("data.json"))).isEqualTo("{}");
        assertThat(site.resolve(Staging.FOLDER)).doesNotExist();
    }

    @Test
    @DisplayName("says that the folder can't be written, whoever wraps the reason")
    void a_full_disk() {
        try (Draft draft = Publisher.draft(folder.resolve("site"))) {
            assertThatThrownBy(() -> draft.add("data.json", out -> {
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("(No space left on device); the site there is as it was before");
        }
    }

    private static Published publish(Path site, int files) {
        try (Draft draft = Publisher.draft(site)) {
            IntStream.range(0, files)
                    .parallel()
                    .forEach(i -> draft.add("p" + i % 7 + "/" + i + ".html", bytes("" + i)));
            return draft.publish(() -> {});
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
