package org.scholion.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.importer.audit.SourceAudit;

class CheckNameTest {

    @Test
    void everyCheckHasANameAndAMeaningAndNothingElseHas() {
        Set<String> keys = new TreeSet<>();
        for (String code : SourceAudit.standard().codes()) {
            keys.add(new CheckName(code).key());
            keys.add(new CheckName(code).meaningKey());
        }
        Set<String> messages =
                Stream.of(CheckMessages.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, messages);
    }

    @Test
    void aCodeBecomesAKey() {
        assertEquals("accessedBeforePublished", new CheckName("accessed-before-published").key());
    }
}
