package org.scholion.domain.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps 1-based line numbers of the source in one column, separated by spaces: {@code 70 72 74}.
 */
@Converter
public class LineNumbers implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String column) {
        return column == null || column.isBlank()
                ? List.of()
                : Stream.of(column.split(" ")).map(Integer::valueOf).toList();
    }
}
