package dossier.pack;

import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Packs to test on, each made once, and what is in their files. */
final class Packs {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<Folder, Pack> MADE = new EnumMap<>(Folder.class);

    private Packs() {}

    /** The seeds, and thirty meetings told in sixty articles; those with a marking. */
    enum Folder {
        SEEDS,
        SIXTY;

        Pack pack() {
            synchronized (MADE) {
                return MADE.computeIfAbsent(this, which -> Packs.pack(which.input(), Scope.WHOLE, Layout.PACK));
            }
        }

        /** A copy of its articles. */
        Path input() {
            try {
                Path input = Files.createTempDirectory("pack");
                return this == SEEDS ? seeds(input) : sixtyArticles(input);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path seeds(Path input) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
        return input;
    }

    private static Path sixtyArticles(Path input) throws IOException {
        ManyMeetings.write(input, 30);
        Files.writeString(
                input.resolve("dossier.yaml"),
                "title: Sixty & <more>\nmarking: RESTRICTED\ndistribution: Delegation only\n");
        return input;
    }

    static Pack pack(Path input, Scope scope, Layout layout) {
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "test");
        return Pack.make(dossier, editor.notes(), input, scope, layout);
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static String xml(String text) {
        return Jsoup.parse(text.replace("<", " <"), Parser.xmlParser()).wholeText();
    }

    static byte[] bytes(Pack pack, String file) {
        return Objects.requireNonNull(pack.files().get(file), file);
    }

    static String text(Pack pack, String file) {
        return new String(bytes(pack, file), StandardCharsets.UTF_8);
    }

    static Map<String, String> entries(Pack pack, String file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(pack, file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
