package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.knowledge.TableReader;
import dossier.model.Dossier;
import dossier.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A site")
class ThreadsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is the same to the byte whether one thread makes it or four do")
    void same_by_any_number_of_threads() throws Exception {
        copy(Path.of("seeds"));
        SortedMap<String, byte[]> one = new ForkJoinPool(1).submit(this::site).get();
        SortedMap<String, byte[]> four = new ForkJoinPool(4).submit(this::site).get();
        assertThat(four.keySet()).isEqualTo(one.keySet());
        one.forEach((path, bytes) -> assertThat(four.get(path)).as(path).isEqualTo(bytes));
    }

    /** Streams that run in parallel use the threads of the pool that they are started from. */
    private SortedMap<String, byte[]> site() {
        EditorsFiles editor = EditorsFiles.read(folder, new ArrayList<>());
        Dossier dossier = Pipeline.run(folder, TableReader.shipped(), editor, "test", stage -> {});
        return Site.render(dossier, Map.of(), folder);
    }

    /** Each article in five versions, as text and as pages of many classes, so that there is something to share out. */
    private void copy(Path seeds) throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                for (int i = 0; i < 5; i++) {
                    String rest = text.substring(text.length() * i / 9);
                    Files.writeString(folder.resolve(i + "-" + file.getFileName()), rest);
                    Files.writeString(folder.resolve(i + "-" + file.getFileName() + ".html"), page(i, rest));
                }
            }
        }
    }

    private static String page(int version, String text) {
        StringBuilder page = new StringBuilder("<html><body><article>");
        String[] paragraphs = text.split("\n\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            for (int k = 0; k < 40; k++) {
                page.append("<div class='column-of-part-")
                        .append(version + "-" + i + "-" + k)
                        .append(" a-b-c-d-e-f-g-h-i-j-k'>");
            }
            page.append("<p>")
                    .append(paragraphs[i].replace("<", "&lt;"))
                    .append("</p>")
                    .append("</div>".repeat(40));
        }
        return page.append("</article></body></html>").toString();
    }
}
