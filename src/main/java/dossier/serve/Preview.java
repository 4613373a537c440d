package dossier.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A dossier in the browser, built anew after every save. */
public final class Preview implements AutoCloseable {
    private final Screen screen = new Screen();
    private final Supplier<Build> builder;
    private final Consumer<Build> told;
    private final Watch watch;
    private final Host host;

    private Preview(Path input, int port, Supplier<Build> builder, Consumer<Build> told) throws IOException {
        this.builder = builder;
        this.told = told;
        host = new Host(port, screen);
        try {
            watch = new Watch(input);
        } catch (IOException e) {
            host.close();
            throw e;
        }
    }

    /**
     * Builds, and shows what comes of it at an address that only this machine reaches.
     *
     * @param input the folder to watch
     * @param port of the address, 0 for any that is free
     * @param builder builds the site
     * @param told receives what came of each build that is shown
     * @throws java.net.BindException when the port is in use
     */
    public static Preview start(Path input, int port, Supplier<Build> builder, Consumer<Build> told)
            throws IOException {
        Preview preview = new Preview(input, port, builder, told);
        preview.build();
        return preview;
    }

    /** Where the browser finds it: "http://127.0.0.1:4000/". */
    public String address() {
        return host.address();
    }

    /** Builds after every save, until the thread is interrupted. */
    public void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                watch.await();
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void build() {
        Build build = builder.get();
        if (screen.show(build)) {
            told.accept(build);
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
        watch.close();
    }
}
