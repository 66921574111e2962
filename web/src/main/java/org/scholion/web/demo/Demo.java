package org.scholion.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.SignInName;

/** Whether this portal is one to try out, and who is in it. */
@ApplicationScoped
@Named("demo")
public class Demo {

    /** None of these has a password: where the demo is off, nobody can sign in as them. */
    static final List<String> INSTRUCTORS = List.of("Vera Orlova", "Daniel Reed");

    static final String ASSISTANT = "Nina Belova";

    static final List<String> STUDENTS =
            List.of(
                    "Ada Lind",
                    "Boris Kuznetsov",
                    "Chloe Barnes",
                    "Dmitri Volkov",
                    "Elena Sokolova",
                    "Felix Grant",
                    "Grace Howell",
                    "Ilya Fomin",
                    "Julia Marsh",
                    "Kirill Egorov",
                    "Зоя Ильина",
                    "Лев Морозов");

    /** One of them, for the start page. */
    public record Person(String id, String name, Part part) {}

    /** What somebody is in the demo's course. */
    public enum Part {
        INSTRUCTOR,
        ASSISTANT,
        STUDENT
    }

    private final Account.Repository accounts;
    private final boolean on;

    Demo(
            Account.Repository accounts,
            @ConfigProperty(name = "scholion.demo", defaultValue = "false") boolean on) {
        this.accounts = accounts;
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    /** Instructors first. */
    @Transactional
    public List<Person> people() {
        return Stream.of(
                        INSTRUCTORS.stream().flatMap(name -> person(name, Part.INSTRUCTOR)),
                        person(ASSISTANT, Part.ASSISTANT),
                        STUDENTS.stream().flatMap(name -> person(name, Part.STUDENT)))
                .flatMap(people -> people)
                .toList();
    }

    private Stream<Person> person(String name, Part part) {
        return accounts
                .bySignInName(signInName(name))
                .map(account -> new Person(Ids.inAddress(account.id), account.displayName, part))
                .stream();
    }

    /** The account of one of them; empty for everybody else's. */
    @Transactional
    Optional<Account> account(String id) {
        return people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .flatMap(person -> Ids.ofAddress(person.id()))
                .flatMap(accounts::findByIdOptional);
    }

    /** A sign-in name that nobody chooses by accident. */
    static SignInName signInName(String name) {
        return new SignInName("demo " + name);
    }
}
