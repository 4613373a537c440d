package dossier.serve;

/** What is shown now; browsers wait here for something else. */
final class Screen {
    private Showing now = Showing.NOTHING;

    synchronized Showing now() {
        return now;
    }

    /** Shows what came of a build; whether that is another sight than before. */
    synchronized boolean show(Build build) {
        Showing next = now.after(build);
        boolean changed = !next.version().equals(now.version());
        now = next;
        notifyAll();
        return changed;
    }

    /** What is shown once it is not {@code version}, or after {@code millis}. */
    synchronized Showing awaitOtherThan(String version, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (now.version().equals(version) && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return now;
    }
}
