package org.scholion.domain.discussion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;

/**
 * Who sees which annotation: the one rule, as a predicate and as the query that finds the same set.
 * Every exit asks one of the two. That somebody may open the reading at all is decided before, by
 * the permission table.
 *
 * <ol>
 *   <li>Authors see what they wrote.
 *   <li>Nobody else sees drafts. What was hidden only the staff sees. Of what was deleted the place
 *       is seen, without words.
 *   <li>The audience of the thread: only its author, the staff, a group and the staff, everybody.
 *   <li>Students see what other students wrote when the reading's rule says so, and where groups
 *       are apart only that of their own group. The staff sees all; observers wait for what is to
 *       be revealed and else see all. What the staff answers to a student is seen by whoever sees
 *       what it answers ({@link Annotation#branch}), and by the student.
 *   <li>A reply is seen by whoever sees the first of its thread too.
 * </ol>
 *
 * <p>Groups are those of when it was written: whoever moves to another group leaves behind what the
 * old one says, and keeps what they said there themselves.
 */
public final class Visibility {

    /** For annotation {@code a}, the first of its thread {@code t} and its branch {@code b}. */
    static final String QUERY =
            """
            from Annotation a join a.thread t left join a.branch b
            where a.reading.id = :reading
            and (a.author.id = :me
                 or ((a.state = PUBLISHED or a.state = DELETED or (a.state = HIDDEN and :staff = true))
                     and (t.state = PUBLISHED or t.state = DELETED or (t.state = HIDDEN and :staff = true))
                     and (t.author.id = :me
                          or t.audience = READING
                          or (t.audience = STAFF and :staff = true)
                          or (t.audience = GROUP
                              and (:staff = true or t.authorGroup.id in (:groups))))
                     and (:staff = true or a.branch is null or b.author.id = :me
                          or (:peers = true and (:all = true or b.authorGroup.id in (:groups))))
                     and (:staff = true or t.byStaff = true or t.author.id = :me
                          or (:peers = true and (:all = true or t.authorGroup.id in (:groups))))))
            """;

    private Visibility() {}

    public static boolean canSee(Reader reader, Annotation annotation, Reading reading) {
        return annotation.reading.id.equals(reading.id)
                && canSee(
                        reader,
                        Traits.of(annotation),
                        Traits.of(annotation.thread),
                        Traits.of(annotation.branch),
                        reading);
    }

    /**
     * The same for an annotation of this reading.
     *
     * @param thread of the first of its thread
     * @param branch of its branch; null for none
     */
    public static boolean canSee(
            Reader reader, Traits annotation, Traits thread, Traits branch, Reading reading) {
        return isAuthor(reader, annotation)
                || isOut(reader, annotation)
                        && isOut(reader, thread)
                        && isMeantFor(reader, thread)
                        && isOpen(reader, branch, reading)
                        && isOpen(reader, thread.byStaff() ? null : thread, reading);
    }

    private static boolean isAuthor(Reader reader, Traits annotation) {
        return annotation.author() == reader.account();
    }

    /** Rule 2. */
    private static boolean isOut(Reader reader, Traits annotation) {
        return switch (annotation.state()) {
            case DRAFT -> false;
            case PUBLISHED, DELETED -> true;
            case HIDDEN -> reader.role().isStaff();
        };
    }

    /** Rule 3. */
    private static boolean isMeantFor(Reader reader, Traits thread) {
        return isAuthor(reader, thread)
                || switch (thread.audience()) {
                    case ONLY_ME -> false;
                    case STAFF -> reader.role().isStaff();
                    case GROUP -> reader.role().isStaff() || isOfGroup(reader, thread);
                    case READING -> true;
                };
    }

    /**
     * Rule 4.
     *
     * @param student who must be shown; null where only the staff has spoken
     */
    private static boolean isOpen(Reader reader, Traits student, Reading reading) {
        return reader.role().isStaff()
                || student == null
                || isAuthor(reader, student)
                || peersAreShown(reader, reading)
                        && (seesAllGroups(reader, reading) || isOfGroup(reader, student));
    }

    private static boolean isOfGroup(Reader reader, Traits annotation) {
        return annotation.group() != null && reader.groups().contains(annotation.group());
    }

    /** Whether this reader is shown what students wrote. */
    public static boolean peersAreShown(Reader reader, Reading reading) {
        SharingRules rules = reading.sharing;
        boolean observes = reader.role() == CourseRole.OBSERVER;
        return reader.role().isStaff()
                || switch (rules.peersShown) {
                    case OPEN -> true;
                    case AFTER_OWN -> observes || reader.written() >= rules.ownNeeded;
                    case WHEN_REVEALED -> reading.revealedAt != null;
                };
    }

    private static boolean seesAllGroups(Reader reader, Reading reading) {
        return !reading.sharing.groupsApart || reader.role() != CourseRole.STUDENT;
    }

    static Map<String, Object> parameters(Reading reading, Reader reader) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reading", reading.id);
        parameters.put("me", reader.account());
        parameters.put("staff", reader.role().isStaff());
        parameters.put("peers", peersAreShown(reader, reading));
        parameters.put("all", seesAllGroups(reader, reading));
        parameters.put("groups", reader.groups().isEmpty() ? Set.of(-1L) : reader.groups());
        return parameters;
    }
}
