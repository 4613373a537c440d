package dossier.model;

import java.util.List;
import java.util.stream.Collectors;

/** The user's settings hold mistakes: all of them, in order of file and line. */
public final class SettingsException extends RuntimeException {
    private final transient List<Problem> problems;

    public SettingsException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** The mistakes, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
