package dossier.cli;

import dossier.Watch;
import dossier.changes.Edition;
import dossier.git.Revision;
import dossier.knowledge.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Finds the edition of a dossier that a user names: a file, a folder, or a revision of the input. */
final class Editions {
    static final String NAMING = "a dossier.json, a built site, a folder of articles, or a git revision of INPUT";
    private static final String DATA = "dossier.json";

    private final Path input;
    private final Watch progress;

    /**
     * @param input the folder whose revisions are meant
     * @param progress is told what is being done
     */
    Editions(Path input, Watch progress) {
        this.input = input;
        this.progress = progress;
    }

    /** The edition called {@code name}; what is there as a file or folder is not looked for in git. */
    Edition named(String name) {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return read(path);
        }
        if (Files.exists(path.resolve(DATA))) {
            return read(path.resolve(DATA));
        }
        if (Files.isDirectory(path)) {
            return built(path);
        }
        new Workshop(input, progress).checkInput();
        try (Revision revision = Revision.of(input, name)) {
            return built(revision.folder());
        }
    }

    private static Edition read(Path file) {
        try {
            return Edition.read(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new FailedException(file + " is " + e.getMessage() + "; name a dossier.json that dossier wrote");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edition built(Path folder) {
        Map<String, byte[]> data = new TreeMap<>();
        new Workshop(folder, progress).make((path, bytes) -> {
            if (path.equals(DATA)) {
                data.put(path, bytes);
            }
        });
        return of(Objects.requireNonNull(data.get(DATA)), folder);
    }

    /** The edition of a {@code dossier.json} that was made from {@code folder}. */
    static Edition of(byte[] data, Path folder) {
        return Edition.read(data).withOwnTables(tables(folder.resolve("reference")));
    }

    private static Map<String, String> tables(Path reference) {
        Map<String, String> hashes = new TreeMap<>();
        try {
            for (Map.Entry<String, Path> table : TableReader.own(reference).entrySet()) {
                CRC32 hash = new CRC32();
                hash.update(Files.readString(table.getValue()).replace("\r", "").getBytes(StandardCharsets.UTF_8));
                hashes.put(table.getKey(), Long.toHexString(hash.getValue()));
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
