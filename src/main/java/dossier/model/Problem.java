package dossier.model;

/**
 * Something wrong in the user's own files, told in one line.
 *
 * @param file its path as the user knows it
 * @param line from 1, or 0 when it is the whole file
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Problem(String file, int line, String what, String remedy) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : what.compareTo(other.what);
    }

    /** {@code file:line: what; remedy}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
