package dossier.pack.form;

import dossier.pack.outline.Outline;
import dossier.pack.outline.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a pack that no font of its PDF has. */
public final class Letters {
    /** More are told as a number. */
    private static final int TOLD = 10;

    private final List<CmapLookup> fonts = new ArrayList<>();

    public Letters(Fonts fonts) {
        for (Fonts.Font font : fonts.text()) {
            try (TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(font.file()))) {
                this.fonts.add(file.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A line for the letters that are missing: each with its code point, and how often it stands there. */
    public List<String> missing(Outline outline) {
        Map<Integer, Integer> missing = new TreeMap<>();
        new Wording(outline)
                .each(text ->
                        text.codePoints().filter(this::isMissing).forEach(c -> missing.merge(c, 1, Integer::sum)));
        List<String> told = missing.entrySet().stream()
                .limit(TOLD)
                .map(e -> Character.toString(e.getKey()) + " (" + name(e.getKey()) + ", " + e.getValue() + "×)")
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        int more = missing.size() - told.size();
        return List.of("the PDF has no letter for " + String.join(", ", told)
                + (more > 0 ? " and " + more + " others" : "")
                + "; name a font that has them under \"fonts\" in dossier.yaml");
    }

    private static String name(int letter) {
        String hex = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private boolean isMissing(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT
                && fonts.stream().allMatch(font -> font.getGlyphId(letter) == 0);
    }
}
