package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.OneTimeLink;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.SignInName;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.mail.Letter;
import org.scholion.web.mail.Outbox;

/**
 * Sends somebody who forgot their password a one-time link to the address of their account. Whether
 * there is such an account is told neither by the answer nor by its time: all of this happens after
 * the request was answered.
 */
@ApplicationScoped
class ForgottenPassword {

    static final Duration USABLE = Duration.ofHours(1);

    /** Nobody's mailbox is filled by others: one letter in so long, and so many a day. */
    static final Duration BETWEEN = Duration.ofMinutes(5);

    static final int A_DAY = 5;

    record letter(InterfaceLanguage language, Account account, String link)
            implements TemplateInstance {}

    record plain(Account account, String link) implements TemplateInstance {}

    private final Account.Repository accounts;
    private final OneTimeLink.Repository sent;
    private final OneTimeLinks links;
    private final PublicAddress address;
    private final Outbox outbox;
    private final Clock clock;

    ForgottenPassword(
            Account.Repository accounts,
            OneTimeLink.Repository sent,
            OneTimeLinks links,
            PublicAddress address,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.sent = sent;
        this.links = links;
        this.address = address;
        this.outbox = outbox;
        this.clock = clock;
    }

    boolean isOn() {
        return outbox.isOn();
    }

    /**
     * @param typed name or e-mail address; nonsense is nobody's
     * @param asked language of the page, for people who never chose one
     */
    void ask(String typed, InterfaceLanguage asked) {
        outbox.send(() -> issue(typed).map(issued -> write(issued, asked)));
    }

    /** A link for the account; empty where there is none, or no address, or enough was sent. */
    @Transactional
    Optional<OneTimeLinks.Issued> issue(String typed) {
        return account(typed)
                .filter(account -> account.isActive() && account.email != null)
                .filter(account -> mayBeSent(account.id))
                .map(account -> links.issue(account.id, Purpose.MAIL, null, USABLE));
    }

    private Optional<Account> account(String typed) {
        try {
            return accounts.byTyped(new SignInName(typed));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private boolean mayBeSent(long account) {
        Instant now = clock.instant();
        return sent.mailedSince(account, now.minus(BETWEEN)) == 0
                && sent.mailedSince(account, now.minus(Duration.ofDays(1))) < A_DAY;
    }

    private Letter write(OneTimeLinks.Issued issued, InterfaceLanguage asked) {
        Account account = issued.account();
        InterfaceLanguage language = InterfaceLanguage.of(account.language).orElse(asked);
        AccountMessages words =
                MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.tag));
        String link = address.of(issued.path());
        // To the address that the account has, never to what was typed.
        return new Letter(
                account.email,
                words.mailSubject(),
                new plain(account, link).setLocale(language.locale).render(),
                new letter(language, account, link).setLocale(language.locale).render(),
                "The one-time link for account " + account.id);
    }
}
