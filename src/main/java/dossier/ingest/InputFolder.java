package dossier.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what lies in the input folder; it follows no link that leads out of it, and none to a folder. */
final class InputFolder {
    private static final Set<String> EDITORS_FILES = Set.of("permalinks.yaml", "dossier.yaml", "corrections.yaml");
    private static final Set<String> EDITORS_FOLDERS = Set.of("notes", "reference", "templates");

    private final Path real;
    private final List<String> files = new ArrayList<>();
    private final Map<String, String> faults = new TreeMap<>();
    private int ignored;

    private InputFolder(Path real) {
        this.real = real;
    }

    static InputFolder list(Path folder) {
        try {
            InputFolder listing = new InputFolder(folder.toRealPath());
            listing.walk(folder, "");
            listing.files.sort(Comparator.comparing(InputFolder::codePoints));
            return listing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of each file under the folder, with forward slashes, in the order of their code points. */
    List<String> files() {
        return files;
    }

    /** Why a file can't be used, as far as its place tells; null when nothing speaks against it. */
    @Nullable
    String fault(String file) {
        return faults.get(file);
    }

    /** How many hidden files were passed over. */
    int ignored() {
        return ignored;
    }

    private void walk(Path folder, String prefix) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.toList();
        }
        Set<String> names =
                entries.stream().map(e -> e.getFileName().toString()).collect(Collectors.toSet());
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            boolean top = prefix.isEmpty();
            if (name.startsWith(".")) {
                ignored++;
            } else if (isFolder && !(top && EDITORS_FOLDERS.contains(name)) && !belongsToPage(name, names)) {
                descend(entry, prefix + name);
            } else if (!isFolder && !(top && EDITORS_FILES.contains(name))) {
                take(entry, prefix + name);
            }
        }
    }

    private void descend(Path folder, String path) {
        try {
            walk(folder, path + "/");
        } catch (IOException e) {
            fail(path, "The folder can't be listed; check its permissions.");
        }
    }

    private void take(Path entry, String path) {
        if (Files.isSymbolicLink(entry)) {
            String fault = linkFault(entry);
            if (fault != null) {
                fail(path, fault);
                return;
            }
        } else if (!Files.isRegularFile(entry)) {
            fail(path, "It is no regular file; remove it.");
            return;
        }
        files.add(path);
    }

    private @Nullable String linkFault(Path link) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(real)) {
                return "It is a link that leads out of the input folder; put a copy of the file in its place.";
            }
            return Files.isRegularFile(target) ? null : "It is a link to a folder; links to folders are not followed.";
        } catch (IOException e) {
            return "It is a link that leads nowhere; remove it.";
        }
    }

    private void fail(String path, String reason) {
        files.add(path);
        faults.put(path, reason);
    }

    /** A browser saves a page's pictures and scripts in a folder beside it, "NAME_files" for "NAME.html". */
    private static boolean belongsToPage(String folder, Set<String> names) {
        for (String ending : List.of("_files", "-files", "_Files", " Files", ".fld")) {
            if (folder.endsWith(ending)) {
                String name = folder.substring(0, folder.length() - ending.length());
                return Stream.of("html", "htm", "xhtml").anyMatch(e -> names.contains(name + "." + e));
            }
        }
        return false;
    }

    /** A key that sorts by code point: the surrogates move behind the characters above them. */
    private static String codePoints(String path) {
        StringBuilder key = new StringBuilder();
        path.chars().forEach(c -> key.append((char) (c >= 0xE000 ? c - 0x800 : c >= 0xD800 ? c + 0x2000 : c)));
        return key.toString();
    }
}
