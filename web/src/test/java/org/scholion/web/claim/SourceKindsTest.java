package org.scholion.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {

    private final SourceKinds kinds =
            new SourceKinds(
                    List.of(
                            OwnName.of("Lind", "Ada"),
                            OwnName.ofByline("Ада Линд"),
                            OwnName.of("Orlov", null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind A.      | Boats                                | Some Journal       |                                    | OWN_WORK
                    A. Lind      | Boats                                |                    |                                    | OWN_WORK
                    Линд А.      | Баржи                                |                    |                                    | OWN_WORK
                    Lind B.      | Boats                                |                    |                                    | OTHER
                    Lindqvist A. | Boats                                |                    |                                    | OTHER
                    Orlov P.     | Readers                              |                    |                                    | OWN_WORK
                                 | Federal Law No. 12 on landing stages |                    | https://example.org/law            | LAW
                                 | Указ о пристанях                     |                    |                                    | LAW
                                 | The lawn and the river               |                    |                                    | OTHER
                                 | Cargo in 1911                        | Bureau of Statistics of Kama |                          | STATISTICS
                                 | Грузы                                | Камский комитет статистики   |                          | STATISTICS
                                 | Cargo in 1911                        |                    | https://stat.example.org/cargo     | STATISTICS
                                 | The state of the boats               |                    | https://state.example.org/boats    | WEB_PAGE
                                 | Boats return                         | River News         |                                    | PRESS
                                 | Boats return                         |                    | https://news.example.org/17        | PRESS
                                 | Баржи вернулись                      | Газета Кама        |                                    | PRESS
                                 | Newsagents of the river              |                    | https://newsroom.example.org/17    | WEB_PAGE
                                 | The society remembered               |                    | https://example.org/society        | WEB_PAGE
                    """)
    void theFirstRuleThatFitsWins(
            String names, String title, String body, String url, SourceKind kind) {
        PrintedSource source =
                new PrintedSource(
                        names == null ? List.of() : List.of(names),
                        title,
                        body == null ? "" : body,
                        url == null ? "" : url,
                        "",
                        false,
                        title + ".");
        assertEquals(kind, kinds.of(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Journal of Book Trade History. 2020. Vol. 12                 | STUDY
                    Вестник речной истории. 2018. № 3                            | STUDY
                    Читатель у пристани. Пермь : Речной дом, 2018. 312 с.        | BOOK
                    Reader at the landing. Perm: River House, 2018. 312 p.       | BOOK
                    Readers. Umeå: Northern University Press, 2011               | BOOK
                    A letter to the governor, 1896                               | OTHER
                    """)
    void aStudyAndABookAreKnownByTheirWords(String text, SourceKind kind) {
        PrintedSource source =
                new PrintedSource(List.of(), "Title", "", "", "", false, text.strip());
        assertEquals(kind, kinds.of(source));
    }

    @ParameterizedTest
    @CsvSource({
        "article-journal, STUDY",
        "thesis, STUDY",
        "book, BOOK",
        "chapter, BOOK",
        "article-newspaper, PRESS",
        "legislation, LAW",
        "webpage, OTHER"
    })
    void theBibliographyKnowsItsTypes(String type, SourceKind kind) {
        assertEquals(
                kind,
                kinds.of(new PrintedSource(List.of(), "Title", "", "", type, false, "Title")));
    }

    @ParameterizedTest
    @CsvSource({"true, STUDY", "false, OTHER"})
    void aVolumeOrIssueMakesAStudy(boolean places, SourceKind kind) {
        assertEquals(
                kind, kinds.of(new PrintedSource(List.of(), "Title", "", "", "", places, "Title")));
    }
}
