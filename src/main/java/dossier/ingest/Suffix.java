package dossier.ingest;

import org.jspecify.annotations.Nullable;

/** A headline divided from the name of the outlet that may end it: "Leaders meet – Evening Courier". */
record Suffix(String title, @Nullable String publisher) {}
