package org.scholion.domain.permission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Phase;
import org.scholion.domain.people.SiteRole;

/**
 * Where somebody stands towards what they ask for.
 *
 * @param roles all that they are; always a visitor
 * @param openToAll whether the article is open to everybody
 * @param archived whether the course is archived
 * @param phase where the reading stands in time; null where there is no reading
 */
public record Standing(Set<Role> roles, boolean openToAll, boolean archived, Phase phase) {

    public Standing {
        EnumSet<Role> all = EnumSet.of(Role.VISITOR);
        all.addAll(roles);
        roles = Collections.unmodifiableSet(all);
    }

    /** Somebody who is not signed in, towards the portal. */
    public static Standing visitor() {
        return new Standing(Set.of(), false, false, null);
    }

    /**
     * Towards the portal.
     *
     * @param siteRole null for somebody who is not signed in
     */
    public static Standing inPortal(SiteRole siteRole) {
        return new Standing(roles(siteRole), false, false, null);
    }

    /**
     * @param siteRole null for somebody who is not signed in
     * @param owner whether the article is theirs or in their care
     * @param shared what they are in the courses that have the article
     */
    public static Standing towardsArticle(
            SiteRole siteRole, boolean owner, Set<CourseRole> shared, boolean openToAll) {
        EnumSet<Role> roles = roles(siteRole);
        if (owner) {
            roles.add(Role.OWNER);
        }
        shared.forEach(role -> roles.add(of(role)));
        return new Standing(roles, openToAll, false, null);
    }

    /**
     * @param siteRole null for somebody who is not signed in
     * @param role null for somebody who is no member of the course
     * @param phase of the reading; null for the course itself
     */
    public static Standing inCourse(
            SiteRole siteRole, CourseRole role, boolean archived, Phase phase) {
        EnumSet<Role> roles = roles(siteRole);
        if (role != null) {
            roles.add(of(role));
        }
        return new Standing(roles, false, archived, phase);
    }

    private static EnumSet<Role> roles(SiteRole siteRole) {
        EnumSet<Role> roles = EnumSet.of(Role.VISITOR);
        if (siteRole != null) {
            roles.add(Role.MEMBER);
        }
        if (siteRole == SiteRole.TEACHER) {
            roles.add(Role.TEACHER);
        }
        if (siteRole == SiteRole.ADMINISTRATOR) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private static Role of(CourseRole role) {
        return switch (role) {
            case INSTRUCTOR -> Role.INSTRUCTOR;
            case ASSISTANT -> Role.ASSISTANT;
            case STUDENT -> Role.STUDENT;
            case OBSERVER -> Role.OBSERVER;
        };
    }
}
