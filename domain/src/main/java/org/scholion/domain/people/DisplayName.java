package org.scholion.domain.people;

import java.text.Normalizer;

/**
 * The name that others see, as the person writes it.
 *
 * @param value NFC, one space between words; 1 to {@value #MAX} characters
 */
public record DisplayName(String value) {

    public static final int MAX = 200;

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    public DisplayName {
        value =
                Normalizer.normalize(value, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                        .strip();
        if (value.isEmpty() || value.length() > MAX) {
            throw new IllegalArgumentException(
                    "a name of %d characters; 1 to %d are allowed".formatted(value.length(), MAX));
        }
    }
}
