package org.scholion.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                             | false
                    gzip                     | true
                    gzip, deflate, br        | true
                    br;q=1.0, gzip;q=0.8     | true
                    GZIP                     | true
                    gzip;q=0                 | false
                    gzip; q=0.000            | false
                    gzip;q=0.001             | true
                    *                        | true
                    *, gzip;q=0              | false
                    identity                 | false
                    """)
    void gzipIsSentOnlyWhereItIsTaken(String acceptEncoding, boolean taken) {
        assertEquals(taken, Conditional.takesGzip(acceptEncoding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                                      | false
                    "abc"             | true
                    W/"abc"           | true
                    "x", W/"abc"      | true
                    "x"               | false
                    *                 | true
                    abc               | false
                    """)
    void aTagIsComparedWeakly(String ifNoneMatch, boolean known) {
        assertEquals(known, Conditional.isKnown(ifNoneMatch, "W/\"abc\""));
    }
}
