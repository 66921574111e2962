package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Page;
import io.quarkus.qute.Engine;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.Ids;
import org.scholion.web.fixture.Shelf;
import org.scholion.web.layout.Assets;
import org.scholion.web.markup.Pieces;
import org.scholion.web.markup.RandomText;

/** The module that finds the places of selected words, {@code js/anchoring/place.js}. */
@QuarkusTest
class AnchoringBrowserTest {

    private static final int TEXTS = 400;
    private static final int PLACES_IN_EACH = 10;

    private static final String TEXT =
            """
            <h2 id="before">Before</h2>
            <div><a class="para__number" href="#">1</a>
            <p data-block="a">One two<a class="noteref" href="#n">1</a><span class="sidenote">A note</span> three.</p>
            </div>
            <p>Between</p>
            <li><span data-block="b">Four 👩‍🚀 <em>fi</em>ve</span> <a class="para__add">Add</a></li>
            <table data-block="c"><caption data-from="0">Six</caption>
            <tr><td data-from="4">seven</td> <td data-from="9"></td> <td data-from="10">eight nine</td></tr></table>
            <p id="after">After</p>
            """;

    private static Page page;

    @Inject Assets assets;
    @Inject Engine engine;
    @Inject EntityManager database;
    @Inject Shelf shelf;

    @TestHTTPResource("")
    String portal;

    @BeforeAll
    static void open() {
        page = InstalledChromium.browser().newPage();
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @BeforeEach
    void load() {
        visit("/sign-in");
    }

    private void visit(String path) {
        page.navigate(portal.replaceAll("/$", "") + path);
        page.evaluate(
                "async at => { window.anchoring = await import(at); }",
                assets.at("js/anchoring/place.js"));
    }

    @Test
    void everyBlockOnThePageHasItsTextAndNothingElse() {
        for (String slug : List.of(shelf.river(), shelf.hostile())) {
            visit("/articles/" + slug + "/text?claims=show");
            Map<String, String> texts = new TreeMap<>();
            for (Object[] row : blocksOf(slug)) {
                texts.put(Ids.inAddress((Long) row[0]), (String) row[1]);
            }
            Object shown =
                    page.evaluate(
                            "() =>"
                                + " Object.fromEntries([...document.querySelectorAll('[data-block]')].map(b"
                                + " => [b.dataset.block, anchoring.textOf(b)]))");
            assertFalse(texts.isEmpty());
            assertEquals(texts, new TreeMap<>((Map<?, ?>) shown));
        }
    }

    private List<Object[]> blocksOf(String slug) {
        return database.createQuery(
                        "select b.id, b.text from Block b where b.edition.article.slug = ?1",
                        Object[].class)
                .setParameter(1, slug)
                .getResultList();
    }

    @Test
    void offsetsMakeARangeThatMakesTheSameOffsets() {
        StringBuilder html = new StringBuilder();
        List<Map<String, Object>> places = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            RandomText random = new RandomText(seed);
            String pieces =
                    engine.getTemplate("tags/pieces.html")
                            .data("of", Pieces.of(random.text(), random.stretches()))
                            .render();
            html.append("<p data-block=\"%s\">%s</p>\n".formatted(seed, pieces));
            places(random.text(), seed, places);
        }
        show(html.toString());
        assertTrue(places.size() > TEXTS * 2, places.size() + " places");
        Object wrong =
                page.evaluate(
                        "places => places.filter(({block, start, end, words}) => { const element ="
                            + " document.querySelector(`[data-block='${block}']`); const range ="
                            + " anchoring.rangeOf(element, start, end); const part ="
                            + " range.cloneContents();"
                            + " part.querySelectorAll(anchoring.APART).forEach(e => e.remove());"
                            + " const place = anchoring.placeOf(range); return part.textContent !=="
                            + " words || place?.block !== block || place.endBlock !== block ||"
                            + " place.start !== start || place.end !== end; })",
                        places);
        assertEquals(List.of(), wrong);
    }

    /** Places that begin and end with words. */
    private static void places(String text, int block, List<Map<String, Object>> places) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        Random random = new Random(block);
        for (int i = 0; i < PLACES_IN_EACH && !text.isEmpty(); i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            start = words.isBoundary(start) ? start : words.preceding(start);
            end = words.isBoundary(end) ? end : words.following(end);
            String part = text.substring(start, end);
            if (part.equals(part.strip())) {
                places.add(Map.of("block", "" + block, "start", start, "end", end, "words", part));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a part of a word         | "[data-block=a]",0,1   | "[data-block=a]",0,6        | a 0 a 7
                    backwards                | "[data-block=a]",0,6   | "[data-block=a]",0,1        | a 0 a 7
                    white space around it    | "[data-block=a]",3,0   | "[data-block=a]",3,6        | a 8 a 13
                    from a note mark         | ".noteref",0,0         | "[data-block=a]",3,6        | a 8 a 13
                    from inside a side note  | ".sidenote",0,3        | "[data-block=a]",3,6        | a 8 a 13
                    to inside a side note    | "[data-block=a]",0,4   | ".sidenote",0,3             | a 4 a 7
                    a triple click           | "[data-block=a]",0,0   | "[data-block=b]",0,0        | a 0 a 14
                    several blocks           | "[data-block=a]",0,5   | "[data-block=b]",1,0        | a 4 b 10
                    inside an emoji          | "[data-block=b]",0,7   | "[data-block=b] em",0,1     | b 5 b 15
                    from before the text     | "#before",0,2          | "[data-block=a]",0,3        | a 0 a 3
                    to behind the text       | "[data-block=b] em",0,1| "#after",0,2                | b 11 c 20
                    from a paragraph number  | ".para__number",0,0    | "[data-block=a]",0,3        | a 0 a 3
                    cells of a table         | "[data-from='4']",0,2  | "[data-from='10']",0,3      | c 4 c 15
                    a cell and an empty one  | "[data-from='4']",0,0  | "tr",4,-1                   | c 4 c 9
                    only white space         | "[data-block=a]",0,3   | "[data-block=a]",0,4        | none
                    only a side note         | ".sidenote",0,0        | ".sidenote",0,4             | none
                    nothing of the text      | "#before",0,0          | "#before",0,4               | none
                    """)
    void whatIsSelected(String why, String from, String to, String place) {
        show(TEXT);
        assertEquals(
                place.equals("none") ? "" : place,
                page.evaluate(
                        "([from, to]) => {"
                                + " const at = ([path, child, offset]) => {"
                                + "   const element = document.querySelector(path);"
                                + "   return offset < 0 ? [element, child]"
                                + "     : [element.childNodes[child], offset]; };"
                                + " getSelection().setBaseAndExtent(...at(from), ...at(to));"
                                + " const p = anchoring.placeOf(getSelection().getRangeAt(0));"
                                + " return p ? `${p.block} ${p.start} ${p.endBlock} ${p.end}` : '';"
                                + "}",
                        List.of(arguments(from), arguments(to))));
    }

    private static List<Object> arguments(String place) {
        int offset = place.lastIndexOf(',');
        int child = place.lastIndexOf(',', offset - 1);
        return List.of(
                place.substring(1, child - 1),
                Integer.parseInt(place.substring(child + 1, offset)),
                Integer.parseInt(place.substring(offset + 1)));
    }

    private static void show(String html) {
        page.evaluate("html => { document.querySelector('main').innerHTML = html; }", html);
    }
}
