package org.scholion.domain.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinLettersTest {

    @Test
    void aCodeHasEightLettersOfWhichNoTwoLookAlike() {
        Random random = new Random(1);
        String letters =
                Stream.generate(() -> JoinLetters.random(random))
                        .limit(2_000)
                        .peek(code -> assertEquals(8, code.length()))
                        .flatMap(code -> code.chars().mapToObj(Character::toString))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
        assertEquals("23456789ABCDEFGHJKMNPQRSTUVWXYZ", letters);
    }

    @Test
    void whatIsMadeIsUnderstood() {
        String code = JoinLetters.random(new Random(2));
        assertEquals(Optional.of(code), JoinLetters.meant(JoinLetters.inHalves(code)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7MP2XHA",
                "k7mp2xha",
                " K7MP-2XHA ",
                "k7mp 2xha",
                "K7MP—2XHA",
                "К7МР2ХНА",
                "к7мр-2хна",
                "Ｋ７ＭＰ２ＸＨＡ"
            })
    void howeverItIsTypedTheSameCodeIsMeant(String typed) {
        assertEquals(Optional.of("K7MP2XHA"), JoinLetters.meant(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7MP2XH", "K7MP2XHAA", "K7MP2XH0", "K7MP2XHЩ", "<script>"})
    void whatIsNoCodeIsNone(String typed) {
        assertTrue(JoinLetters.meant(typed).isEmpty());
    }

    @Test
    void nothingAndTooMuchAreNone() {
        assertTrue(JoinLetters.meant(null).isEmpty());
        assertTrue(JoinLetters.meant("A".repeat(1_000_000)).isEmpty());
    }
}
