package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/**
 * Forgets a person. What only they could see is deleted; what others could see stays in its thread,
 * by "a former member"; their articles go into the care of an administrator.
 */
@ApplicationScoped
public class Departure {

    private static final String PRIVATE_THREADS =
            "(select t.id from annotation t where t.author_id = :account"
                    + " and t.audience = 'ONLY_ME' and t.parent_id is null)";

    /** In this order: replies before what they answer. */
    private static final List<String> STEPS =
            List.of(
                    "delete from session where account_id = :account",
                    "update one_time_link set issued_by = null where issued_by = :account",
                    "delete from one_time_link where account_id = :account",
                    "delete from external_identity where account_id = :account",
                    "delete from sign_in_failure where counted_for = :counted"
                            + " or counted_for like :countedFrom",
                    "update annotation set parent_id = null, branch_id = null, answer_id = null"
                            + " where thread_id in "
                            + PRIVATE_THREADS,
                    "delete from annotation where id <> thread_id and thread_id in "
                            + PRIVATE_THREADS,
                    "delete from annotation where author_id = :account"
                            + " and annotation_state = 'DRAFT' and id <> thread_id",
                    "delete from annotation where author_id = :account and id = thread_id"
                            + " and (annotation_state = 'DRAFT' or audience = 'ONLY_ME')",
                    "delete from upload_part where upload_id in"
                            + " (select u.id from upload u where u.account_id = :account)",
                    "delete from upload where account_id = :account",
                    "delete from group_member where account_id = :account",
                    "update membership set left_at = :now, version = version + 1"
                            + " where account_id = :account and left_at is null",
                    "update article set owner_id = :heir where owner_id = :account");

    private final EntityManager database;
    private final Account.Repository accounts;
    private final AuditEntry.Repository log;
    private final Administrators administrators;
    private final Event<PersonForgotten> told;
    private final Clock clock;

    Departure(
            EntityManager database,
            Account.Repository accounts,
            AuditEntry.Repository log,
            Administrators administrators,
            Event<PersonForgotten> told,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.log = log;
        this.administrators = administrators;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @param by who does it: an administrator, or the person
     * @throws LastAdministrator where nobody could administer the portal any more
     * @throws NotFoundException where there is no such account, or it was forgotten before
     */
    @Transactional
    public void of(long id, long by) {
        Long administrator = administrators.othersThan(id);
        Account account =
                accounts.findByIdOptional(id)
                        .filter(known -> known.state != Account.State.FORMER)
                        .orElseThrow(NotFoundException::new);
        told.fire(new PersonForgotten(id));
        for (String step : STEPS) {
            var query = database.createNativeQuery(step);
            query.getParameters()
                    .forEach(
                            parameter ->
                                    query.setParameter(
                                            parameter.getName(),
                                            value(parameter.getName(), id, by, administrator)));
            query.executeUpdate();
        }
        account.forget();
        Account actor = id == by ? account : accounts.findById(by);
        log.persist(new AuditEntry(actor, "account-deleted", account, "", clock.instant()));
    }

    private Object value(String parameter, long account, long by, Long administrator) {
        return switch (parameter) {
            case "account" -> account;
            case "counted" -> "account " + account;
            case "countedFrom" -> "account " + account + " from %";
            case "now" -> clock.instant();
            case "heir" -> by != account ? Long.valueOf(by) : administrator;
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** Titles of the courses that nobody would teach any more; newest first. */
    @Transactional
    public List<String> orphanedCourses(long account) {
        return database.createQuery(
                        "select c.title from Membership m join m.course c where m.account.id ="
                            + " :account and m.leftAt is null and m.role = INSTRUCTOR and not"
                            + " exists (select 1 from Membership o where o.course = c and o.role ="
                            + " INSTRUCTOR and o.leftAt is null and o.account.id <> :account and"
                            + " o.account.state = ACTIVE) order by c.id desc",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }
}
