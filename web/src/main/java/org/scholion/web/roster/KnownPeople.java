package org.scholion.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.people.Account;

/** Which people of a list have an account, and which take part in the course. */
@ApplicationScoped
class KnownPeople {

    private static final int AT_ONCE = 1_000;

    private final EntityManager database;

    KnownPeople(EntityManager database) {
        this.database = database;
    }

    /** An account. */
    record Person(
            Long id,
            String signInName,
            String email,
            boolean emailProven,
            boolean claimed,
            String name,
            Account.State state) {

        /**
         * Whether the account is for sure that of whom a list names: somebody responsible gave it
         * its name, or it has proven the address that stands in the list.
         *
         * @param address of the list; null for none
         */
        boolean isSurely(String address) {
            return !claimed || hasProven(address);
        }

        private boolean hasProven(String address) {
            return emailProven && email != null && email.equals(address);
        }
    }

    /** A member of the course, also one who left. */
    record Member(Long account, String name, boolean current) {}

    /**
     * All accounts that have one of these as their sign-in name or address, by each of the two. An
     * address leads to the account that has proven it, else to the one that signs in with it.
     */
    Map<String, Person> byWhatTheyType(Collection<String> typed) {
        Map<String, Person> people = new HashMap<>();
        List<String> all = List.copyOf(typed);
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            List<String> some = all.subList(start, Math.min(start + AT_ONCE, all.size()));
            List<Person> found =
                    database.createQuery(
                                    "select a.id, a.signInName, a.email, a.emailProven,"
                                            + " a.claimed, a.displayName, a.state"
                                            + " from Account a where a.signInName in :typed"
                                            + " or a.email in :typed",
                                    Person.class)
                            .setParameter("typed", some)
                            .getResultList();
            found.stream().filter(p -> p.email() != null).forEach(p -> people.put(p.email(), p));
            found.forEach(person -> people.put(person.signInName(), person));
            found.stream().filter(Person::emailProven).forEach(p -> people.put(p.email(), p));
        }
        return people;
    }

    Map<Long, Member> membersOf(long course) {
        Map<Long, Member> members = new HashMap<>();
        database.createQuery(
                        "select m.account.id, m.account.displayName,"
                                + " case when m.leftAt is null then true else false end"
                                + " from Membership m where m.course.id = :course",
                        Member.class)
                .setParameter("course", course)
                .getResultList()
                .forEach(member -> members.put(member.account(), member));
        return members;
    }

    /** Which of these sign-in names somebody has. */
    List<String> taken(Collection<String> names) {
        List<String> taken = new ArrayList<>();
        List<String> all = List.copyOf(names);
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            taken.addAll(
                    database.createQuery(
                                    "select a.signInName from Account a where a.signInName in"
                                            + " :names",
                                    String.class)
                            .setParameter(
                                    "names",
                                    all.subList(start, Math.min(start + AT_ONCE, all.size())))
                            .getResultList());
        }
        return taken;
    }
}
