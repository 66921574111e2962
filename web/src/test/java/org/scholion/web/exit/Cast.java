package org.scholion.web.exit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.exit.Person.Table;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** The people of the matrix, their course, and a reading of it for each way of sharing. */
@ApplicationScoped
class Cast {

    /** Who writes most of what is said. */
    static final List<String> AUTHORS = List.of("Ines", "Aron", "Sara", "Stefan");

    private final People accounts;
    private final Terms terms;
    private final EntityManager database;

    Cast(People accounts, Terms terms, EntityManager database) {
        this.accounts = accounts;
        this.terms = terms;
        this.database = database;
    }

    /**
     * @param people by their first name
     * @param elsewhere the course of others
     * @param readingElsewhere which they read there
     */
    record Made(
            Map<String, Person> people,
            Course course,
            Article article,
            Map<Table, CourseGroup> tables,
            Map<Mode, Reading> readings,
            Course elsewhere,
            Reading readingElsewhere) {

        Person person(String name) {
            return people.get(name);
        }

        List<Person> members() {
            return people.values().stream().filter(Person::takesPart).toList();
        }

        List<Person> outsiders() {
            return people.values().stream().filter(person -> !person.takesPart()).toList();
        }
    }

    Made make() {
        Map<String, Person> people = people();
        Account ines = people.get("Ines").account();
        Account ivo = people.get("Ivo").account();
        Map<Account, CourseRole> roles = new LinkedHashMap<>();
        people.values().stream()
                .filter(Person::takesPart)
                .forEach(person -> roles.put(person.account(), person.role()));
        Course course = terms.course("Book trade", ines, roles);
        Course elsewhere = terms.course("Ships", ivo, Map.of(ivo, CourseRole.INSTRUCTOR));
        Article article = terms.owned(ines, SampleEditions.riverLibraries());
        GroupSet set = groups(course, people);
        Map<Mode, Reading> readings = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            readings.put(mode, terms.reading(course, article, made -> share(made, mode, set)));
        }
        Article ships = terms.owned(ivo, SampleEditions.called("Ships of the north"));
        return new Made(
                people,
                course,
                article,
                Map.of(Table.WINDOW, set.groups().get(0), Table.DOOR, set.groups().get(1)),
                readings,
                elsewhere,
                terms.reading(elsewhere, ships, made -> {}));
    }

    private static void share(Reading made, Mode mode, GroupSet set) {
        made.share(mode.rules(set));
        made.showPresence(true);
        if (mode.isRevealed()) {
            made.reveal(Instant.now());
        }
    }

    private Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        teacher(people, "Ines Roth", CourseRole.INSTRUCTOR);
        member(people, "Aron Weil", CourseRole.ASSISTANT, null);
        member(people, "Sara Holm", CourseRole.STUDENT, Table.WINDOW);
        member(people, "Stefan Nowak", CourseRole.STUDENT, Table.DOOR);
        member(people, "Selma Lind", CourseRole.STUDENT, Table.WINDOW);
        member(people, "Simon Ek", CourseRole.STUDENT, Table.WINDOW);
        member(people, "Tove Berg", CourseRole.STUDENT, null);
        member(people, "Mara Quist", CourseRole.STUDENT, Table.DOOR);
        member(people, "Omar Haddad", CourseRole.OBSERVER, null);
        member(people, "Fritz Ahn", null, null);
        member(people, "Nora Lang", null, null);
        teacher(people, "Ivo Kral", null);
        put(people, accounts.administrator("Ada Minz"), null, null);
        people.put("Visitor", new Person("Visitor", null, null, null, null));
        return people;
    }

    private void teacher(Map<String, Person> people, String name, CourseRole role) {
        put(people, accounts.teacher(name), role, null);
    }

    private void member(Map<String, Person> people, String name, CourseRole role, Table table) {
        put(people, accounts.member(name), role, table);
    }

    private void put(Map<String, Person> people, Account account, CourseRole role, Table table) {
        String name = account.displayName.substring(0, account.displayName.indexOf(' '));
        people.put(name, new Person(name, account, role, table, accounts.signIn(account)));
    }

    private GroupSet groups(Course course, Map<String, Person> people) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Course stored = database.find(Course.class, course.id);
                            GroupSet set = new GroupSet(stored, "Tables", Instant.now());
                            Map<Table, CourseGroup> tables = new EnumMap<>(Table.class);
                            for (Table table : Table.values()) {
                                tables.put(table, set.addGroup(table.name()));
                            }
                            database.persist(set);
                            for (Person person : people.values()) {
                                if (person.group() != null) {
                                    database.persist(
                                            new GroupMember(
                                                    tables.get(person.group()), person.account()));
                                }
                            }
                            Account former = people.get("Fritz").account();
                            Membership left =
                                    new Membership(
                                            stored, former, CourseRole.STUDENT, Instant.now());
                            left.leave(Instant.now());
                            database.persist(left);
                            return set;
                        });
    }
}
