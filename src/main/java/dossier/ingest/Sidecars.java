package dossier.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Metadata that stands in a file beside its article: {@code NAME.yaml} for {@code NAME.txt} or {@code NAME.html}. */
final class Sidecars {
    private static final int LONGEST = 100_000;

    private final Path input;
    private final Map<String, String> byArticle = new HashMap<>();

    /** @param files all files of the folder */
    Sidecars(Path input, List<String> files) {
        this.input = input;
        Map<String, String> byName = new HashMap<>();
        files.stream().filter(Sidecars::isSidecar).forEach(file -> byName.putIfAbsent(bare(file), file));
        files.stream()
                .filter(file -> !isSidecar(file) && byName.containsKey(bare(file)))
                .forEach(file -> {
                    byArticle.put(file, byName.getOrDefault(bare(file), ""));
                });
    }

    /** The sidecars that have an article. */
    Set<String> used() {
        return new HashSet<>(byArticle.values());
    }

    /** What the article's sidecar declares; nothing when it has none. What is wrong in it is added to the warnings. */
    Declared of(String article, List<String> warnings) {
        String file = byArticle.get(article);
        if (file == null) {
            return Declared.NOTHING;
        }
        try {
            Path path = input.resolve(file);
            if (Files.size(path) > LONGEST) {
                warnings.add(file + " is too long for metadata; it was not used.");
                return Declared.NOTHING;
            }
            FrontMatter metadata =
                    FrontMatter.ofFile(new String(Files.readAllBytes(path), StandardCharsets.UTF_8), file);
            warnings.addAll(metadata.warnings());
            return metadata.declared();
        } catch (IOException e) {
            warnings.add(file + " can't be read; it was not used.");
            return Declared.NOTHING;
        }
    }

    private static boolean isSidecar(String file) {
        return Format.of(Format.ending(file)) == Format.SIDECAR;
    }

    private static String bare(String file) {
        return file.substring(0, file.length() - Format.ending(file).length());
    }
}
