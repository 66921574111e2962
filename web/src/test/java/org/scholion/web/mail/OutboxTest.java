package org.scholion.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.web.fixture.LogLines;

class OutboxTest {

    private static final Letter LETTER =
            new Letter(
                    "ada@example.org",
                    "A new password",
                    "https://read.example.org/link/SECRET",
                    "<a href='https://read.example.org/link/SECRET'>link</a>",
                    "The one-time link for account 7");

    private final List<Mail> taken = new ArrayList<>();
    private LogLines log;

    @BeforeEach
    void listen() {
        log = LogLines.of(Outbox.class);
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    private static Outbox outbox(Mailer mailer) {
        return outbox(mailer, "mail.example.org", "portal@example.org");
    }

    private static Outbox outbox(Mailer mailer, String host, String from) {
        return new Outbox(
                mailer,
                Optional.ofNullable(host),
                Optional.ofNullable(from),
                Optional.of("https://read.example.org"));
    }

    /** Waits until what was sent before is done. */
    private static void settle(Outbox outbox) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        outbox.send(
                () -> {
                    done.complete(null);
                    return Optional.empty();
                });
        done.join();
        outbox.close();
    }

    @Test
    void aLetterThatTheServerRefusesIsOneLineWithoutItsLink() {
        Outbox outbox =
                outbox(
                        mails -> {
                            throw new IllegalStateException(new java.io.IOException("421 busy"));
                        });
        outbox.send(() -> Optional.of(LETTER));
        settle(outbox);
        assertEquals(
                List.of(
                        "The one-time link for account 7 was not sent: java.io.IOException: 421"
                                + " busy"),
                log.lines());
    }

    @Test
    void oneThatFailsDoesNotKeepTheNextBack() {
        Outbox outbox = outbox(mails -> taken.addAll(List.of(mails)));
        outbox.send(
                () -> {
                    throw new IllegalStateException("no database");
                });
        outbox.send(() -> Optional.of(LETTER));
        settle(outbox);
        assertEquals(1, taken.size());
        assertEquals(List.of("ada@example.org"), taken.get(0).getTo());
    }

    @Test
    void moreThanTheQueueHoldsAreDroppedAndSaidSo() {
        CountDownLatch serverAnswers = new CountDownLatch(1);
        Outbox outbox =
                outbox(
                        mails -> {
                            try {
                                serverAnswers.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        for (int i = 0; i < 502; i++) {
            outbox.send(() -> Optional.of(LETTER));
        }
        serverAnswers.countDown();
        outbox.close();
        assertTrue(log.first().startsWith("A mail was not sent: 500 wait"), log.first());
    }

    @Test
    void whatIsMissingIsSaidAtTheStart() {
        Outbox unset = outbox(mails -> {}, null, null);
        unset.check(null);
        assertFalse(unset.isOn());
        assertEquals(List.of(), log.lines());
        Outbox half = outbox(mails -> {}, "mail.example.org", null);
        half.check(null);
        assertFalse(half.isOn());
        assertTrue(log.first().contains("SCHOLION_MAIL_FROM"), log.first());
        assertTrue(outbox(mails -> {}).isOn());
    }
}
