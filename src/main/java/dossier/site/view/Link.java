package dossier.site.view;

/** Words that lead somewhere. */
public record Link(String text, Ref ref) {}
