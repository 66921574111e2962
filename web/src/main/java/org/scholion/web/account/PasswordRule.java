package org.scholion.web.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.domain.people.Password;
import org.scholion.domain.people.Password.Objection;

/**
 * Which passwords are taken: 8 to 256 characters, not the person's own name, none of the some ten
 * thousand that everybody tries first (the list of zxcvbn, made from published leaks).
 */
@ApplicationScoped
public class PasswordRule {

    private final Set<String> common;

    PasswordRule() {
        try {
            this.common =
                    StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                            .filter(word -> word.length() >= Password.SHORTEST)
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("the list of common passwords cannot be read", cause);
        }
    }

    /**
     * @param names of the person; null ones count as none
     * @return why the password is not taken; empty where it is
     */
    public Optional<Objection> objection(Password password, String... names) {
        if (password.length() < Password.SHORTEST) {
            return Optional.of(Objection.TOO_SHORT);
        }
        if (password.length() > Password.LONGEST) {
            return Optional.of(Objection.TOO_LONG);
        }
        if (password.isMadeOf(names)) {
            return Optional.of(Objection.OWN_NAME);
        }
        return common.contains(password.folded())
                ? Optional.of(Objection.COMMON)
                : Optional.empty();
    }
}
