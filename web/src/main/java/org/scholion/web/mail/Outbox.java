package org.scholion.web.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes letters and hands them to the mail server, one after the other on a thread of its own: a
 * request neither waits for it nor shows by its time whether there was anything to send.
 *
 * <pre>{@code
 * if (outbox.isOn()) {
 *     outbox.send(() -> Optional.of(letter));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int WAITING = 500;

    private final Mailer mailer;
    private final boolean wanted;
    private final boolean complete;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));

    Outbox(
            Mailer mailer,
            @ConfigProperty(name = "scholion.mail.host") Optional<String> host,
            @ConfigProperty(name = "scholion.mail.from") Optional<String> from,
            @ConfigProperty(name = "scholion.address") Optional<String> address) {
        this.mailer = mailer;
        this.wanted = host.isPresent();
        this.complete = from.isPresent() && address.isPresent();
        this.thread.allowCoreThreadTimeOut(true);
    }

    void check(@Observes StartupEvent start) {
        if (wanted && !complete) {
            LOG.warn(
                    "No mail is sent: beside SCHOLION_MAIL_HOST set SCHOLION_MAIL_FROM, who it"
                            + " comes from, and SCHOLION_ADDRESS, where its links lead.");
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }

    /** Whether the portal sends mail: a server, a sender and the portal's own address are set. */
    public boolean isOn() {
        return wanted && complete;
    }

    /**
     * Has a letter written and sent, later. What goes wrong is logged, without what is in it.
     *
     * @param letter writes it on the thread that sends it; empty for nothing to send
     */
    public void send(Supplier<Optional<Letter>> letter) {
        try {
            thread.execute(() -> deliver(letter));
        } catch (RejectedExecutionException full) {
            LOG.errorf("A mail was not sent: %d wait for the mail server already.", WAITING);
        }
    }

    private void deliver(Supplier<Optional<Letter>> writing) {
        String about = "A mail";
        try {
            Optional<Letter> letter = writing.get();
            if (letter.isPresent()) {
                about = letter.get().about();
                mailer.send(mail(letter.get()));
            }
        } catch (RuntimeException e) {
            LOG.errorf("%s was not sent: %s", about, root(e));
        }
    }

    private static Mail mail(Letter letter) {
        return new Mail()
                .addTo(letter.to())
                .setSubject(letter.subject())
                .setText(letter.plain())
                .setHtml(letter.html());
    }

    /** What the mail server, or the way to it, said. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
