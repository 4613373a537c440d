package dossier.cli;

import picocli.CommandLine.Option;

/** How much a build or a check forgives. */
final class Severity {
    @Option(names = "--frozen", description = "Fail when permalinks.yaml would change: for CI.")
    private boolean frozen;

    @Option(names = "--strict", description = "Fail when an input is rejected.")
    private boolean strict;

    boolean frozen() {
        return frozen;
    }

    boolean strict() {
        return strict;
    }
}
