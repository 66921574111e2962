package org.scholion.web.administration;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.AuditEntry.Wanted;
import org.scholion.domain.people.SignInName;

/** Which lines of the log are asked for, as the form sends it; what makes no sense asks for all. */
public class LogFilter {

    /** Sign-in name or e-mail address. */
    @QueryParam("person")
    public String person;

    /** Id of a course, as in addresses. */
    @QueryParam("course")
    public String course;

    @QueryParam("action")
    public String action;

    /** The first day, in UTC. */
    @QueryParam("from")
    public String from;

    /** The last day, in UTC. */
    @QueryParam("until")
    public String until;

    @QueryParam("after")
    public String after;

    boolean asksForSomebody() {
        return !Sought.words(person).isEmpty();
    }

    Optional<SignInName> named() {
        try {
            return Optional.of(new SignInName(Sought.words(person)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    Wanted wanted(Long account) {
        return new Wanted(
                account,
                Ids.ofAddress(course).orElse(null),
                Sought.words(action).isEmpty() ? null : action,
                day(from, 0),
                day(until, 1),
                Ids.ofAddress(after).orElse(null));
    }

    /** For the field of the form; null for what is no day. */
    public String fromDay() {
        return day(from, 0) == null ? null : Sought.words(from);
    }

    /** The same for the last day. */
    public String untilDay() {
        return day(until, 0) == null ? null : Sought.words(until);
    }

    private static Instant day(String typed, int daysLater) {
        try {
            return LocalDate.parse(Sought.words(typed))
                    .plusDays(daysLater)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    NextPage kept(NextPage page) {
        return page.with("person", person)
                .with("course", course)
                .with("action", action)
                .with("from", from)
                .with("until", until);
    }
}
