package org.scholion.web.exit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Visibility;
import org.scholion.web.exit.Cast.Made;

/** What the portal's own rule says of what is stored. */
@ApplicationScoped
class Verdicts {

    private final EntityManager database;

    Verdicts(EntityManager database) {
        this.database = database;
    }

    /**
     * Compares the rule with the plain words of it.
     *
     * @return how many were compared
     */
    int compare(Made cast, Rules rules, Tally tally) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Reading reading =
                                    database.find(
                                            Reading.class, cast.readings().get(rules.mode()).id);
                            Map<Long, Annotation> stored = annotations(reading);
                            for (Person person : cast.members()) {
                                Reader reader = reader(cast, rules, person);
                                for (Said said : rules.all()) {
                                    Annotation one = stored.get(said.id());
                                    if (Visibility.canSee(reader, one, reading)
                                            != rules.sees(person, said)) {
                                        tally.wrong(
                                                "%s in %s: %s, but they say %s"
                                                        .formatted(
                                                                person,
                                                                rules.mode(),
                                                                said,
                                                                rules.whyNot(person, said)));
                                    }
                                }
                            }
                            return cast.members().size() * rules.all().size();
                        });
    }

    private Map<Long, Annotation> annotations(Reading reading) {
        return database
                .createQuery("from Annotation a where a.reading = :reading", Annotation.class)
                .setParameter("reading", reading)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
    }

    private static Reader reader(Made cast, Rules rules, Person person) {
        CourseGroup group = person.group() == null ? null : cast.tables().get(person.group());
        return new Reader(
                person.account().id,
                person.role(),
                group == null ? Set.of() : Set.of(group.id),
                (int) rules.written(person));
    }

    /** How everything stands, by a line for each reading. */
    List<String> stored() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery(
                                                "select concat(r.id, ' ', r.talkRevision, ' ',"
                                                        + " count(a), ' ', sum(a.version)) from"
                                                        + " Annotation a join a.reading r group by"
                                                        + " r.id, r.talkRevision order by r.id",
                                                String.class)
                                        .getResultList());
    }
}
