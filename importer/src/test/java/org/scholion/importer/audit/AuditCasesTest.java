package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check against its case file; a case is a few lines, and a false alarm becomes one. */
class AuditCasesTest {

    private static final SourceAudit AUDIT = SourceAudit.standard();

    static List<String> codes() {
        return AUDIT.codes();
    }

    static Stream<AuditCase> cases() throws IOException {
        List<AuditCase> cases = new ArrayList<>();
        for (String code : AUDIT.codes()) {
            cases.addAll(AuditCase.of(code));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCheckSaysWhatItMust(AuditCase expected) {
        List<String> said =
                AUDIT.check(expected.edition()).stream()
                        .filter(f -> f.code().equals(expected.code()))
                        .map(SuggestedFinding::message)
                        .toList();
        assertEquals(expected.fires(), !said.isEmpty(), said::toString);
        for (String words : expected.says()) {
            assertTrue(said.stream().anyMatch(m -> m.contains(words)), said::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCheckHasThreeCasesThatFireAndThreeThatStaySilent(String code) throws IOException {
        List<AuditCase> cases = AuditCase.of(code);
        long fire = cases.stream().filter(AuditCase::fires).count();
        assertTrue(fire >= 3, "%s: %d cases fire".formatted(code, fire));
        assertTrue(cases.size() - fire >= 3, "%s: %d silent".formatted(code, cases.size() - fire));
    }
}
