package org.scholion.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/articles/on-boats/text?x=1"})
    void aPathIsKept(String path) {
        assertEquals(path, new ReturnPath(path).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example",
                "articles",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/книга",
                "javascript:alert(1)",
                "/%zz"
            })
    void everythingElseIsTheStartPage(String path) {
        assertEquals("/", new ReturnPath(path).value());
    }

    @Test
    void nothingIsTheStartPage() {
        assertEquals("/", new ReturnPath(null).value());
    }
}
