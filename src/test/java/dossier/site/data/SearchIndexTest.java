package dossier.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.site.data.SearchIndex.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search index")
class SearchIndexTest {
    @Test
    @DisplayName("finds one sentence of an article by its title, and each by its own words")
    void one_sentence_by_its_title() {
        Map<String, String> terms = terms(List.of(
                new Entry("s", "Ferries", "sources/a.html#p1", "The harbour closed."),
                new Entry("s", "Ferries", "sources/a.html#p2", "The harbour opened."),
                new Entry("s", "Ferries", "sources/b.html#p1", "The envoy left.")));
        assertThat(terms.get("ferries")).hasSize(2);
        assertThat(terms.get("harbour")).hasSize(2);
        assertThat(terms.get("envoy")).hasSize(1);
    }

    /** Each term with its documents; a digit of the index is one document here. */
    private static Map<String, String> terms(List<Entry> entries) {
        return SearchIndex.write(entries).entrySet().stream()
                .filter(file -> file.getKey().matches(".*/t\\d+\\.js"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(text ->
                        Pattern.compile("\"(\\w+)\":\"([^\"]*)\"").matcher(text).results())
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
