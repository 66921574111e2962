package org.scholion.web.markup;

import io.quarkus.qute.RawString;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markdown that somebody wrote, as HTML that can do no harm. Written twice with the same care: HTML
 * in the Markdown is shown as text, then all that is made passes an allow-list. This type is the
 * only one whose text goes into a page unescaped: in a template {@code {description.html}}.
 */
public final class SafeMarkdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>\n").build();
    private static final String[] PASSED = {
        "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li"
    };
    private static final Cleaner CLEANER =
            new Cleaner(
                    new Safelist()
                            .addTags(PASSED)
                            .addAttributes("a", "href")
                            .addAttributes("ol", "start")
                            .addProtocols("a", "href", "http", "https", "mailto")
                            .addEnforcedAttribute("a", "rel", "nofollow noopener"));
    private static final Document.OutputSettings AS_IT_IS =
            new Document.OutputSettings().prettyPrint(false);

    private final String html;

    private SafeMarkdown(String html) {
        this.html = html;
    }

    /**
     * @param markdown what somebody wrote; its length is limited where it is kept. Null counts as
     *     nothing
     */
    public static SafeMarkdown of(String markdown) {
        String made = RENDERER.render(PARSER.parse(markdown == null ? "" : markdown));
        Document page = Jsoup.parseBodyFragment(made);
        page.select("h1, h2, h3, h4, h5, h6").forEach(SafeMarkdown::inItsOwnParagraph);
        page.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        page.select("a").forEach(SafeMarkdown::leadSomewhere);
        Document clean = CLEANER.clean(page);
        return new SafeMarkdown(clean.outputSettings(AS_IT_IS).body().html().strip());
    }

    /** The headings of a page are the portal's; those of a writer are strong words. */
    private static void inItsOwnParagraph(Element heading) {
        Element strong = new Element("strong");
        List.copyOf(heading.childNodes()).forEach(strong::appendChild);
        heading.tagName("p").appendChild(strong);
    }

    /** A link whose address is none for a page is its words alone. */
    private static void leadSomewhere(Element link) {
        WebAddress.safe(link.attr("href"))
                .ifPresentOrElse(address -> link.attr("href", address), link::unwrap);
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    /** For a template, which writes it as it is. */
    public RawString html() {
        return new RawString(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
