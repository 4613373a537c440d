package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Publishing a site")
class PublisherTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_folder_holds_exactly_the_site() throws IOException {
        assertThat(publish(Map.of("index.html", "home", "meetings/a.html", "a")))
                .isEqualTo(new Published(2, 0, 0));
        assertThat(tree()).containsExactly(".dossier-manifest", "index.html", "meetings/a.html");
    }

    @Test
    void only_what_changed_is_written() throws IOException {
        publish(Map.of("index.html", "home", "a.html", "a"));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site().resolve("a.html"), old);
        Files.setLastModifiedTime(site().resolve("index.html"), old);
        assertThat(publish(Map.of("index.html", "new home", "a.html", "a"))).isEqualTo(new Published(1, 1, 0));
        assertThat(Files.getLastModifiedTime(site().resolve("a.html"))).isEqualTo(old);
        assertThat(Files.readString(site().resolve("index.html"))).isEqualTo("new home");
    }

    @Test
    void pages_of_ours_that_are_gone_are_removed_with_their_empty_folders() throws IOException {
        publish(Map.of("index.html", "home", "meetings/a.html", "a"));
        assertThat(publish(Map.of("index.html", "home"))).isEqualTo(new Published(0, 1, 1));
        assertThat(tree()).containsExactly(".dossier-manifest", "index.html");
    }

    @Test
    void what_is_not_ours_stays() throws IOException {
        publish(Map.of("index.html", "home", "meetings/a.html", "a"));
        Files.writeString(site().resolve("CNAME"), "example.org");
        Files.writeString(site().resolve("meetings/mine.txt"), "mine");
        publish(Map.of("index.html", "home"));
        assertThat(tree()).containsExactly(".dossier-manifest", "CNAME", "index.html", "meetings/mine.txt");
    }

    @Test
    void a_foreign_file_in_the_way_stops_everything_before_anything_is_written() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("zebra.html"), "mine");
        assertThatThrownBy(() -> publish(Map.of("index.html", "home", "zebra.html", "z")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("zebra.html would be overwritten, and dossier did not write it");
        assertThat(tree()).containsExactly("zebra.html");
    }

    @Test
    void a_file_that_happens_to_be_the_same_is_adopted() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("index.html"), "home");
        assertThat(publish(Map.of("index.html", "home"))).isEqualTo(new Published(0, 1, 0));
        assertThat(tree()).containsExactly(".dossier-manifest", "index.html");
    }

    @Test
    void a_folder_where_a_page_should_be_is_in_the_way() throws IOException {
        Files.createDirectories(site().resolve("index.html"));
        assertThatThrownBy(() -> publish(Map.of("index.html", "home")))
                .hasMessageContaining("index.html would be overwritten");
    }

    @Test
    void a_link_that_leads_out_of_the_site_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(site());
        Files.createSymbolicLink(site().resolve("meetings"), elsewhere);
        assertThatThrownBy(() -> publish(Map.of("meetings/a.html", "a"))).isInstanceOf(PublishException.class);
        try (Stream<Path> list = Files.list(elsewhere)) {
            assertThat(list).isEmpty();
        }
    }

    @Test
    void a_manifest_that_names_files_elsewhere_is_refused() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "p");
        Files.createDirectories(site());
        Files.writeString(site().resolve(Manifest.NAME), "../precious\n");
        assertThatThrownBy(() -> publish(Map.of("index.html", "home"))).hasMessageContaining("../precious");
        assertThat(precious).exists();
    }

    @Test
    void a_target_that_can_not_be_written_is_one_clear_message_and_unchanged() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.writeString(site().resolve(Staging.FOLDER), "in the way of the hidden folder");
        assertThatThrownBy(() -> publish(Map.of("index.html", "new home")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("can't be written")
                .hasMessageContaining("as it was before");
        assertThat(Files.readString(site().resolve("index.html"))).isEqualTo("home");
    }

    @Test
    void output_and_input_must_not_hold_each_other() throws IOException {
        Path input = Files.createDirectories(folder.resolve("seeds"));
        assertThatThrownBy(() -> Publisher.check(input, input)).hasMessageContaining("is the input folder itself");
        assertThatThrownBy(() -> Publisher.check(input, input.resolve("site")))
                .hasMessageContaining("lies in the input");
        assertThatThrownBy(() -> Publisher.check(input, folder)).hasMessageContaining("holds the input folder");
        Files.createSymbolicLink(folder.resolve("link"), input);
        assertThatThrownBy(() -> Publisher.check(input, folder.resolve("link/site")))
                .hasMessageContaining("lies in the input");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Publisher.check(input, file)).hasMessageContaining("is a file");
        Publisher.check(input, folder.resolve("seeds-site"));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Published publish(Map<String, String> pages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        pages.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Publisher.publish(files, site());
    }

    private Stream<String> tree() throws IOException {
        try (Stream<Path> walk = Files.walk(site())) {
            return walk
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> site().relativize(path).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
