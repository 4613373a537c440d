package dossier.pack.form;

import dossier.pack.outline.Outline;
import dossier.render.Templates;
import java.util.Map;

/** An outline with the templates that write it. */
public final class Typesetting {
    private final Templates templates;
    private final Outline outline;

    public Typesetting(Templates templates, Outline outline) {
        this.templates = templates;
        this.outline = outline;
    }

    /** The pack as one Markdown file. */
    public String markdown() {
        return templates.file("pack/document.md", Map.of("pack", outline));
    }

    /**
     * The pack as one HTML file.
     *
     * @param style its stylesheet
     */
    public String html(String style) {
        return templates.file("pack/document.html", Map.of("pack", outline, "places", places(false), "style", style));
    }

    /**
     * The pack as well-formed HTML for the printer.
     *
     * @param style its stylesheet
     */
    public String print(String style) {
        String name = outline.contents() ? "whole" : "brief";
        return templates.file(
                "pack/print.html", Map.of("pack", outline, "places", places(true), "style", style, "layout", name));
    }

    private Places places(boolean paper) {
        return new Places(Places.links(outline.sections(), "#"), paper);
    }
}
