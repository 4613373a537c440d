package dossier.pack.form;

import dossier.pack.outline.Outline;
import dossier.render.Templates;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pack as a document of Office Open XML (ECMA-376), for people who edit it. */
public final class Docx {
    private static final Map<String, String> PARTS = parts();

    private Docx() {}

    /** Its parts, each with its template. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "types.xml");
        parts.put("_rels/.rels", "package.rels.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document.rels.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/header.xml", "header.xml");
        parts.put("word/footer.xml", "footer.xml");
        parts.put("docProps/core.xml", "core.xml");
        return parts;
    }

    /** The document. */
    public static byte[] of(Templates templates, Outline outline) {
        Map<String, Object> values =
                Map.of("pack", outline, "places", Places.named(outline.sections()), "modified", outline.modified());
        Map<String, byte[]> files = new LinkedHashMap<>();
        PARTS.forEach((part, template) -> files.put(
                part,
                (templates.file("pack/docx/" + template, values).strip() + "\n").getBytes(StandardCharsets.UTF_8)));
        return Zip.of(files, "");
    }
}
