package dossier.cli;

import dossier.model.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a folder still has of the sample that {@code init} made it with, though it has articles of its own.
 *
 * @param left the files that still hold the sample's words
 * @param words which of their words
 */
record Sample(List<String> left, List<String> words) {
    private static final String SETTINGS = "dossier.yaml";
    private static final String NOTE = "notes/overview.md";

    Sample {
        left = List.copyOf(left);
        words = List.copyOf(words);
    }

    static Sample in(Making making) {
        List<String> left = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean own = making.dossier().intake().articles().stream()
                .anyMatch(article -> !InitCommand.FILES.contains(article.file()));
        if (own) {
            Settings settings = making.editor().settings();
            List<String> lines = text(SETTINGS).lines().toList();
            if (lines.contains("title: " + settings.title())) {
                words.add("the title");
            }
            if (lines.contains("description: " + settings.description())) {
                words.add("the description");
            }
            left.addAll(words.isEmpty() ? List.of() : List.of(SETTINGS));
            if (text(NOTE)
                    .strip()
                    .equals(making.editor().notes().getOrDefault("overview", "").strip())) {
                words.add(NOTE);
                left.add(NOTE);
            }
        }
        return new Sample(left, words);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/init/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
