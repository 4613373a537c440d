package dossier.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder as it was at a revision of the git repository that it lies in: a temporary copy, gone when it is closed.
 * The repository itself is not changed. The copy is made through an index of its own, because that, unlike an archive,
 * obeys no export rules, and, unlike a work tree, leaves nothing behind when the program is killed but a temporary folder.
 */
public final class Revision implements AutoCloseable {
    private final Path temporary;
    private final Path folder;

    private Revision(Path temporary) {
        this.temporary = temporary;
        this.folder = temporary.resolve("tree");
    }

    /**
     * Makes the copy.
     *
     * @param folder in the work tree of a repository
     * @param revision as git knows it: a branch, a tag, a commit, {@code HEAD~3}
     * @throws GitException when there is no git, no repository, no such revision, or nothing at that place in it
     */
    public static Revision of(Path folder, String revision) {
        if (revision.startsWith("-")) {
            throw new GitException("\"" + revision + "\" is no revision");
        }
        List<String> repository = line(
                        folder,
                        "\"" + revision + "\" is not there, nor is " + folder + " in a git repository that may have it",
                        "rev-parse",
                        "--absolute-git-dir",
                        "--show-prefix")
                .lines()
                .toList();
        String prefix = repository.size() > 1 ? repository.get(1) : "";
        String commit = line(
                folder,
                "\"" + revision + "\" is neither there nor a revision in git",
                "rev-parse",
                "--verify",
                "--quiet",
                revision + "^{commit}");
        try {
            Revision copy = new Revision(Files.createTempDirectory("dossier-revision"));
            try {
                copy.fill(
                        Path.of(repository.get(0)), commit + ":" + prefix, folder + " is not in revision " + revision);
                return copy;
            } catch (IOException | GitException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw new GitException("no copy of revision " + revision + " can be made: " + e.getMessage());
        }
    }

    /** The copy. */
    public Path folder() {
        return folder;
    }

    private void fill(Path repository, String tree, String absent) throws IOException {
        Files.createDirectory(folder);
        String place = "--git-dir=" + repository;
        line(folder, absent, place, "read-tree", tree);
        line(folder, absent, place, "--work-tree=" + folder.toAbsolutePath(), "checkout-index", "--all", "--force");
    }

    /** What git answers, without the line end. */
    private static String line(Path folder, String failure, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // A hook's children are told of the hook's repository, and of an index that is being written.
        environment
                .keySet()
                .removeIf(name -> name.startsWith("GIT_DIR")
                        || name.startsWith("GIT_INDEX")
                        || name.startsWith("GIT_WORK")
                        || name.startsWith("GIT_PREFIX"));
        environment.put(
                "GIT_INDEX_FILE",
                folder.resolveSibling("index").toAbsolutePath().toString());
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new GitException(failure);
            }
            return answer.stripTrailing();
        } catch (IOException e) {
            throw new GitException("git can't be run; install it, or name folders instead of revisions");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("interrupted");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(temporary)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // a temporary folder that is left is no failure of what was asked
        }
    }
}
