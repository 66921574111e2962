package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the cranes of the            | north fly                  | TORN
                    China, Japan,                | South Korea and others     | TORN
                    the president V.V.           | Lind said so               | TORN
                    as said by A.                | Lind in her book           | TORN
                    the species of S.            | cerevisiae were grown      | TORN
                    as Lind et al.               | (2004) have shown          | TORN
                    as shown in Fig.             | 3 of the paper             | TORN
                    the great marsh (            | it is wide) is here        | TORN
                    they came; others            | left                       | TORN
                    they came;                   | Others left                | TORN
                    the marsh —                  | Norland's pride            | TORN
                    the marsh<sup>3</sup>        | is wide                    | TORN
                    they said: “We come. We      | go.” So it was             | TORN
                    they said: “We come.         | We go.” So it was          | TORN
                    the *Annals of               | Birds* say so              | TORN
                    министр С.                   | Линд сказала               | TORN
                    в 1990-х гг.                 | и позже                    | TORN
                    см. рис.                     | 5 ниже                     | TORN
                    и многие другие, напр.       | Орлов                      | TORN
                    the cranes come.             | They leave                 | APART
                    they said: “We come.”        | They left                  | APART
                    they come.<sup>12</sup>      | They leave                 | APART
                    it is vitamin C.             | The cranes                 | APART
                    as Lind and others (2004).   | Then                       | APART
                    shown by the formula         | Although it is simple      | APART
                    the cranes come.             | mRNA was found             | APART
                    as follows:                  | Cranes come                | APART
                    so it was with the rest (1)  | Cranes come                | APART
                    """)
    void whatEndsAndWhatBeginsTellTheBorder(String before, String after, Border expected) {
        assertEquals(expected, Border.between(before, after, false));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the cranes come.             | They leave                 | UNCERTAIN
                    журавли прилетают.           | Они улетают                | UNCERTAIN
                    the cranes of the            | North Sea                  | TORN
                    """)
    void fullStopAtPageEndIsUncertain(String before, String after, Border expected) {
        assertEquals(expected, Border.between(before, after, true));
    }
}
