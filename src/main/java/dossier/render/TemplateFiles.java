package dossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of {@code templates/}: a user's own first, then the ones that ship with the program. A name that starts with
 * {@value #SHIPPED} means the shipped one always, so that a user's file can extend the one that it overrides.
 */
public final class TemplateFiles {
    /** What a name starts with that means the shipped file, whatever the user has. */
    public static final String SHIPPED = "shipped:";

    /** Some editors begin a file with it; in the middle of a page it would be a letter. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final @Nullable Path own;

    /**
     * @param own the user's folder, null or absent when there is none
     */
    public TemplateFiles(@Nullable Path own) {
        this.own = own != null && Files.isDirectory(own) ? own.normalize() : null;
    }

    /**
     * The text of a file.
     *
     * @param name its path under {@code templates/}
     * @throws TemplateException when there is none, or it is not UTF-8
     */
    public String read(String name) {
        String text = find(name);
        if (text == null) {
            throw new TemplateException("templates/" + name + ": there is no such file");
        }
        return text;
    }

    /** Whether there is such a file. */
    public boolean has(String name) {
        return find(name) != null;
    }

    private @Nullable String find(String name) {
        if (name.startsWith(SHIPPED)) {
            return shipped(name.substring(SHIPPED.length()));
        }
        if (own != null) {
            Path file = own.resolve(name).normalize();
            if (file.startsWith(own) && Files.isRegularFile(file)) {
                return own(file, name);
            }
        }
        return shipped(name);
    }

    private static String own(Path file, String name) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new TemplateException("templates/" + name + ": not UTF-8; save it as UTF-8 text", e);
        } catch (IOException e) {
            throw new TemplateException("templates/" + name + ": can't be read; check its permissions", e);
        }
    }

    private static @Nullable String shipped(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TemplateException("templates/" + name + ": can't be read from the program", e);
        }
    }
}
