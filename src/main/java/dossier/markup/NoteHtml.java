package dossier.markup;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;

/** Markdown that an editor writes, as HTML that stands inside a page. */
public final class NoteHtml {
    /** A page's own headings are the first two levels. */
    private static final int DEEPER = 2;

    private static final Pattern HEADING = Pattern.compile("(</?h)([1-6])(?=>)");

    /** A link to another page of the site, as it is written on a code-hosting site. */
    private static final Pattern PAGE_LINK = Pattern.compile("(<a href=\"(?![a-z]+:)[^\"#]*)\\.md(?=[#\"])");

    private NoteHtml() {}

    /**
     * The HTML of {@code markdown}: tags in it are text, script addresses are dropped, headings are two levels deeper,
     * and links to Markdown pages of the site lead to the same pages in HTML.
     */
    public static String of(String markdown) {
        MutableDataSet options = new MutableDataSet();
        options.set(HtmlRenderer.ESCAPE_HTML, true);
        options.set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)\\s*(?:javascript|data|vbscript):.*");
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        String html = HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown));
        return HEADING.matcher(PAGE_LINK.matcher(html).replaceAll("$1.html"))
                .replaceAll(m -> m.group(1) + Math.min(6, Integer.parseInt(m.group(2)) + DEEPER));
    }
}
