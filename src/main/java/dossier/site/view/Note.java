package dossier.site.view;

/** An editor's text: as HTML made safe, and as the Markdown that was written. */
public record Note(String html, String markdown) {}
