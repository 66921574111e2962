package org.scholion.web.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.people.Account;

/**
 * Makes worlds at random: every way of sharing, members of every role and former ones, people who
 * changed role or group since they wrote, annotations in every state, also in states that the
 * portal would never bring about.
 */
final class WorldMaker {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final RandomGenerator random;
    private final List<Account> people;
    private final Edition edition;
    private final List<Block> blocks;
    private int made;

    WorldMaker(RandomGenerator random, List<Account> people, Edition edition) {
        this.random = random;
        this.people = new ArrayList<>(people);
        this.edition = edition;
        this.blocks = edition.blocks().subList(0, 3);
    }

    World next() {
        Course course = new Course("Course " + made, "", people.get(0), MONDAY);
        World world = new World(made++, course, new Reading(course, edition, "Week 1", 0, MONDAY));
        world.reading.publish();
        int sets = random.nextInt(3);
        for (int i = 0; i < sets; i++) {
            GroupSet set = new GroupSet(course, "Groups " + i, MONDAY);
            set.addGroup("Window");
            set.addGroup("Door");
            world.sets.add(set);
        }
        share(world);
        enrol(world);
        int annotations = 1 + random.nextInt(10);
        for (int i = 0; i < annotations; i++) {
            world.said.add(annotation(world));
        }
        return world;
    }

    private void share(World world) {
        GroupSet set = world.sets.isEmpty() || chance(20) ? null : world.sets.get(0);
        PeersShown peers = any(PeersShown.values());
        int needed = peers == PeersShown.AFTER_OWN ? 1 + random.nextInt(2) : 0;
        boolean apart = set != null && chance(50);
        world.reading.share(new SharingRules(peers, needed, chance(30), set, apart));
        if (chance(40)) {
            world.reading.reveal(MONDAY);
        }
    }

    private void enrol(World world) {
        Collections.shuffle(people, new java.util.Random(random.nextLong()));
        int members = 2 + random.nextInt(4);
        for (Account account : people.subList(0, members)) {
            CourseRole role = chance(50) ? CourseRole.STUDENT : any(CourseRole.values());
            Membership member = new Membership(world.course, account, role, MONDAY);
            if (chance(15)) {
                member.leave(MONDAY);
            }
            world.members.add(member);
            for (GroupSet set : world.sets) {
                if (chance(75)) {
                    CourseGroup group = set.groups().get(random.nextInt(2));
                    world.grouped.add(new GroupMember(group, account));
                }
            }
        }
    }

    private Annotation annotation(World world) {
        Membership author = any(world.members);
        boolean byStaff = author.role.isStaff() != chance(15);
        CourseGroup group = group(world, author.account);
        Annotation annotation;
        if (world.said.isEmpty() || chance(40)) {
            annotation =
                    Annotation.begin(
                            world.reading,
                            author.account,
                            byStaff,
                            group,
                            chance(20) ? Target.article() : Target.block(any(blocks)),
                            chance(50) ? Audience.READING : any(Audience.values()),
                            MONDAY);
        } else {
            annotation = reply(any(world.said), author.account, byStaff, group);
        }
        AnnotationKind kind = any(AnnotationKind.values());
        annotation.write(kind, kind == AnnotationKind.HIGHLIGHT ? "" : "Where is this from?");
        become(
                annotation,
                chance(50) ? Annotation.State.PUBLISHED : any(Annotation.State.values()));
        return annotation;
    }

    private Annotation reply(
            Annotation answered, Account author, boolean byStaff, CourseGroup group) {
        Annotation.State state = answered.state;
        answered.state = Annotation.State.PUBLISHED;
        Annotation reply = answered.reply(author, byStaff, group, MONDAY);
        answered.state = state;
        return reply;
    }

    private void become(Annotation annotation, Annotation.State state) {
        annotation.state = state;
        annotation.publishedAt = state == Annotation.State.DRAFT ? null : MONDAY;
        boolean deleted = state == Annotation.State.DELETED;
        annotation.deletedAt =
                deleted || state == Annotation.State.HIDDEN && chance(20) ? MONDAY : null;
    }

    /** That of the author, mostly. */
    private CourseGroup group(World world, Account author) {
        List<CourseGroup> groups = world.groups();
        if (groups.isEmpty() || chance(10)) {
            return null;
        }
        if (chance(20)) {
            return any(groups);
        }
        return world.grouped.stream()
                .filter(in -> in.account.id.equals(author.id))
                .map(in -> in.group)
                .findFirst()
                .orElse(null);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
