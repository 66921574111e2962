package org.scholion.web.account;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A mail server is set; what is sent to it stays in the test. */
public class MailIsSent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "scholion.mail.host", "mail.example.org",
                "scholion.mail.from", "Scholion <portal@example.org>",
                "scholion.address", "https://read.example.org/");
    }
}
