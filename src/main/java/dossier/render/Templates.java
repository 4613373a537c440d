package dossier.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a page from a template and a view; everything that a template prints is escaped unless it says otherwise. */
public final class Templates {
    /** The templates that every site needs. */
    private static final List<String> COMMON = List.of(
            "meeting",
            "actor",
            "source",
            "pair",
            "overview",
            "meetings",
            "actors",
            "sources",
            "chronology",
            "figures",
            "review",
            "search",
            "about");

    private final PebbleEngine html;
    private final PebbleEngine markdown;

    /**
     * @param files where the templates are
     * @param words what templates say by {@code t('key')} and {@code n('key', number)}
     */
    public Templates(TemplateFiles files, Words words) {
        html = engine(files, words, Format.HTML);
        markdown = engine(files, words, Format.MARKDOWN);
    }

    private static PebbleEngine engine(TemplateFiles files, Words words, Format format) {
        return new PebbleEngine.Builder()
                .loader(new TemplateLoader(files))
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .addEscapingStrategy("html", Escapes::html)
                .addEscapingStrategy("markdown", Escapes::markdown)
                .defaultEscapingStrategy(format == Format.HTML ? "html" : "markdown")
                .extension(new Speaking(words, format))
                .build();
    }

    /** Reads the templates that every site needs ahead of the first page; a mistake in one is told by the page that has it. */
    public void prepare() {
        for (String template : COMMON) {
            for (Format format : Format.values()) {
                try {
                    engine(format).getTemplate(path(format, template));
                } catch (PebbleException | TemplateException e) {
                    break; // told when a page asks for it
                }
            }
        }
    }

    /**
     * The page, in UTF-8.
     *
     * @param template its name without folder and ending: "meeting"
     * @param values what the template may name
     * @throws TemplateException when the template is wrong, with file and line
     */
    public byte[] render(Format format, String template, Map<String, Object> values) {
        return bytes(path(format, template), values);
    }

    private static String path(Format format, String template) {
        return format.folder() + "/" + template + "." + format.ending();
    }

    private PebbleEngine engine(Format format) {
        return format == Format.MARKDOWN ? markdown : html;
    }

    /**
     * Any file: escaped as Markdown when its name ends so, else as HTML or XML.
     *
     * @param name of its template, with folder and ending
     * @param values what the template may name
     * @throws TemplateException when the template is wrong, with file and line
     */
    public String file(String name, Map<String, Object> values) {
        return new String(bytes(name, values), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name, Map<String, Object> values) {
        boolean isMarkdown = name.endsWith("." + Format.MARKDOWN.ending());
        Page out = new Page();
        try {
            (isMarkdown ? markdown : html).getTemplate(name).evaluate(out, values);
        } catch (PebbleException e) {
            throw new TemplateException(place(e, name) + ": " + e.getPebbleMessage(), e);
        } catch (IOException e) {
            throw new TemplateException("templates/" + name + ": can't be rendered", e);
        }
        return isMarkdown ? out.tidied() : out.bytes();
    }

    private static String place(PebbleException e, String name) {
        String file = e.getFileName() == null ? name : e.getFileName();
        return "templates/" + file + (e.getLineNumber() == null ? "" : ":" + e.getLineNumber());
    }
}
