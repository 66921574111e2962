package org.scholion.web.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

class MentionsTest {

    private static final List<Account> PEOPLE =
            Stream.of("Anna Berg", "Anna Bergman", "Борис Орлов", "Zoë O'Neil")
                    .map(MentionsTest::person)
                    .toList();

    private static Account person(String name) {
        SignInName signIn = new SignInName("p" + name.hashCode());
        Instant monday = Instant.parse("2026-10-05T10:00:00Z");
        return new Account(signIn, new DisplayName(name), SiteRole.MEMBER, monday);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @Anna Berg, what do you think?        | Anna Berg
                    @anna bergman said so                 | Anna Bergman
                    @Anna Bergmann is somebody else       |
                    Anna Berg without a sign              |
                    @Anna alone                           |
                    see @Борис Орлов. and @Anna Berg      | Борис Орлов, Anna Berg
                    @Anna Berg @Anna Berg                 | Anna Berg
                    (@Zoë O'Neil)                         | Zoë O'Neil
                    mail@anna berg                        | Anna Berg
                    @@Anna Berg                           | Anna Berg
                    @                                     |
                    """)
    void whoIsNamedIsMeantOnce(String words, String named) {
        String found =
                Mentions.named(words, PEOPLE).stream()
                        .map(account -> account.displayName)
                        .collect(Collectors.joining(", "));
        assertEquals(named == null ? "" : named, found);
    }
}
