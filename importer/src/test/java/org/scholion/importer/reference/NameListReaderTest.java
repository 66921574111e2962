package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind, A. B., & Orlova, C. (2020)              | Lind/A. B. Orlova/C.
                    Lind, A. B., & Orlova C. D. (2020)            | Lind/A. B. Orlova/C. D.
                    Lind, A., Orlova, B., Petrov, C., et al. (1)  | Lind/A. Orlova/B. Petrov/C.
                    Huang, Dengxue, & Wang, Ying. (2024)          | Huang/Dengxue Wang/Ying
                    Govorov, Yu. L. (2016)                        | Govorov/Yu. L.
                    Lind H.-J. Rivers of the north                | Lind/H.-J.
                    Lind AB, Orlova C. Rivers                     | Lind/AB Orlova/C
                    LIND A, ORLOVA B: Rivers                      | LIND/A ORLOVA/B
                    Lind A B, Orlova C D 2014 Rivers              | Lind/A B Orlova/C D
                    A. B. Lind, C. Orlova, and D. Petrov, Rivers  | Lind/A. B. Orlova/C. Petrov/D.
                    A. Lind and J.-P. van der Berg. Rivers        | Lind/A. van der Berg/J.-P.
                    Lind, A., B. Orlova and C. Petrov. Rivers     | Lind/A. Orlova/B. Petrov/C.
                    Van Ho, A., & D'Souza, C. A. (1994)           | Van Ho/A. D'Souza/C. A.
                    de la Cruz, M., & Wilson Rowe, E. (2018)      | de la Cruz/M. Wilson Rowe/E.
                    Kwon-Chung, K. J. (2007)                      | Kwon-Chung/K. J.
                    Lind y Orlova, B., & Group, P. (2009)         | Lind y Orlova/B. Group/P.
                    van 't Hoff, J., de Ruyter van Berg, R. (1990)| van 't Hoff/J. de Ruyter van Berg/R.
                    Lind, eH, Ba, e-H, & Orlova, C. (2009)        | Lind/eH Ba/e-H Orlova/C.
                    Lind, Ada. Rivers. Oslo                       | Lind/Ada
                    Lind, Ada, and Boris Orlov. Rivers            | Lind/Ada Orlov/Boris
                    Ada Lind, Boris Orlov, and Carl Peters. Rivers| Lind/Ada Orlov/Boris Peters/Carl
                    Lind, A., Jr. (1999)                          | Lind/A.
                    Иванов И. И., Петров П. П. Реки               | Иванов/И. И. Петров/П. П.
                    Иванов, И. И. Реки                            | Иванов/И. И.
                    И. И. Иванов, П. П. Петров. Реки              | Иванов/И. И. Петров/П. П.
                    Lind A. C. elegans in rivers                  | Lind/A.
                    Lind J. U.S. rivers                           | Lind/J.
                    """)
    void namesAreReadInTheirForms(String text, String names) {
        assertEquals(names, said(NameListReader.read(text, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C. elegans in the rivers
                    E. coli and S. aureus in water
                    U.S. rivers in the north
                    RNA P. and its kin
                    Vitamin D. and the sun
                    The rivers of the north
                    Rivers
                    Реки севера
                    """)
    void aTitleHoldsNoNames(String title) {
        assertTrue(NameListReader.readWithInitials(title, 0).isEmpty(), title);
    }

    @Test
    void theListEndsBehindEtAl() {
        NameList names = NameListReader.read("Lind, A., et al. (1999)", 0);
        assertTrue(names.etAl());
        assertEquals("Lind, A., et al.".length(), names.end());
    }

    private static String said(NameList list) {
        return String.join(
                " ", list.names().stream().map(n -> n.family() + "/" + n.given()).toList());
    }
}
