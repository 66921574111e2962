package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Waters, 20(3), 585–604.                    | 20  | 3   | 585–604 | -
                    Waters, (10), 42–66.                       | -   | 10  | 42–66   | -
                    Waters, (10), e1000042.                    | -   | 10  | e1000042| -
                    Waters, 18, 3332–3345.                     | 18  | -   | 3332–3345 | -
                    Waters, 34(1), W99–W103.                   | 34  | 1   | W99–W103 | -
                    Waters, 4(5), e12345.                      | 4   | 5   | e12345  | -
                    Waters, e12345.                            | -   | -   | e12345  | -
                    Waters 12, 225 - 243 (1995).               | 12  | -   | 225–243 | 1995
                    Waters 2005, 61, 327–335.                  | 61  | -   | 327–335 | 2005
                    Waters. 2010 Mar 18;29(11):1611-21.        | 29  | 11  | 1611–21 | 2010
                    Waters, vol. 55, no. 1, pp. 108–124, 2013. | 55  | 1   | 108–124 | 2013
                    Waters 64, 103110 (2003)                   | 64  | -   | 103110  | 2003
                    Waters, 5:497–526, 1988.                   | 5   | -   | 497–526 | 1988
                    Воды. 2020. Т. 5, № 2. С. 10–20.           | 5   | 2   | 10–20   | 2020
                    Воды. 2020. № 2. С. 10.                    | -   | 2   | 10      | 2020
                    Воды. 2001. 300 с.                         | -   | -   | -       | 2001
                    Waters, 2013, n° 149, p. 24-25.            | -   | 149 | 24–25   | 2013
                    Waters B911 (2016) 902.                    | 911 | -   | 902     | 2016
                    Waters, Volume21, Number 11, 2007          | 21  | 11  | -       | 2007
                    """)
    void figuresAtTheEndAreVolumeIssueAndPages(
            String text, String volume, String issue, String pages, Integer year) {
        Numbering figures = NumberingReader.read(text, null);
        assertEquals(volume, figures.volume());
        assertEquals(issue, figures.issue());
        assertEquals(pages, figures.pages());
        assertEquals(year, figures.year());
    }

    @Test
    void aTextWithoutFiguresHasNone() {
        assertNull(NumberingReader.read("Rivers of the north. Oslo: Tide Press", null));
    }
}
