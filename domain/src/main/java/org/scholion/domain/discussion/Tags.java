package org.scholion.domain.discussion;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words by which annotations are found again: {@code method, open question}. They are written with
 * commas between them, kept as written, and told apart without regard to case.
 */
public final class Tags {

    /** Tags on one annotation. */
    public static final int MOST = 8;

    /** Longest tag, in UTF-16 code units. */
    public static final int LENGTH = 40;

    /** What the column holds. */
    static final int COLUMN = 500;

    private static final String BETWEEN = ",";

    private Tags() {}

    /**
     * @param written tags with commas or line breaks between them; may be empty or null. A leading
     *     {@code #} is left off
     * @return each once, in the order written
     * @throws IllegalArgumentException for more than {@value #MOST}, or one that is longer than
     *     {@value #LENGTH}
     */
    public static List<String> of(String written) {
        List<String> tags = list(written);
        if (tags.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d tags; %d are allowed".formatted(tags.size(), MOST));
        }
        return tags;
    }

    /**
     * The same for a reading's own list, which may be longer.
     *
     * @throws IllegalArgumentException for a tag that is longer than {@value #LENGTH}
     */
    public static List<String> list(String written) {
        List<String> tags = new ArrayList<>();
        for (String part : (written == null ? "" : written).split("[,;\\r\\n]+")) {
            String tag = part.strip().replaceFirst("^#+", "").strip().replaceAll("\\s+", " ");
            if (tag.length() > LENGTH) {
                throw new IllegalArgumentException(
                        "a tag of %d characters; %d are allowed".formatted(tag.length(), LENGTH));
            }
            if (!tag.isEmpty() && tags.stream().noneMatch(known -> same(known, tag))) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    /** Whether two tags are one. */
    public static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Keeps tags in one column. */
    @Converter
    public static class Column implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> tags) {
            return tags == null ? "" : String.join(BETWEEN, tags);
        }

        @Override
        public List<String> convertToEntityAttribute(String column) {
            return column == null || column.isEmpty()
                    ? List.of()
                    : List.copyOf(Arrays.asList(column.split(BETWEEN)));
        }
    }
}
