package org.scholion.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Notes in the Margin: A History      | notes-in-the-margin-a-history
                    Rivers’ Rise & Fall                 | rivers-rise-fall
                    Щедрость и её границы               | shchedrost-i-eyo-granitsy
                    Études naïves                       | etudes-naives
                    日本                                | article
                    """)
    void aTitleBecomesAnAddress(String title, String slug) {
        assertEquals(slug, Slug.of(title).value());
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        Slug slug = Slug.of("wonderful ".repeat(20));
        assertTrue(slug.value().length() <= Slug.MAX);
        assertTrue(slug.value().endsWith("wonderful"));
    }

    @Test
    void theSecondArticleOfANameGetsANumber() {
        assertEquals("margins-2", new Slug("margins").numbered(2).value());
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Slug("../etc"));
    }
}
