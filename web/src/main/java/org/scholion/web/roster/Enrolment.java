package org.scholion.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.roster.Verdict.Fate;

/** Brings people into a course as the verdicts say. Its caller holds the transaction. */
@ApplicationScoped
class Enrolment {

    private static final int AT_ONCE = 2_000;

    private final EntityManager database;
    private final KnownPeople known;
    private final GroupSet.Repository sets;
    private final Clock clock;

    Enrolment(EntityManager database, KnownPeople known, GroupSet.Repository sets, Clock clock) {
        this.database = database;
        this.known = known;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * @param verdicts none of them wrong
     * @param groupSet name of the set that the groups of the list belong to; it is made where there
     *     is none yet
     */
    void bringIn(long course, List<Verdict> verdicts, String groupSet) {
        Map<RosterLine, String> names = names(verdicts);
        Map<String, Long> groups = groups(course, verdicts, groupSet);
        for (int start = 0; start < verdicts.size(); start += AT_ONCE) {
            List<Verdict> some =
                    verdicts.subList(start, Math.min(start + AT_ONCE, verdicts.size()));
            bringSome(course, some, names, groups);
            database.flush();
            database.clear();
        }
    }

    private void bringSome(
            long course,
            List<Verdict> verdicts,
            Map<RosterLine, String> names,
            Map<String, Long> groups) {
        Instant now = clock.instant();
        Course into = database.getReference(Course.class, course);
        Map<Verdict, Account> people = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.fate() == Fate.NEW) {
                people.put(verdict, newAccount(verdict.line(), names, now));
            } else if (verdict.account() != null) {
                people.put(verdict, database.getReference(Account.class, verdict.account()));
            }
        }
        for (Verdict verdict : verdicts) {
            Account person = people.get(verdict);
            if (verdict.fate() == Fate.NEW || verdict.fate() == Fate.KNOWN) {
                database.persist(new Membership(into, person, verdict.role(), now));
            } else if (verdict.fate() == Fate.BACK) {
                membership(course, person).comeBack(verdict.role());
            }
        }
        if (groups.isEmpty()) {
            return;
        }
        // One query for all of them, not one for each.
        Map<Long, CourseGroup> loaded =
                database.createQuery(
                                "from CourseGroup g join fetch g.set where g.course.id = :course",
                                CourseGroup.class)
                        .setParameter("course", course)
                        .getResultStream()
                        .collect(Collectors.toMap(group -> group.id, group -> group));
        for (Verdict verdict : verdicts) {
            Long group = groups.get(key(verdict.line().group()));
            if (group != null && people.get(verdict) != null) {
                put(people.get(verdict), loaded.get(group), verdict);
            }
        }
    }

    private Account newAccount(RosterLine line, Map<RosterLine, String> names, Instant now) {
        SignInName name = new SignInName(names.getOrDefault(line, signInName(line)));
        Account account = new Account(name, new DisplayName(line.name()), SiteRole.MEMBER, now);
        if (!line.address().isEmpty()) {
            account.writeTo(new EmailAddress(line.address()), false);
        }
        database.persist(account);
        return account;
    }

    private static String signInName(RosterLine line) {
        return line.login().isEmpty() ? line.address() : line.login();
    }

    private Map<RosterLine, String> names(List<Verdict> verdicts) {
        List<RosterLine> made = new ArrayList<>();
        List<String> brought = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict.fate() == Fate.NEW) {
                String own = signInName(verdict.line());
                if (own.isEmpty()) {
                    made.add(verdict.line());
                } else {
                    brought.add(new SignInName(own).value());
                }
            }
        }
        return FreeNames.of(made, brought, known);
    }

    private Membership membership(long course, Account person) {
        return database.createQuery(
                        "from Membership m where m.course.id = :course and m.account = :person",
                        Membership.class)
                .setParameter("course", course)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The groups that the list names, by {@link #key}; those that are missing are made. */
    private Map<String, Long> groups(long course, List<Verdict> verdicts, String setName) {
        Map<String, Long> groups = new HashMap<>();
        List<String> named =
                verdicts.stream()
                        .filter(verdict -> verdict.fate() != Fate.REPEATED)
                        .map(verdict -> verdict.line().group())
                        .filter(group -> !group.isEmpty())
                        .toList();
        if (named.isEmpty()) {
            return groups;
        }
        GroupSet set = sets.named(course, setName).orElseGet(() -> newSet(course, setName));
        set.groups().forEach(group -> groups.putIfAbsent(key(group.name), group.id));
        for (String name : named) {
            groups.computeIfAbsent(
                    key(name),
                    missing -> {
                        CourseGroup group = set.addGroup(name);
                        database.persist(group);
                        return group.id;
                    });
        }
        database.flush();
        return groups;
    }

    private GroupSet newSet(long course, String name) {
        GroupSet set =
                new GroupSet(database.getReference(Course.class, course), name, clock.instant());
        sets.persist(set);
        return set;
    }

    private void put(Account person, CourseGroup group, Verdict verdict) {
        if (verdict.fate() != Fate.NEW) {
            List<GroupMember> now =
                    database.createQuery(
                                    "from GroupMember m where m.set = :set and m.account ="
                                            + " :person",
                                    GroupMember.class)
                            .setParameter("set", group.set)
                            .setParameter("person", person)
                            .getResultList();
            if (!now.isEmpty()) {
                now.get(0).moveTo(group);
                return;
            }
        }
        database.persist(new GroupMember(group, person));
    }

    private static String key(String group) {
        return group.toLowerCase(Locale.ROOT);
    }
}
