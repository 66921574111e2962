package org.scholion.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Slug;
import org.scholion.web.article.EditionView;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.markup.Piece;

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

    private static List<String> kinds(int part) {
        return body.parts().get(part).flows().stream().map(BodyView.Flow::kind).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isText).map(Piece::text).collect(Collectors.joining());
    }
}
