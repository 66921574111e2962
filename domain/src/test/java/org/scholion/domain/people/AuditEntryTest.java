package org.scholion.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final Account ada =
            new Account(
                    new SignInName("ada"), new DisplayName("Ada Minz"), SiteRole.TEACHER, MONDAY);

    @Test
    void aLineCannotBeForgedOrTurnedAround() {
        AuditEntry entry =
                new AuditEntry(ada, "renamed", null, "a\n2026 root\r\t\u202e\u2028z", MONDAY);
        assertEquals("a\\u000a2026 root\\u000d\\u0009\\u202e\\u2028z", entry.details);
    }

    @Test
    void aLineOutlivesThePersonWithoutTheirName() {
        AuditEntry entry = new AuditEntry(ada, "site-role-changed", ada, "now TEACHER", MONDAY);
        assertFalse(entry.actorName.contains("Ada"));
        assertEquals(ada.id, entry.actorId);
    }

    @Test
    void ofAForgottenPersonNothingIsLeft() {
        ada.setPassword("$argon2id$");
        ada.writeTo(new EmailAddress("ada@example.org"), true);
        ada.forget();
        assertEquals(Account.FORMER_MEMBER, ada.displayName);
        assertFalse(ada.signInName.contains("ada@") || ada.signInName.equals("ada"));
        assertEquals(null, ada.email);
        assertEquals(null, ada.passwordHash);
        assertEquals(SiteRole.MEMBER, ada.siteRole);
    }
}
