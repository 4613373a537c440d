package dossier.site.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Span;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Offsets in code points")
class CodePointsTest {
    @Test
    @DisplayName("are those that the JDK counts, in any text")
    void agree_with_the_jdk() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
            }
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            Span points = new CodePoints(text.toString()).of(new Span(start, end));
            assertThat(points.start()).isEqualTo(before(text, start));
            assertThat(points.end()).isEqualTo(before(text, end));
        }
    }

    /** An offset inside a pair counts as after its letter. */
    private static int before(CharSequence text, int offset) {
        return Character.codePointCount(text, 0, offset);
    }
}
