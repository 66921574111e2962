package org.scholion.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @Test
    void anIdIsReadFromItsAddress() {
        long id = Ids.next();
        assertEquals(Optional.of(id), Ids.ofAddress(Ids.inAddress(id)));
    }

    @ParameterizedTest
    @CsvSource({"''", ",", "new", "0SASNKBZQD12", "0SASNKBZQD12HH", "0SASNKBZQD12!", "12"})
    void whatIsNoIdIsNone(String address) {
        assertTrue(Ids.ofAddress(address).isEmpty());
    }
}
