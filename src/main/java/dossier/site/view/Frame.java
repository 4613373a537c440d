package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param site the dossier's title
 * @param title of the page
 * @param description of the page in one sentence
 * @param language BCP 47 tag of the page's own words
 * @param up from the page to the site's root
 * @param here the page itself
 * @param nav the main sections
 * @param section which of them the page belongs to, as its address
 * @param search the search page
 * @param canonical the page's public address, null without a base address
 * @param data JSON-LD of the page, null when it has none
 * @param feed whether the site has a feed
 * @param changes whether it has a page of what changed
 * @param sources that the page cites, by their numbers
 * @param others leads to those of them that are not listed, null where all are
 * @param pager the other pages of a long list
 * @param footnotes every mark of the page
 */
public record Frame(
        String site,
        String title,
        String description,
        String language,
        String up,
        Ref here,
        List<Link> nav,
        String section,
        Ref search,
        @Nullable String canonical,
        @Nullable String data,
        boolean feed,
        boolean changes,
        List<Numbered> sources,
        @Nullable Link others,
        Pager pager,
        List<Footnote> footnotes) {}
