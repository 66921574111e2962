package org.scholion.web.demo;

import java.util.List;
import org.scholion.domain.people.Account;

/**
 * The people of the demo, as an event: fired once, in the transaction that makes them, after the
 * articles were imported. Whoever has something to show observes it and adds it:
 *
 * <pre>{@code
 * void addCourse(@Observes DemoCast cast) { ... new Course(...), cast.instructors().get(0) ... }
 * }</pre>
 *
 * @param instructors two teachers
 * @param assistant one member
 * @param students a dozen members
 */
public record DemoCast(List<Account> instructors, Account assistant, List<Account> students) {

    public DemoCast {
        instructors = List.copyOf(instructors);
        students = List.copyOf(students);
    }
}
