package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scholion.domain.course.Membership;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Mention;
import org.scholion.domain.people.Account;

/** Finds whom an annotation speaks to by name: {@code @Anna Berg}, a member of the course. */
@ApplicationScoped
class Mentions {

    private final Membership.Repository members;
    private final Mention.Repository mentions;

    Mentions(Membership.Repository members, Mention.Repository mentions) {
        this.members = members;
        this.mentions = mentions;
    }

    /** Keeps whom it names now; nobody for what only its author sees. */
    void keep(Annotation annotation) {
        if (annotation.editedAt != null || annotation.version > 0) {
            mentions.forget(annotation.id);
        }
        if (annotation.words.indexOf('@') >= 0 && annotation.audience != Audience.ONLY_ME) {
            List<Account> people =
                    members.currentIn(annotation.course.id).stream().map(m -> m.account).toList();
            named(annotation.words, people).stream()
                    .filter(account -> !account.id.equals(annotation.author.id))
                    .forEach(account -> mentions.persist(new Mention(annotation, account)));
        }
    }

    /** Each once; of two names that both fit the longer is meant. */
    static Set<Account> named(String words, List<Account> people) {
        String text = words.toLowerCase(Locale.ROOT);
        List<Account> longestFirst =
                people.stream()
                        .sorted(
                                Comparator.comparing((Account a) -> a.displayName.length())
                                        .reversed())
                        .toList();
        Set<Account> named = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at + 1;
            longestFirst.stream()
                    .filter(account -> isNamed(text, from, account))
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named;
    }

    private static boolean isNamed(String text, int from, Account account) {
        String name = account.displayName.toLowerCase(Locale.ROOT);
        int end = from + name.length();
        return text.startsWith(name, from)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
