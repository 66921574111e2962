package org.scholion.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.Licence;

class LicenceViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Creative Commons Attribution-NonCommercial 4.0 | https://creativecommons.org/licenses/by/4.0/    | true
                    Creative Commons Attribution 4.0               | https://creativecommons.org/licenses/by/4.0/    | false
                    CC BY-NC 4.0                                   | http://creativecommons.org/licenses/by-nc/4.0   | false
                    CC BY-NC-ND 4.0                                | http://creativecommons.org/licenses/by-nc/4.0   | true
                    Creative Commons Attribution–ShareAlike        | https://creativecommons.org/licenses/by-sa/4.0/ | false
                    All rights reserved                            | https://creativecommons.org/licenses/by/4.0/    | false
                    Creative Commons Attribution 4.0               | https://example.org/licence                     | false
                    Creative Commons Attribution 4.0               |                                                 | false
                    """)
    void wordsAndAddressAreCompared(String text, String address, boolean disagree) {
        assertEquals(disagree, LicenceView.of(new Licence(text, address)).disagrees());
    }
}
