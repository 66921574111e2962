package org.scholion.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.web.account.AccountMessages;
import org.scholion.web.article.ArticleMessages;
import org.scholion.web.audit.AuditMessages;
import org.scholion.web.audit.CheckMessages;
import org.scholion.web.claim.ClaimMessages;
import org.scholion.web.claim.CurationMessages;
import org.scholion.web.course.CourseMessages;
import org.scholion.web.demo.DemoMessages;
import org.scholion.web.errors.ErrorMessages;
import org.scholion.web.grouping.GroupingMessages;
import org.scholion.web.importing.ImportMessages;
import org.scholion.web.joining.JoiningMessages;
import org.scholion.web.layout.FrameMessages;
import org.scholion.web.outline.OutlineMessages;
import org.scholion.web.reading.ReadingMessages;
import org.scholion.web.roster.RosterMessages;
import org.scholion.web.seminar.RuleMessages;
import org.scholion.web.seminar.SeminarMessages;
import org.scholion.web.sharing.SharingMessages;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AccountMessages.class,
                ArticleMessages.class,
                AuditMessages.class,
                CheckMessages.class,
                DemoMessages.class,
                ClaimMessages.class,
                CurationMessages.class,
                CourseMessages.class,
                ErrorMessages.class,
                FrameMessages.class,
                ImportMessages.class,
                GroupingMessages.class,
                JoiningMessages.class,
                OutlineMessages.class,
                ReadingMessages.class,
                RuleMessages.class,
                SeminarMessages.class,
                SharingMessages.class,
                RosterMessages.class
            })
    void everyMessageIsThereInRussianAndNoOther(Class<?> bundle) throws Exception {
        Set<String> english =
                Stream.of(bundle.getMethods()).map(Method::getName).collect(Collectors.toSet());
        String name = bundle.getAnnotation(MessageBundle.class).value();
        assertEquals(english, russian(name).stringPropertyNames());
    }

    private static Properties russian(String name) throws Exception {
        Properties messages = new Properties();
        String path = "/messages/" + name + "_ru.properties";
        try (InputStream file = MessagesTest.class.getResourceAsStream(path)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
