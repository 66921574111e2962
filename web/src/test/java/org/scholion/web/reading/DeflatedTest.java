package org.scholion.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8_191, 8_192, 300_000})
    void aFileAroundACompressedTextIsWhole(int length) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("река ").append(i * 7_919);
        }
        Deflated deflated = new Deflated(bytes(text.toString()));
        for (String around : new String[] {"", "<html>", "x".repeat(20_000)}) {
            byte[] file = deflated.gzipBetween(bytes(around), bytes(around));
            assertEquals(around + text + around, unzip(file));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unzip(byte[] file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
