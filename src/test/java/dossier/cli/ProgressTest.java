package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line of progress")
class ProgressTest {
    private final StringWriter screen = new StringWriter();
    private long nanos = 7;

    @Test
    @DisplayName("is not shown where nobody watches, nor to who waits less than a second")
    void quiet() {
        Progress unwatched = progress(false);
        unwatched.accept("reading the articles");
        after(60);
        unwatched.show();
        unwatched.close();
        Progress brief = progress(true);
        brief.accept("reading the articles");
        brief.show();
        brief.close();
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    @DisplayName("tells the first stage and the time, as nothing can be foretold yet")
    void the_first_stage() {
        Progress progress = progress(true);
        progress.accept("reading the articles");
        after(2);
        progress.show();
        assertThat(screen.toString()).isEqualTo("\r2 s: reading the articles …");
    }

    @Test
    @DisplayName("foretells the rest by what the stages before it took")
    void by_time() {
        Progress progress = progress(true);
        progress.accept("reading the articles");
        after(10);
        progress.articles(1_000);
        progress.accept("finding repeats");
        after(5);
        progress.accept("finding who is named");
        after(6);
        progress.show();
        assertThat(screen.toString())
                .isEqualTo("\r[###-------------] 21 % finding who is named · 10 articles/s · 1 min left");
    }

    @Test
    @DisplayName("goes by the steps of a stage where they are counted, and never says that it is done before it is")
    void by_steps() {
        Progress progress = progress(true);
        progress.accept("reading the articles");
        after(58);
        progress.accept("making the pages");
        progress.steps(4);
        progress.step();
        progress.step();
        progress.show();
        for (int more = 0; more < 9; more++) {
            progress.step();
        }
        progress.show();
        assertThat(screen.toString())
                .contains(" 31 % making the pages · 2 min left")
                .contains(" 50 % making the pages");
    }

    @Test
    @DisplayName("foretells nothing of what is no ordinary build")
    void unforeseen() {
        Progress progress = progress(true);
        progress.accept("reading the articles");
        after(10);
        progress.accept("leaving out what came later");
        progress.accept("finding repeats");
        after(10);
        progress.show();
        assertThat(screen.toString()).isEqualTo("\r20 s: finding repeats …");
    }

    @Test
    @DisplayName("writes over itself, and is wiped out at the end")
    void wiped() {
        Progress progress = progress(true);
        progress.accept("leaving out what came later");
        after(5);
        progress.show();
        progress.accept("finding repeats");
        progress.show();
        progress.close();
        String[] lines = screen.toString().split("\r", -1);
        assertThat(lines[2]).hasSameSizeAs(lines[1]).startsWith("5 s: finding repeats …  ");
        assertThat(screen.toString()).endsWith(" \r").doesNotContain("\n");
    }

    private Progress progress(boolean onTerminal) {
        return new Progress(new PrintWriter(screen), onTerminal, () -> nanos);
    }

    private void after(int seconds) {
        nanos += TimeUnit.SECONDS.toNanos(seconds);
    }
}
