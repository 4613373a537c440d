package dossier.ingest;

import java.util.List;

/** A pattern in which "*" stands for any characters; matched in time linear in the text for each of its parts. */
record Glob(List<String> parts) {
    static Glob of(String pattern) {
        return new Glob(List.of(pattern.split("\\*", -1)));
    }

    /** Whether all of {@code words} matches. */
    boolean matches(String words) {
        String first = parts.get(0);
        if (parts.size() == 1) {
            return words.equals(first);
        }
        String last = parts.get(parts.size() - 1);
        if (words.length() < first.length() + last.length() || !words.startsWith(first) || !words.endsWith(last)) {
            return false;
        }
        int at = first.length();
        int end = words.length() - last.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = words.indexOf(part, at);
            if (found < 0 || found + part.length() > end) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }
}
