package dossier.site.view;

import java.util.List;

/** The pages of a list that is too long for one: a number each, the one that is shown among them. */
public record Pager(List<Step> steps) {
    /** A page of the list; {@code here} is the one that is shown. */
    public record Step(Link link, boolean here) {}
}
