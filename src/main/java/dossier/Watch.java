package dossier;

import java.util.function.Consumer;

/** Is told how far the making of a dossier has come: the name of each stage as it starts, "reading the articles". */
@FunctionalInterface
public interface Watch extends Consumer<String> {
    /** Is told how many articles there are, once they are read. */
    default void articles(int number) {}

    /** Is told about how many steps the stage has that has just started, where somebody counts them. */
    default void steps(int number) {}

    /** Is told that a step was done; from any thread. */
    default void step() {}

    /** The same, while somebody else hears the stages first. */
    default Watch after(Consumer<String> first) {
        Watch self = this;
        return new Watch() {
            @Override
            public void accept(String stage) {
                first.accept(stage);
                self.accept(stage);
            }

            @Override
            public void articles(int number) {
                self.articles(number);
            }

            @Override
            public void steps(int number) {
                self.steps(number);
            }

            @Override
            public void step() {
                self.step();
            }
        };
    }
}
