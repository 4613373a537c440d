package dossier.findings;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes findings as SARIF 2.1.0 (OASIS), which code-hosting sites show beside the lines that they are about. */
public final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final List<Rule> RULES = List.of(Rule.values());

    private final JsonGenerator out;

    private Sarif(JsonGenerator out) {
        this.out = out;
    }

    /**
     * The findings as one run.
     *
     * @param version of the tool
     */
    public static String write(List<Finding> findings, String version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new Sarif(out).log(findings, version);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private void log(List<Finding> findings, String version) {
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "Dossier");
        out.writeStringProperty("version", version);
        out.writeArrayPropertyStart("rules");
        for (Rule rule : RULES) {
            out.writeStartObject();
            out.writeStringProperty("id", rule.id());
            message("shortDescription", rule.says());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        out.writeArrayPropertyStart("results");
        findings.forEach(this::result);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void result(Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.rule().id());
        out.writeNumberProperty("ruleIndex", RULES.indexOf(finding.rule()));
        out.writeStringProperty("level", finding.level().name().toLowerCase(Locale.ROOT));
        message("message", finding.message());
        out.writeArrayPropertyStart("locations");
        if (!finding.file().isEmpty()) {
            out.writeStartObject();
            out.writeObjectPropertyStart("physicalLocation");
            out.writeObjectPropertyStart("artifactLocation");
            out.writeStringProperty("uri", uri(finding.file()));
            out.writeEndObject();
            if (finding.line() > 0) {
                out.writeObjectPropertyStart("region");
                out.writeNumberProperty("startLine", finding.line());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void message(String name, String text) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    /** A path under the working folder, which is the repository's, is relative: so the site knows the file. */
    private static String uri(String file) {
        Path path = Path.of(file).normalize();
        Path here = Path.of("").toAbsolutePath();
        Path shown = path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
        String slashed = shown.toString().replace('\\', '/');
        try {
            return path.isAbsolute() && shown.isAbsolute()
                    ? new URI("file", "", slashed.startsWith("/") ? slashed : "/" + slashed, null).toASCIIString()
                    : new URI(null, null, slashed, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
