package org.scholion.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the sign-in page offers besides a name and a password, as the portal is configured. */
@ApplicationScoped
public class Ways {

    /** Who may make an account for themselves. */
    public enum SignUp {
        /** Everybody. */
        OPEN,
        /** Nobody: instructors and administrators make them. */
        CLOSED
    }

    private final SignUp signUp;

    Ways(@ConfigProperty(name = "scholion.signup", defaultValue = "open") SignUp signUp) {
        this.signUp = signUp;
    }

    public boolean signUpIsOpen() {
        return signUp == SignUp.OPEN;
    }
}
