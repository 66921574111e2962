package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostPartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    PhD (History), Professor, Head, the Lab, Holm University | PhD (History) | Professor | Head, the Lab
                    Dr. of Sc. (Birds), Department of Birds; Director, the Lab, Holm University | Dr. of Sc. (Birds) | - | Department of Birds; Director, the Lab
                    MD, PhD, Associate Professor, Marsh Institute, Holm | MD, PhD | Associate Professor | -
                    доктор исторических наук, профессор, заведующая кафедрой, Хольмский университет | доктор исторических наук | профессор | заведующая кафедрой
                    канд. полит. наук, доцент кафедры птиц, Институт болот РАН | канд. полит. наук | - | доцент кафедры птиц
                    независимый исследователь | - | - | независимый исследователь
                    """)
    void degreeRankAndPositionComeApart(String post, String degree, String rank, String position) {
        var parts = PostParts.of(post, List.of("Holm University, Holm", "Marsh Institute, Holm"));
        assertEquals(degree, parts.degree());
        assertEquals(rank, parts.rank());
        assertEquals(position, parts.position());
    }
}
