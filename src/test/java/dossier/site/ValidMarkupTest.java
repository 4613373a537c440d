package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The Nu HTML checker")
class ValidMarkupTest {
    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("has nothing to say about a page of any kind")
    void finds_nothing(SampleSite site) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        List<String> messages = new ArrayList<>();
        for (String page : site.pages()) {
            byte[] html = site.text(page).getBytes(StandardCharsets.UTF_8);
            validator
                    .validate(new ByteArrayInputStream(html))
                    .lines()
                    .filter(line -> !line.isBlank())
                    // A page without an address has no 'self'; the browser test sees that styles and scripts load.
                    .filter(line -> !line.contains("violates Content Security Policy"))
                    .forEach(line -> messages.add(page + line));
        }
        assertThat(messages).isEmpty();
    }
}
