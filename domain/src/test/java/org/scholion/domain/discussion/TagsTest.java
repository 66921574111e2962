package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private final Tags.Column column = new Tags.Column();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'method, open question', 'method|open question'
                    '#method,  ##method',    'method'
                    'Method, METHOD, other', 'Method|other'
                    'two   blanks;semi',     'two blanks|semi'
                    ' , ,, ',                ''
                    """)
    void eachIsKeptOnceAsItWasWritten(String written, String kept) {
        assertEquals(kept, String.join("|", Tags.of(written)));
    }

    @Test
    void noneIsNothing() {
        assertEquals(List.of(), Tags.of(null));
    }

    @Test
    void tooManyAndTooLongOnesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tags.of("a,b,c,d,e,f,g,h,i"));
        assertEquals(9, Tags.list("a,b,c,d,e,f,g,h,i").size());
        assertThrows(IllegalArgumentException.class, () -> Tags.list("x".repeat(41)));
    }

    @Test
    void allThatIsAllowedFitsIntoTheColumn() {
        List<String> longest = Tags.of("abcdefgh".replaceAll("(.)", "$1" + "x".repeat(39) + ","));
        assertEquals(Tags.MOST, longest.size());
        assertTrue(column.convertToDatabaseColumn(longest).length() <= Tags.COLUMN);
    }

    @Test
    void theColumnGivesBackWhatItTook() {
        for (List<String> tags : List.of(List.<String>of(), List.of("a"), List.of("a b", "ж"))) {
            String kept = column.convertToDatabaseColumn(tags);
            assertEquals(tags, column.convertToEntityAttribute(kept));
        }
        assertEquals(List.of(), column.convertToEntityAttribute(null));
    }
}
