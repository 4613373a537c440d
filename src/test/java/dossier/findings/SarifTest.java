package dossier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.findings.Finding.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("A report in SARIF")
class SarifTest {
    private static final List<Finding> FINDINGS = List.of(
            new Finding(Rule.SETTINGS, Level.ERROR, "seeds/dossier.yaml", 3, "no key is called \"titel\""),
            new Finding(Rule.REJECTED, Level.WARNING, "seeds/a b/türkiye #1.txt", 0, "It is no text."),
            new Finding(
                    Rule.DOUBT,
                    Level.ERROR,
                    Path.of("seeds/c.txt").toAbsolutePath().toString(),
                    1,
                    "Date"),
            new Finding(Rule.DOUBT, Level.ERROR, "/elsewhere/d.txt", 1, "Date"),
            new Finding(Rule.DEAD_LINK, Level.ERROR, "", 0, "a link"));

    @Test
    @DisplayName("has what the standard, 2.1.0, requires, where it requires it")
    void keeps_to_the_standard() {
        Map<?, ?> log = object(parse(Sarif.write(FINDINGS, "1.2.3")));
        assertThat(log.get("version")).isEqualTo("2.1.0");
        assertThat(URI.create(text(log, "$schema")).isAbsolute()).isTrue();
        Map<?, ?> run = object(list(log, "runs").get(0));
        assertThat(text(run, "columnKind")).isIn("utf16CodeUnits", "unicodeCodePoints");
        Map<?, ?> driver = object(object(run.get("tool")).get("driver"));
        assertThat(text(driver, "name")).isEqualTo("Dossier");
        assertThat(text(driver, "version")).isEqualTo("1.2.3");
        List<?> rules = list(driver, "rules");
        assertThat(rules)
                .extracting(rule -> text(object(rule), "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
        assertThat(rules)
                .allMatch(rule -> !text(object(object(rule).get("shortDescription")), "text")
                        .isBlank());
        assertThat(list(run, "results")).hasSize(FINDINGS.size()).allSatisfy(result -> check(object(result), rules));
    }

    private static void check(Map<?, ?> result, List<?> rules) {
        assertThat(Set.of("none", "note", "warning", "error")).contains(text(result, "level"));
        int index = Integer.parseInt(String.valueOf(result.get("ruleIndex")));
        assertThat(text(object(rules.get(index)), "id")).isEqualTo(text(result, "ruleId"));
        assertThat(text(object(result.get("message")), "text")).isNotBlank();
        for (Object location : list(result, "locations")) {
            Map<?, ?> physical = object(object(location).get("physicalLocation"));
            String uri = text(object(physical.get("artifactLocation")), "uri");
            assertThat(URI.create(uri).toString()).isEqualTo(uri).isASCII();
            Object region = physical.get("region");
            if (region != null) {
                assertThat(Integer.parseInt(String.valueOf(object(region).get("startLine"))))
                        .isPositive();
            }
        }
    }

    @Test
    @DisplayName("names files from the working folder on, as a code-hosting site knows them")
    void names_files_from_the_working_folder() {
        assertThat(Sarif.write(FINDINGS, "1"))
                .contains("\"uri\":\"seeds/dossier.yaml\"},\"region\":{\"startLine\":3}")
                .contains("\"uri\":\"seeds/a%20b/t%C3%BCrkiye%20%231.txt\"}}}")
                .contains("\"uri\":\"seeds/c.txt\"")
                .contains("\"uri\":\"file:///elsewhere/d.txt\"");
    }

    /** JSON is YAML. */
    private static Object parse(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return assertThat(value).isInstanceOf(Map.class).actual() instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Map<?, ?> object, String name) {
        return assertThat(object.get(name)).as(name).isInstanceOf(List.class).actual() instanceof List<?> list
                ? list
                : List.of();
    }

    private static String text(Map<?, ?> object, String name) {
        return assertThat(object.get(name)).as(name).isInstanceOf(String.class).actual() instanceof String text
                ? text
                : "";
    }
}
