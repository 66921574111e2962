package org.scholion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.AuditEntry;

/** Lines of the audit log are added; nothing in the code changes or deletes one. */
class AuditLogTest {

    private static final DescribedPredicate<JavaMethodCall> CHANGES =
            DescribedPredicate.describe(
                    "changes or deletes lines",
                    call ->
                            call.getTargetOwner().isEquivalentTo(AuditEntry.Repository.class)
                                    && call.getName().matches("(delete|update|flush).*"));

    @Test
    void nobodyAsksTheRepositoryToChangeOrDelete() {
        noClasses()
                .should()
                .callMethodWhere(CHANGES)
                .because("who could change the log could hide what they did")
                .check(Scholion.CLASSES);
    }

    @Test
    void noStatementInTheSourcesChangesALine() throws IOException {
        List<Path> modules = List.of(Path.of("src/main"), Path.of("../domain/src/main"));
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                List<Path> found =
                        files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                                .filter(AuditLogTest::changesLines)
                                .toList();
                Assertions.assertEquals(List.of(), found);
            }
        }
    }

    private static boolean changesLines(Path file) {
        try {
            String text = Files.readString(file).toLowerCase(Locale.ROOT);
            return text.matches(
                    "(?s).*\\b(update|delete from|delete|truncate table|truncate|drop table)\\s+"
                            + "(audit_entry|auditentry)\\b.*");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
