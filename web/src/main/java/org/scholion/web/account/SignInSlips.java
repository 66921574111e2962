package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.web.layout.Frame;

/**
 * Makes slips of paper for a class: on each the name of one person and a one-time link with which
 * they set their password.
 *
 * <pre>{@code
 * return slips.page(students, List.of(), instructor.account(), request);   // in a POST: makes new links
 * }</pre>
 *
 * <p>Who uses a slip has the account: {@link SlipRule} says for whom whoever asks may make one; all
 * others are left out and named. The caller passes only people of whom whoever asks is the
 * instructor.
 */
@ApplicationScoped
public class SignInSlips {

    /** How long the links can be used. */
    public static final Duration USABLE = Duration.ofDays(14);

    /** One piece of paper. */
    public record Slip(
            String name, String signInName, String address, String expires, QrPicture picture) {}

    /**
     * @param leftOut names of those who get no slip from whoever asks
     */
    record slips(Frame frame, List<Slip> slips, List<String> leftOut) implements TemplateInstance {}

    private final OneTimeLinks links;
    private final PublicAddress address;
    private final SlipRule rule;
    private final Account.Repository accounts;
    private final AuditEntry.Repository log;
    private final Clock clock;

    SignInSlips(
            OneTimeLinks links,
            PublicAddress address,
            SlipRule rule,
            Account.Repository accounts,
            AuditEntry.Repository log,
            Clock clock) {
        this.links = links;
        this.address = address;
        this.rule = rule;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A page to print. The links that these people had before open nothing any more; their
     * passwords stay as they are until a link is used.
     *
     * @param people in the order of the slips
     * @param others names of people for whom whoever asks gets none anyway
     * @param by id of the account that hands them out
     * @return never to be kept: who has the page has the accounts
     */
    @Transactional
    public TemplateInstance page(
            Collection<Account> people,
            Collection<String> others,
            long by,
            HttpServerRequest request) {
        Frame frame = Frame.of(request);
        List<Slip> made = new ArrayList<>();
        List<String> leftOut = new ArrayList<>(others);
        Account issuer = accounts.findById(by);
        for (Account person : people) {
            if (!person.isActive() || !rule.mayHandOut(issuer, person)) {
                leftOut.add(person.displayName);
                continue;
            }
            OneTimeLinks.Issued issued = links.issue(person.id, Purpose.SLIP, by, USABLE);
            String whole = address.of(issued.path(), request);
            made.add(
                    new Slip(
                            person.displayName,
                            person.signInName,
                            whole,
                            frame.day(issued.expiresAt()),
                            QrPicture.of(whole)));
            String sentence = "A slip for signing in was made.";
            log.persist(new AuditEntry(issuer, "slip-made", person, sentence, clock.instant()));
        }
        return frame.dress(new slips(frame, made, leftOut));
    }
}
