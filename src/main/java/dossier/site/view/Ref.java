package dossier.site.view;

/**
 * Where a link leads, from the page that it stands on.
 *
 * @param up from that page to the site's root: "" or "../"
 * @param address the page's, under the root, without ending
 * @param anchor on that page, "" for its top
 */
public record Ref(String up, String address, String anchor) {
    /** The link in HTML pages. */
    public String html() {
        return to(".html");
    }

    /** The link in Markdown pages. */
    public String md() {
        return to(".md");
    }

    private String to(String ending) {
        return up + address + ending + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
