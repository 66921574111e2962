package org.scholion.web.account;

import java.util.function.Consumer;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.SignInName;
import org.scholion.web.account.NewAccount.Problem;

/** What people type, read; each answers null and says the problem where it is not as it must be. */
final class Typed {

    private Typed() {}

    static DisplayName displayName(String typed, Consumer<Problem> problem) {
        if (typed == null || typed.isBlank()) {
            problem.accept(Problem.NO_NAME);
            return null;
        }
        try {
            return new DisplayName(typed);
        } catch (IllegalArgumentException e) {
            problem.accept(typed.length() > 150 ? Problem.NAME_TOO_LONG : Problem.NAME_NOT_PLAIN);
            return null;
        }
    }

    static SignInName signInName(String typed, Consumer<Problem> problem) {
        if (typed == null || typed.isBlank()) {
            problem.accept(Problem.NO_NAME);
            return null;
        }
        try {
            return new SignInName(typed);
        } catch (IllegalArgumentException e) {
            problem.accept(typed.length() > 150 ? Problem.NAME_TOO_LONG : Problem.NAME_NOT_PLAIN);
            return null;
        }
    }

    static EmailAddress email(String typed, Consumer<Problem> problem) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            problem.accept(Problem.NO_ADDRESS);
            return null;
        }
    }
}
