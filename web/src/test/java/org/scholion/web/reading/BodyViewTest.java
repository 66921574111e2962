package org.scholion.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Slug;
import org.scholion.web.article.EditionView;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.markup.Highlight;
import org.scholion.web.markup.Markup;
import org.scholion.web.markup.Piece;
import org.scholion.web.markup.Stretch;

class BodyViewTest {

    private static BodyView body;

    @BeforeAll
    static void read() {
        Edition edition = SampleEditions.riverLibraries();
        Article article = new Article(new Slug("river"), edition.doi);
        article.add(edition);
        body = BodyView.of(edition, EditionView.of(article, edition), Map.of());
    }

    @Test
    void itemsThatFollowEachOtherAreOneList() {
        assertEquals(List.of("paragraph", "item", "paragraph", "table"), kinds(1));
        assertEquals(3, body.parts().get(1).flows().get(1).blocks().size());
        assertEquals("ul", body.parts().get(1).flows().get(1).listElement());
        assertEquals("ol", body.parts().get(3).flows().get(2).listElement());
    }

    @Test
    void aTableHasHeadRowsAndHeadsOfRows() {
        BlockView table = body.parts().get(1).flows().get(3).first();
        assertEquals(1, table.table().head().size());
        assertEquals(4, table.table().body().size());
        TableView.Cell second = table.table().body().get(1).get(1);
        assertEquals("820", text(second.text()));
        assertEquals(
                "Table 1. Books on board at the first landing, by class and year",
                text(table.caption()));
    }

    @Test
    void anIbidStandsInTheMarginWithWhatItMeans() {
        Piece mark =
                body.parts().get(0).flows().get(1).first().text().stream()
                        .filter(piece -> piece.step() == Piece.Step.POINT)
                        .findFirst()
                        .orElseThrow();
        assertEquals("r2", mark.markup().id());
        assertEquals("#n2", mark.markup().href());
        assertEquals("1", mark.markup().aside().repeats());
    }

    @Test
    void headingsFollowTheLevelsOfSections() {
        assertEquals(
                List.of(2, 2, 3, 2, 2), body.parts().stream().map(BodyView.Part::heading).toList());
    }

    @Test
    void blocksWithoutANumberHaveAnAnchorAllTheSame() {
        BlockView item = body.parts().get(1).flows().get(1).first();
        assertNull(item.number());
        assertEquals("b5", item.anchor());
    }

    @Test
    void everyKindOfBlockCanBeHighlightedAndEachHighlightHasOneAnchor() {
        Edition edition = SampleEditions.riverLibraries();
        Map<Long, List<Stretch>> all = new HashMap<>();
        for (Block block : edition.blocks()) {
            Markup words = Markup.highlight("h" + block.position, Highlight.COMMENT, "t1");
            all.put(block.id, List.of(new Stretch(0, block.text.length(), words)));
        }
        Article article = new Article(new Slug("kinds"), edition.doi);
        article.add(edition);
        BodyView drawn = BodyView.of(edition, EditionView.of(article, edition), all);
        List<BlockView> blocks =
                drawn.parts().stream()
                        .flatMap(part -> part.flows().stream())
                        .flatMap(flow -> flow.blocks().stream())
                        .toList();
        assertEquals(
                EnumSet.allOf(Block.Kind.class),
                EnumSet.copyOf(blocks.stream().map(BlockView::kind).toList()));
        for (BlockView block : blocks) {
            assertEquals(1, anchors(block), block.kind().toString());
        }
    }

    /** How many anchors of highlights the page has in a block. */
    private static long anchors(BlockView block) {
        Stream<Piece> pieces =
                block.table() == null
                        ? block.text().stream()
                        : Stream.concat(
                                block.caption().stream(),
                                Stream.of(block.table().head(), block.table().body())
                                        .flatMap(List::stream)
                                        .flatMap(List::stream)
                                        .flatMap(cell -> cell.text().stream()));
        return pieces.filter(piece -> piece.isBegin() && piece.markup().isHighlight())
                .filter(piece -> piece.markup().id() != null)
                .count();
    }

    private static List<String> kinds(int part) {
        return body.parts().get(part).flows().stream().map(BodyView.Flow::kind).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isText).map(Piece::text).collect(Collectors.joining());
    }
}
