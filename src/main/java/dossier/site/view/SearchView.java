package dossier.site.view;

/** The search page; the script fills it. */
public record SearchView(String index) {}
