package org.scholion.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.web.mail.Outbox;

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

    private final Outbox outbox;

    Ways(
            @ConfigProperty(name = "scholion.signup", defaultValue = "open") SignUp signUp,
            Outbox outbox) {
        this.signUp = signUp;
        this.outbox = outbox;
    }

    /** Whether who forgot their password gets a link by mail. */
    public boolean linksAreMailed() {
        return outbox.isOn();
    }

    public boolean signUpIsOpen() {
        return signUp == SignUp.OPEN;
    }
}
