package dossier.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in the input folder.
 *
 * @param files the path of each article under the folder, with forward slashes, in the order of their code points
 * @param ignored how many hidden files were passed over
 */
record InputFolder(List<String> files, int ignored) {
    private static final Set<String> EDITORS_FILES = Set.of("permalinks.yaml", "dossier.yaml", "corrections.yaml");
    private static final Set<String> EDITORS_FOLDERS = Set.of("notes", "reference", "templates");

    /** Lists the folder. */
    static InputFolder list(Path folder) {
        List<String> files = new ArrayList<>();
        int ignored = walk(folder, "", files);
        files.sort(Comparator.comparing(InputFolder::codePoints));
        return new InputFolder(files, ignored);
    }

    private static int walk(Path folder, String prefix, List<String> files) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int ignored = 0;
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            boolean top = prefix.isEmpty();
            if (name.startsWith(".")) {
                ignored++;
            } else if (Files.isDirectory(entry)) {
                ignored += top && EDITORS_FOLDERS.contains(name) ? 0 : walk(entry, prefix + name + "/", files);
            } else if (!(top && EDITORS_FILES.contains(name))) {
                files.add(prefix + name);
            }
        }
        return ignored;
    }

    /** A key that sorts by code point: UTF-32 as characters would; surrogates move behind the rest of the plane. */
    private static String codePoints(String path) {
        StringBuilder key = new StringBuilder();
        path.chars().forEach(c -> key.append((char) (c >= 0xE000 ? c - 0x800 : c >= 0xD800 ? c + 0x2000 : c)));
        return key.toString();
    }
}
