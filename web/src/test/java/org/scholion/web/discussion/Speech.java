package org.scholion.web.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.Traits;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

/** A talk without a database, thread by thread and answer by answer. */
final class Speech {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    final Reading reading;
    private final List<Post> posts = new ArrayList<>();

    Speech(boolean anonymous) {
        Course course = new Course("Evidence", "", person("Ines Roth"), MONDAY);
        reading = new Reading(course, null, "Week 1", 0, MONDAY);
        reading.share(new SharingRules(PeersShown.OPEN, 0, anonymous, null, false));
    }

    static Account person(String name) {
        SignInName signIn =
                new SignInName(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'));
        return new Account(signIn, new DisplayName(name), SiteRole.MEMBER, MONDAY);
    }

    Post begin(Account by, boolean staff, Target target) {
        return add(Annotation.begin(reading, by, staff, null, target, Audience.READING, MONDAY));
    }

    Post answer(Post post, Account by, boolean staff) {
        return add(post.said().reply(by, staff, null, MONDAY));
    }

    private Post add(Annotation said) {
        said.write(AnnotationKind.COMMENT, "Well.");
        said.publish(MONDAY);
        Post post = post(said);
        posts.add(post);
        return post;
    }

    static Post post(Annotation said) {
        return new Post(
                said,
                Traits.of(said),
                said.thread.id,
                said.parent == null ? null : said.parent.id,
                said.branch == null ? null : said.branch.id,
                said.target.block == null ? null : said.target.block.id,
                said.target.endBlock == null ? null : said.target.endBlock.id,
                said.author.displayName,
                Post.Ties.NONE);
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    void takeBack(Post post) {
        post.said().delete(MONDAY);
    }

    Seat seat(Account person, CourseRole role) {
        Reader reader = new Reader(person.id, role, Set.of(), 0);
        return Seat.of(reading, reader, Talk.of(1, posts), 0);
    }
}
