package org.scholion.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin,                       , localhost:8080, true",
        "none,                              , localhost:8080, true",
        "same-site,                         , localhost:8080, false",
        "cross-site,                        , localhost:8080, false",
        "cross-site, http://localhost:8080  , localhost:8080, false",
        ", http://localhost:8080            , localhost:8080, true",
        ", https://portal.example.org       , portal.example.org, true",
        ", http://localhost:9090            , localhost:8080, false",
        ", https://evil.example.org         , localhost:8080, false",
        ", null                             , localhost:8080, false",
        ",                                  , localhost:8080, true",
        ", http://localhost:8080            ,               , false"
    })
    void aPageOfAnotherSiteSendsNothing(
            String fetchSite, String origin, String host, boolean allowed) {
        assertEquals(allowed, CrossSiteRequests.isFromHere(fetchSite, origin, host));
    }
}
