package org.scholion.web.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.scholion.web.roster.UnreadableRoster.Why;

/**
 * Reads a list of people: cells parted by commas, semicolons or tabs, with headings in English or
 * Russian, or without headings in the order name, e-mail address or sign-in name, role, group.
 */
final class RosterReader {

    /** Most lines of a list. */
    static final int MOST = 60_000;

    // Spreadsheets write "sep=;" as a first line to tell each other the separator.
    private static final Pattern SAID = Pattern.compile("\\A\\s*sep=([;,\t])\\r?\\n");

    private final char separator;
    private final int skippedLines;
    private final String text;

    private RosterReader(String text) {
        Matcher said = SAID.matcher(text);
        boolean isSaid = said.find();
        this.text = isSaid ? text.substring(said.end()) : text;
        this.skippedLines = isSaid ? 1 : 0;
        this.separator = isSaid ? said.group(1).charAt(0) : Separator.of(text);
    }

    /**
     * @throws UnreadableRoster for a list without people, or one that is too long or broken
     */
    static RosterTable read(String text) throws UnreadableRoster {
        return new RosterReader(text).read();
    }

    /** A line of cells that are not all empty. */
    private record Cells(int line, CSVRecord cells) {

        String at(Integer column) {
            return column == null || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    private RosterTable read() throws UnreadableRoster {
        List<Cells> rows = new ArrayList<>();
        int empty = rows(rows);
        if (rows.isEmpty()) {
            throw new UnreadableRoster(Why.EMPTY);
        }
        Cells first = rows.get(0);
        boolean headed = isHeading(first.cells());
        List<String> ignored = new ArrayList<>();
        Map<RosterColumn, Integer> columns =
                headed ? headings(first.cells(), ignored) : positions(rows);
        List<Cells> people = headed ? rows.subList(1, rows.size()) : rows;
        if (people.isEmpty()) {
            throw new UnreadableRoster(Why.ONLY_HEADINGS);
        }
        List<RosterLine> lines = people.stream().map(row -> line(row, columns)).toList();
        return new RosterTable(separator, headed, columns.keySet(), ignored, lines, empty);
    }

    private int rows(List<Cells> rows) throws UnreadableRoster {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(true)
                        .setTrailingData(true)
                        .get();
        int empty = 0;
        int line = 1 + skippedLines;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord cells : parser) {
                if (cells.stream().allMatch(String::isBlank)) {
                    empty++;
                } else {
                    rows.add(new Cells(line, cells));
                }
                if (rows.size() > MOST + 1 || empty > MOST) {
                    throw new UnreadableRoster(Why.TOO_LONG);
                }
                line = (int) parser.getCurrentLineNumber() + 1 + skippedLines;
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new UnreadableRoster(Why.QUOTE, line);
        }
        return empty;
    }

    private static boolean isHeading(CSVRecord cells) {
        return cells.stream().noneMatch(cell -> cell.contains("@"))
                && cells.stream().anyMatch(cell -> RosterColumn.headedBy(cell).isPresent());
    }

    private static Map<RosterColumn, Integer> headings(CSVRecord cells, List<String> ignored)
            throws UnreadableRoster {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            RosterColumn.headedBy(cells.get(i))
                    .ifPresentOrElse(
                            known -> columns.putIfAbsent(known, column),
                            () -> ignored.add(cells.get(column).strip()));
        }
        ignored.removeIf(String::isEmpty);
        if (columns.keySet().stream().noneMatch(RosterColumn::isPerson)) {
            throw new UnreadableRoster(Why.NO_PERSON);
        }
        return columns;
    }

    private static Map<RosterColumn, Integer> positions(List<Cells> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < Math.min(widest, RosterColumn.BY_POSITION.size()); i++) {
            columns.put(RosterColumn.BY_POSITION.get(i), i);
        }
        return columns;
    }

    private static RosterLine line(Cells row, Map<RosterColumn, Integer> columns) {
        String name = row.at(columns.get(RosterColumn.NAME));
        return new RosterLine(
                row.line(),
                name.isEmpty() ? inParts(row, columns) : name,
                row.at(columns.get(RosterColumn.EMAIL)),
                row.at(columns.get(RosterColumn.SIGN_IN_NAME)),
                row.at(columns.get(RosterColumn.EMAIL_OR_SIGN_IN_NAME)),
                row.at(columns.get(RosterColumn.ROLE)),
                row.at(columns.get(RosterColumn.GROUP)));
    }

    /** "Ada Lind", or "Орлова Вера Павловна" where the list has patronymics. */
    private static String inParts(Cells row, Map<RosterColumn, Integer> columns) {
        String first = row.at(columns.get(RosterColumn.FIRST_NAME));
        String last = row.at(columns.get(RosterColumn.LAST_NAME));
        String patronymic = row.at(columns.get(RosterColumn.PATRONYMIC));
        Stream<String> parts =
                columns.containsKey(RosterColumn.PATRONYMIC)
                        ? Stream.of(last, first, patronymic)
                        : Stream.of(first, last);
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
