package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationVersion;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.people.Account;
import org.scholion.web.discussion.Changes;
import org.scholion.web.discussion.Changes.Change;
import org.scholion.web.discussion.TalkLog;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.security.Here;
import org.scholion.web.security.Visitor;

/**
 * What members write: begun, answered, changed, published, taken back. Each is one transaction, one
 * after the other for a reading. That they may write here at all is decided before; that they see
 * what they answer, by whoever calls.
 */
@ApplicationScoped
public class Writing {

    private final EntityManager database;
    private final Annotation.Repository annotations;
    private final AnnotationVersion.Repository versions;
    private final GroupMember.Repository members;
    private final Targets targets;
    private final Mentions mentions;
    private final Removal removal;
    private final Changes changes;
    private final TalkLog log;
    private final Visitor visitor;
    private final Here here;
    private final Clock clock;

    Writing(
            EntityManager database,
            Annotation.Repository annotations,
            AnnotationVersion.Repository versions,
            GroupMember.Repository members,
            Targets targets,
            Mentions mentions,
            Removal removal,
            Changes changes,
            TalkLog log,
            Visitor visitor,
            Here here,
            Clock clock) {
        this.database = database;
        this.annotations = annotations;
        this.versions = versions;
        this.members = members;
        this.targets = targets;
        this.mentions = mentions;
        this.removal = removal;
        this.changes = changes;
        this.log = log;
        this.visitor = visitor;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Begins a thread. A form that arrives twice is written once.
     *
     * @return id of what was written, now or when the form came first
     * @throws NotWritten where it cannot be said so
     */
    @Transactional
    public long begin(TargetAddress about, Wanted wanted) {
        Reading reading = here.reading();
        List<String> tags = wanted.check(reading.tagging, isStaff());
        Change change = changes.begin(reading.id);
        Optional<Annotation> before = sentBefore(reading, wanted.key());
        if (before.isPresent()) {
            return before.get().id;
        }
        CourseGroup group = group(reading);
        if (wanted.audience() == Audience.GROUP && group == null) {
            throw new NotWritten(Refusal.NO_GROUP);
        }
        Target target = targets.find(about, reading);
        Annotation first =
                Annotation.begin(
                        database.getReference(Reading.class, reading.id),
                        author(),
                        isStaff(),
                        group,
                        target,
                        wanted.audience(),
                        clock.instant());
        return write(first, wanted, tags, change).id;
    }

    /**
     * Answers an annotation that the writer sees.
     *
     * @return id of the answer, written now or when the form came first
     * @throws NotWritten where it cannot be said so
     */
    @Transactional
    public long answer(long parent, Wanted wanted) {
        Reading reading = here.reading();
        List<String> tags = wanted.check(reading.tagging, isStaff());
        Change change = changes.begin(reading.id);
        Optional<Annotation> before = sentBefore(reading, wanted.key());
        if (before.isPresent()) {
            return before.get().id;
        }
        Annotation answered = of(parent, reading);
        if (answered.state != Annotation.State.PUBLISHED
                || answered.thread.state != Annotation.State.PUBLISHED) {
            throw new NotWritten(Refusal.NO_ANSWER_HERE);
        }
        Annotation answer = answered.reply(author(), isStaff(), group(reading), clock.instant());
        return write(answer, wanted, tags, change).id;
    }

    private Annotation write(Annotation said, Wanted wanted, List<String> tags, Change change) {
        said.write(wanted.kind(), wanted.words());
        said.tag(tags);
        said.sentAs(wanted.key());
        if (!wanted.draft()) {
            said.publish(clock.instant());
        }
        change.about(said);
        annotations.persist(said);
        mentions.keep(said);
        return said;
    }

    /**
     * Changes what its author wrote; what others could see before is kept as a version. A form that
     * arrives twice is no conflict with itself.
     *
     * @param version that the author saw
     * @throws NotWritten where it cannot be said so; {@link Refusal#CHANGED} where it was changed
     *     since
     */
    @Transactional
    public void rewrite(long id, int version, Wanted wanted) {
        Reading reading = here.reading();
        List<String> tags = wanted.check(reading.tagging, isStaff());
        Change change = changes.begin(reading.id);
        Annotation said = ofMine(id, reading);
        boolean draft = said.state == Annotation.State.DRAFT;
        boolean same =
                said.words.equals(wanted.words())
                        && said.kind == wanted.kind()
                        && said.tags.equals(tags);
        if (said.version != version || said.deletedAt != null) {
            boolean asStored =
                    same
                            && said.deletedAt == null
                            && draft == wanted.draft()
                            && (wanted.audience() == null || wanted.audience() == said.audience);
            if (asStored) {
                return;
            }
            throw new NotWritten(Refusal.CHANGED);
        }
        Instant now = clock.instant();
        if (!draft && !same) {
            versions.persist(new AnnotationVersion(said, now));
            said.edited(now);
        }
        address(said, wanted.audience());
        said.write(wanted.kind(), wanted.words());
        said.tag(tags);
        if (draft && !wanted.draft()) {
            said.publish(now);
        }
        change.about(said);
        mentions.keep(said);
    }

    private void address(Annotation said, Audience audience) {
        if (said.isReply() || audience == null || audience == said.audience) {
            return;
        }
        if (annotations.count("thread.id = ?1 and id <> ?1", said.id) > 0) {
            throw new NotWritten(Refusal.AUDIENCE_STAYS);
        }
        if (audience == Audience.GROUP && said.authorGroup == null) {
            throw new NotWritten(Refusal.NO_GROUP);
        }
        said.address(audience);
    }

    /** Shows a draft to its audience; nothing where that was done before. */
    @Transactional
    public void publish(long id) {
        Reading reading = here.reading();
        Change change = changes.begin(reading.id);
        Annotation said = ofMine(id, reading);
        if (said.state == Annotation.State.DRAFT) {
            said.publish(clock.instant());
            change.about(said);
        }
    }

    /**
     * Takes back what its author wrote. A draft, or a private note without answers, goes away; of
     * the rest a place is kept.
     *
     * @return whether a place is kept
     */
    @Transactional
    public boolean delete(long id) {
        Reading reading = here.reading();
        Change change = changes.begin(reading.id);
        Annotation said = ofMine(id, reading);
        if (said.isReply() && said.thread.settlement().withdraw(said)) {
            change.about(said.thread);
        }
        if (removal.goes(said)) {
            changes.rebuild(reading.id);
            removal.remove(said);
            return false;
        }
        if (said.deletedAt == null) {
            Instant now = clock.instant();
            versions.persist(new AnnotationVersion(said, now));
            said.delete(now);
            change.about(said);
            mentions.keep(said);
            if (said.audience != Audience.ONLY_ME) {
                log.note("annotation-deleted", said);
            }
        }
        return true;
    }

    private Optional<Annotation> sentBefore(Reading reading, String key) {
        return key == null
                ? Optional.empty()
                : annotations
                        .find(
                                "author.id = ?1 and reading.id = ?2 and sendKey = ?3",
                                visitor.orSignIn().account(),
                                reading.id,
                                key)
                        .firstResultOptional();
    }

    private Annotation ofMine(long id, Reading reading) {
        Annotation said = of(id, reading);
        if (said.author.id != visitor.orSignIn().account()) {
            throw new ForbiddenException();
        }
        return said;
    }

    private Annotation of(long id, Reading reading) {
        return annotations
                .find("id = ?1 and reading.id = ?2", id, reading.id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private Account author() {
        return database.getReference(Account.class, visitor.orSignIn().account());
    }

    private CourseGroup group(Reading reading) {
        return reading.sharing.groupSet == null
                ? null
                : members.of(reading.sharing.groupSet, visitor.orSignIn().account())
                        .map(member -> member.group)
                        .orElse(null);
    }

    private boolean isStaff() {
        return here.place().role().isStaff();
    }
}
