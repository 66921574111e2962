package org.scholion.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    order=salience                         | ?order=salience
                    order=text&kind=&evidence=&weight=worth | -
                    kind=causal&evidence=without           | ?kind=causal&evidence=without
                    section=s3&state=dismissed&weight=all  | ?section=s3&state=dismissed&weight=all
                    kind=nonsense&order=up&page=0&state=no | -
                    section=<script>&page=2                | ?page=2
                    page=99999                             | -
                    """)
    void anAddressIsReadAndWrittenAgainWithoutWhatSaysNothing(String query, String written) {
        String expected = written == null ? "" : written;
        assertEquals(expected, ClaimFilter.of(query(query)).query());
    }

    private static MultivaluedMap<String, String> query(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.split("&")) {
            int sign = pair.indexOf('=');
            parameters.add(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return parameters;
    }
}
