package org.scholion.web.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Password;
import org.scholion.domain.people.SignInName;

/**
 * Somebody says who they are and shows a password. Whether the name or the password was wrong is
 * told neither by the answer nor by the time it takes.
 */
@ApplicationScoped
public class SignIn {

    /** How it ended. */
    public sealed interface Outcome permits Known, Unknown, Closed, TooSoon {}

    /** It is them. */
    public record Known(Account account) implements Outcome {}

    /** No account has this name and this password. */
    public record Unknown() implements Outcome {}

    /** It is them, but an administrator closed the account. */
    public record Closed() implements Outcome {}

    /** Nothing was checked: too many attempts failed before. */
    public record TooSoon(Duration left) implements Outcome {

        /** Rounded up. */
        public int seconds() {
            return (int) left.plusMillis(999).toSeconds();
        }
    }

    private final Account.Repository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Accounts kept;

    SignIn(Account.Repository accounts, Passwords passwords, Throttle throttle, Accounts kept) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.kept = kept;
    }

    /**
     * @param typed name or e-mail address; nonsense is nobody's
     */
    public Uni<Outcome> attempt(String typed, Password password, NetworkAddress address) {
        return passwords.whenFree(() -> decide(typed, password, address));
    }

    /** Waits for its turn on a thread for hashes: the throttle is asked only then. */
    Outcome decide(String typed, Password password, NetworkAddress address) {
        Optional<Account> account = find(typed);
        String counted = account.map(known -> "account " + known.id).orElse(nobody(typed));
        Duration wait = throttle.wait(counted, address);
        if (!wait.isZero()) {
            return new TooSoon(wait);
        }
        String hash = account.map(known -> known.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throttle.failed(counted, address);
            return new Unknown();
        }
        throttle.succeeded(counted, address);
        if (passwords.isOutdated(hash)) {
            kept.setPassword(account.get().id, passwords.hash(password));
        }
        return account.get().isActive() ? new Known(account.get()) : new Closed();
    }

    @Transactional
    Optional<Account> find(String typed) {
        try {
            return accounts.byTyped(new SignInName(typed == null ? "" : typed));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** A key of fixed length for a name that is nobody's. */
    private static String nobody(String typed) {
        byte[] bytes = String.valueOf(typed).getBytes(StandardCharsets.UTF_8);
        return "nobody " + UUID.nameUUIDFromBytes(bytes);
    }
}
