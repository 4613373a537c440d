package dossier.pack.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fonts of a pack: a text face, one for headings, and what a user adds for letters that these lack. */
public final class Fonts {
    private static final String FOLDER = "/liberation/Liberation";
    private static final String MORE = "More";
    private static final int SHIPPED = 5;

    private final List<Font> all;

    /**
     * A font.
     *
     * @param family its name in the stylesheet
     * @param weight 400 or 700
     * @param italic whether it is
     * @param file its TrueType file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and made for one reader
    record Font(String family, int weight, boolean italic, byte[] file) {
        InputStream open() {
            return new ByteArrayInputStream(file);
        }
    }

    /**
     * @param own TrueType files of the user
     */
    public Fonts(List<byte[]> own) {
        List<Font> fonts = new ArrayList<>(List.of(
                new Font("Body", 400, false, shipped("Serif-Regular")),
                new Font("Body", 700, false, shipped("Serif-Bold")),
                new Font("Body", 400, true, shipped("Serif-Italic")),
                new Font("Heads", 400, false, shipped("Sans-Regular")),
                new Font("Heads", 700, false, shipped("Sans-Bold"))));
        own.forEach(file -> fonts.add(new Font(MORE + (fonts.size() - SHIPPED), 400, false, file)));
        all = List.copyOf(fonts);
    }

    /** All of them, the program's own first. */
    List<Font> all() {
        return all;
    }

    /** Those that a text may be set in: the text face, and the user's. */
    List<Font> text() {
        return all.stream()
                .filter(font -> font.weight() == 400 && !font.italic())
                .filter(font -> font.family().equals("Body") || font.family().startsWith(MORE))
                .toList();
    }

    /** The stylesheet with the user's fonts where it names them all as "More". */
    public String named(String style) {
        String more =
                all.stream().skip(SHIPPED).map(font -> ", " + font.family()).collect(Collectors.joining());
        return style.replace(", " + MORE, ", Body" + more);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program has no font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
