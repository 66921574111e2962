package org.scholion.web.account;

import java.util.EnumMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.Password;
import org.scholion.domain.people.SignInName;

/** What somebody typed to sign up, and what is wrong with it. */
public class NewAccount {

    /** What the form asks for. */
    public enum Field {
        SHOWN,
        NAME,
        PASSWORD
    }

    /** What is wrong with a field; the words are in the message bundle. */
    public enum Problem {
        NO_NAME,
        NAME_TOO_LONG,
        NAME_NOT_PLAIN,
        NO_ADDRESS,
        TAKEN,
        TOO_SHORT,
        TOO_LONG,
        OWN_NAME,
        COMMON,
        WRONG,
        LONG_AGO
    }

    @RestForm public String shown;

    @RestForm public String name;

    @RestForm public String password;

    @RestForm public String back;

    private final Map<Field, Problem> problems = new EnumMap<>(Field.class);

    DisplayName displayName() {
        return Typed.displayName(shown, problem -> problems.put(Field.SHOWN, problem));
    }

    SignInName signInName() {
        return Typed.signInName(name, problem -> problems.put(Field.NAME, problem));
    }

    /** The e-mail address where the name is one, else null. */
    EmailAddress email() {
        if (name == null || !name.contains("@")) {
            return null;
        }
        return Typed.email(name, problem -> problems.put(Field.NAME, problem));
    }

    Password password(PasswordRule rule) {
        Password typed = new Password(password);
        rule.objection(typed, shown, name)
                .ifPresent(
                        objection ->
                                problems.put(Field.PASSWORD, Problem.valueOf(objection.name())));
        return typed;
    }

    void isTaken() {
        problems.put(Field.NAME, Problem.TAKEN);
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /**
     * @param field name of a {@link Field}
     * @return what is wrong with it; null for nothing
     */
    public Problem problem(String field) {
        return problems.get(Field.valueOf(field));
    }
}
