package org.scholion.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.web.roster.UnreadableRoster.Why;

class RosterReaderTest {

    private static String show(String text) throws UnreadableRoster {
        return RosterReader.read(text).lines().stream()
                .map(
                        line ->
                                String.join(
                                        "|",
                                        "" + line.number(),
                                        line.name(),
                                        line.address(),
                                        line.login(),
                                        line.role(),
                                        line.group()))
                .collect(Collectors.joining("\n"));
    }

    private static UnreadableRoster refusal(String text) {
        return assertThrows(UnreadableRoster.class, () -> RosterReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void eachSeparatorIsRecognised(String separator) throws Exception {
        String text = "Name,E-mail,Group\nAda Lind,ada@example.org,Red\n".replace(",", separator);
        assertEquals("2|Ada Lind|ada@example.org|||Red", show(text));
        assertEquals(separator.charAt(0), RosterReader.read(text).separator());
    }

    @Test
    void aCommaInANameIsNoSeparatorWhereSemicolonsAre() throws Exception {
        assertEquals(
                "1|Lind, Ada|ada@example.org|||\n2|Orlov, Pavel|||observer|",
                show("Lind, Ada;ada@example.org\nOrlov, Pavel;;observer\n"));
    }

    @Test
    void headingsMayBeRussianAndInAnyOrder() throws Exception {
        assertEquals(
                "2|Вера Орлова|vera@example.org|vera|Студентка|Красные",
                show(
                        "Группа;Роль;Логин;Эл. почта;ФИО\n"
                                + "Красные;Студентка;vera;vera@example.org;Вера Орлова\n"));
    }

    @Test
    void aNameMayStandInTwoOrThreeColumns() throws Exception {
        assertEquals(
                "2|Ada Lind|a@example.org|||",
                show("First name,Surname,Email address\nAda,Lind,a@example.org"));
        assertEquals(
                "2|Орлова Вера Павловна||||", show("Имя;Отчество;Фамилия\nВера;Павловна;Орлова"));
    }

    @Test
    void withoutHeadingsThePositionCounts() throws Exception {
        assertEquals(
                "1|Ada Lind|ada@example.org||assistant|Red\n2|Вера Орлова||vera.o||",
                show("Ada Lind,ada@example.org,assistant,Red\nВера Орлова,vera.o\n"));
    }

    @Test
    void namesAloneAreAList() throws Exception {
        assertEquals("1|Ada Lind||||\n3|Вера Орлова||||", show("Ada Lind\n\nВера Орлова"));
    }

    @Test
    void linesAreCountedAsInTheFile() throws Exception {
        String text = "sep=;\r\nName;Login\r\n;\r\n\"Ada\r\nLind\";ada\r\n\r\nVera;vera\r\n";
        RosterTable table = RosterReader.read(text);
        assertEquals(List.of(4, 7), table.lines().stream().map(RosterLine::number).toList());
        assertEquals(2, table.empty());
        assertTrue(table.headed());
    }

    @Test
    void headingsThatNothingIsKnownOfAreSaid() throws Exception {
        RosterTable table = RosterReader.read("Name,Faculty,Year,\nAda,History,2\n");
        assertEquals(List.of("Faculty", "Year"), table.ignored());
    }

    @Test
    void aQuotationMarkInsideANameIsALetter() throws Exception {
        assertEquals("1|Ada \"A\" Lind||ada||", show("Ada \"A\" Lind,ada"));
        assertEquals("1|Ada \"A\" Lind||ada||", show("\"Ada \"\"A\"\" Lind\",ada"));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "' \n;;;\n', EMPTY", "'Name,E-mail\n', ONLY_HEADINGS"})
    void aListWithoutPeopleIsRefused(String text, Why why) {
        assertEquals(why, refusal(text).why);
    }

    @Test
    void headingsWithoutAPersonAreRefused() {
        assertEquals(Why.NO_PERSON, refusal("Role,Group\nstudent,Red").why);
    }

    @Test
    void aQuotationMarkThatNeverClosesIsRefusedWithItsLine() {
        UnreadableRoster refusal = refusal("Name,Login\nAda,ada\n\"Vera,vera\nZoya,zoya\n");
        assertEquals(Why.QUOTE, refusal.why);
        assertEquals(3, refusal.line);
    }

    @Test
    void fiftyThousandLinesAreReadAndTooManyRefused() throws Exception {
        assertEquals(50_000, RosterReader.read(people(50_000)).lines().size());
        assertEquals(Why.TOO_LONG, refusal(people(60_002)).why);
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Person " + i + ",p" + i + "@example.org,student,G" + i % 9)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', STUDENT",
        "Teaching Assistant, ASSISTANT",
        "ПРЕПОДАВАТЕЛЬ, INSTRUCTOR",
        "вольнослушатель, OBSERVER",
        "editingteacher, INSTRUCTOR"
    })
    void rolesHaveManyNames(String word, String role) {
        assertEquals(role, RosterRoles.called(word).orElseThrow().name());
        assertFalse(RosterRoles.called("king").isPresent());
    }
}
