package org.scholion.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.8.0.1, true",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "0:0:0:0:0:0:0:1%lo, true",
        "::ffff:127.0.0.1, true",
        ", false",
        "10.0.0.1, false",
        "128.0.0.1, false",
        "::2, false",
        "1::1, false",
        "127.0.0.1.example.org, false",
        "0.0.0.0, false"
    })
    void addressesOfTheMachineItselfAreKnown(String address, boolean here) {
        assertEquals(here, Loopback.isAddress(address));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "localhost:8080, true",
        "LOCALHOST:8080, true",
        "127.0.0.1:8080, true",
        "[::1]:8080, true",
        "[::1], true",
        ", false",
        "::1, false",
        "localhost.example.org, false",
        "localhost:8080:80, false",
        "example.org, false",
        "127.0.0.1.example.org:8080, false",
        "'localhost, example.org', false"
    })
    void namesOfTheMachineItselfAreKnown(String host, boolean here) {
        assertEquals(here, Loopback.isHost(host));
    }
}
