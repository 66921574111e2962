package org.scholion.web.administration;

import java.util.Map;
import org.scholion.domain.people.AuditEntry;

/**
 * A line of the log, with the names that its people and its course have now.
 *
 * @param actor who did it
 * @param whom name; null for nobody
 * @param where title of a course; null for none
 */
public record LogLine(
        String when, String actor, String action, String whom, String where, String details) {

    static LogLine of(
            AuditEntry entry, String when, Map<Long, String> people, Map<Long, String> courses) {
        return new LogLine(
                when,
                entry.actorId == null
                        ? entry.actorName
                        : people.getOrDefault(entry.actorId, entry.actorName),
                entry.action,
                entry.accountId == null ? null : people.getOrDefault(entry.accountId, "?"),
                entry.courseId == null ? null : courses.getOrDefault(entry.courseId, "?"),
                entry.details);
    }
}
