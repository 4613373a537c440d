package dossier.cli;

import dossier.curation.CrossCheck;
import dossier.curation.EditorsFiles;
import dossier.curation.GroupingChange;
import dossier.curation.Register;
import dossier.findings.Finding;
import dossier.findings.Finding.Level;
import dossier.findings.Rule;
import dossier.model.Article;
import dossier.model.Permalinks;
import dossier.model.Problem;
import dossier.model.Rejection;
import dossier.model.SettingsException;
import dossier.model.SourceId;
import dossier.site.DeadLinkException;
import dossier.site.Site;
import dossier.site.view.Concern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks for all that a check tells, each with file and line. */
final class Inspection {
    private final Path input;
    private final Level level;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param level of what fails a strict check only
     */
    Inspection(Path input, Level level) {
        this.input = input;
        this.level = level;
    }

    /** What was found, the gravest first. */
    List<Finding> findings() {
        return findings.stream().sorted().distinct().toList();
    }

    /** What the editor left out on purpose is no finding. */
    void rejections(Making making) {
        for (Rejection rejection : making.rejections()) {
            add(Rule.REJECTED, level, path(rejection.file()), 0, rejection.reason());
        }
    }

    /** What is no mistake, but hardly meant. */
    void oversights(Making making) {
        for (Problem idle : CrossCheck.idle(making.editor().corrections(), making.dossier())) {
            add(Rule.IDLE, Level.WARNING, path(idle.file()), idle.line(), idle.what() + "; " + idle.remedy());
        }
        Sample sample = Sample.in(making);
        if (!sample.left().isEmpty()) {
            add(
                    Rule.SAMPLE,
                    Level.WARNING,
                    path(sample.left().get(0)),
                    0,
                    "still the sample's, on the first page: " + String.join(", ", sample.words())
                            + "; write your own, or remove them");
        }
    }

    /** Addresses that are not recorded. */
    void staleAddresses(Making making) {
        List<String> unrecorded =
                Register.unrecorded(making.permalinks(), making.editor().permalinks());
        if (!unrecorded.isEmpty()) {
            String more = unrecorded.size() > 1 ? " and " + (unrecorded.size() - 1) + " more" : "";
            add(
                    Rule.STALE_ADDRESSES,
                    Level.ERROR,
                    path("permalinks.yaml"),
                    0,
                    "it is stale: " + unrecorded.get(0) + more
                            + " not recorded; build without --frozen and commit the file");
        }
    }

    /** Groupings that are otherwise than {@code recorded}. */
    void regroupings(Making making, Permalinks recorded) {
        for (GroupingChange change : GroupingChange.find(recorded, making.dossier())) {
            int line = line(
                    input.resolve("permalinks.yaml"),
                    text -> text.strip().replace("\"", "").startsWith("- " + change.meeting() + ":"));
            add(
                    Rule.REGROUPED,
                    level,
                    path("permalinks.yaml"),
                    line,
                    change.meeting() + ": " + change.what()
                            + "; if that is wrong, say so in corrections.yaml (same-meeting, not-same-meeting)");
        }
    }

    /** What the tool is not sure of, from a weight on. */
    void doubts(Making making, int heaviest) {
        Map<SourceId, Article> articles = making.dossier().intake().articles().stream()
                .collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a, TreeMap::new));
        for (Concern concern : Site.concerns(making.dossier(), input)) {
            Article article = articles.get(concern.source());
            if (concern.weight() >= heaviest && article != null) {
                add(
                        Rule.DOUBT,
                        level,
                        path(article.file()),
                        line(article, concern.offset()),
                        concern.what() + " (weight " + concern.weight()
                                + "; the review page has the lines that settle it)");
            }
        }
    }

    /** The mistakes that keep a dossier from being made; others are thrown on. */
    void failure(RuntimeException failure) {
        if (failure instanceof SettingsException mistakes) {
            for (Problem problem : mistakes.problems()) {
                add(
                        Rule.SETTINGS,
                        Level.ERROR,
                        problem.file(),
                        problem.line(),
                        problem.what() + "; " + problem.remedy());
            }
        } else if (failure instanceof DeadLinkException dead) {
            dead.links().forEach(this::deadLink);
        } else {
            throw failure;
        }
    }

    /** Our own links are right; so the link is one of a note's, which is looked for. */
    private void deadLink(DeadLinkException.Dead dead) {
        String message = "the link " + dead.link() + " leads to " + dead.missing();
        for (String name : EditorsFiles.noteNames(input)) {
            int line = line(input.resolve(name), text -> text.contains(dead.link()));
            if (line > 0) {
                add(Rule.DEAD_LINK, Level.ERROR, path(name), line, message);
                return;
            }
        }
        add(Rule.DEAD_LINK, Level.ERROR, "", 0, dead.toString());
    }

    private void add(Rule rule, Level level, String file, int line, String message) {
        findings.add(new Finding(rule, level, file, line, message));
    }

    private String path(String file) {
        return input.resolve(file).toString();
    }

    /** The line of the article's file; 0 for a page, of whose file the text was only taken. */
    private static int line(Article article, int offset) {
        if (article.file().toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
            return 0;
        }
        return 1
                + (int) article.text()
                        .chars()
                        .limit(offset)
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The first line that is so, 0 when none is. */
    private static int line(Path file, Predicate<String> isIt) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                if (isIt.test(lines.get(i))) {
                    return i + 1;
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
