package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The words of the interface")
class WordsTest {
    @TempDir
    private Path own;

    @Test
    @DisplayName("take their arguments as they are, whatever braces stand in them")
    void arguments_stay_as_they_are() throws IOException {
        write("en", "office.of = {0} of {1}\n");
        assertThat(new Words(new TemplateFiles(own), "en").say("office.of", "{1} $1", "\\{0}"))
                .isEqualTo("{1} $1 of \\{0}");
    }

    @Test
    @DisplayName("of a language that there are none of are a mistake that says what to write where")
    void no_such_language() {
        assertThatThrownBy(() -> new Words(new TemplateFiles(own), "pt-BR"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("templates/words/pt-BR.properties: ")
                .hasMessageContaining("dossier.yaml")
                .hasMessageContaining("templates/words/en.properties");
    }

    private void write(String language, String messages) throws IOException {
        Files.createDirectories(own.resolve("words"));
        Files.writeString(own.resolve("words/" + language + ".properties"), messages);
    }
}
