package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Edition;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.discussion.Visibility;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Shelf;
import org.scholion.web.library.Library;

/**
 * The predicate and the queries find the same: for every reader of {@value #WORLDS} generated
 * worlds. Another run of chance: {@code -Dscholion.seed=…}.
 */
@Tag("database")
@QuarkusTest
class WhoSeesWhatTest {

    private static final int WORLDS = 10_000;
    private static final int AT_ONCE = 500;

    /** In every so many worlds counts are asked for, and each annotation alone. */
    private static final int ONE_BY_ONE = 10;

    private static final List<String> NAMES =
            List.of("Anna", "Boris", "Chiara", "Dmitri", "Emre", "Fatima", "Goran", "Hélène");

    @Inject EmptyTables tables;
    @Inject Shelf shelf;
    @Inject Library library;
    @Inject EntityManager database;
    @Inject SessionFactory sessions;
    @Inject Annotation.Repository annotations;
    @Inject TalkLoader talks;

    private final List<World> failed = new ArrayList<>();
    private final Map<World, String> why = new HashMap<>();
    private int readers;
    private int said;
    private int seen;

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void predicateAndQueriesFindTheSameInEveryWorld() {
        long seed = Long.getLong("scholion.seed", 20261124);
        long start = System.nanoTime();
        List<Account> people = people();
        WorldMaker maker = new WorldMaker(new Random(seed), people, edition());
        for (int i = 0; i < WORLDS; i += AT_ONCE) {
            List<World> worlds = Stream.generate(maker::next).limit(AT_ONCE).toList();
            store(worlds);
            QuarkusTransaction.requiringNew().run(() -> worlds.forEach(this::check));
        }
        System.out.printf(
                "Who sees what: seed %d, %d worlds, %d readers, %d annotations,"
                        + " %d times seen, %d worlds differ, %d s%n",
                seed,
                WORLDS,
                readers,
                said,
                seen,
                failed.size(),
                (System.nanoTime() - start) / 1_000_000_000);
        assertTrue(failed.isEmpty(), () -> smallest(seed));
    }

    private String smallest(long seed) {
        World smallest = failed.stream().min(Comparator.comparing(World::size)).orElseThrow();
        return "seed %d: %d worlds differ; the smallest is %s%s"
                .formatted(seed, failed.size(), smallest, why.get(smallest));
    }

    private void check(World world) {
        said += world.said.size();
        Talk talk = talk(world);
        for (Reader reader : world.readers()) {
            readers++;
            List<Annotation> expected =
                    world.said.stream()
                            .filter(a -> Visibility.canSee(reader, a, world.reading))
                            .toList();
            seen += expected.size();
            try {
                checkReader(world, reader, expected);
                checkTalk(talk, world, reader, expected);
            } catch (AssertionError difference) {
                failed.add(world);
                why.put(world, "for %s: %s".formatted(reader, difference.getMessage()));
            }
            database.clear();
        }
    }

    private void checkReader(World world, Reader reader, List<Annotation> expected) {
        List<Annotation> found = annotations.visibleIn(world.reading, reader);
        assertEquals(ids(expected), ids(found), "all");
        assertEquals(expected.size(), found.size(), "how many in all");
        if (world.number % ONE_BY_ONE == 0) {
            checkCounts(world, reader, expected);
            world.said.forEach(one -> checkOne(world, reader, expected, one));
        }
    }

    /** As it is kept in memory: read from the database, or made of what was made. */
    private Talk talk(World world) {
        return world.number % ONE_BY_ONE == 0
                ? talks.load(world.reading, null)
                : Talk.of(0, world.said.stream().map(Speech::post).toList());
    }

    private void checkTalk(Talk talk, World world, Reader reader, List<Annotation> expected) {
        assertEquals(
                ids(expected),
                talk.visibleTo(reader, world.reading).stream()
                        .map(Post::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "in memory");
        assertEquals(reader.written(), talk.writtenBy(reader.account()), "written, in memory");
        for (Annotation one : world.said) {
            assertEquals(
                    expected.contains(one),
                    talk.visible(one.id, reader, world.reading).isPresent(),
                    () -> "alone in memory: " + one.id);
        }
    }

    private void checkCounts(World world, Reader reader, List<Annotation> expected) {
        assertEquals(
                reader.written(),
                annotations.writtenBy(reader.account(), world.reading.id),
                "how many they wrote");
        assertEquals(
                expected.stream()
                        .filter(a -> a.target.block != null && a.deletedAt == null)
                        .collect(
                                Collectors.groupingBy(
                                        a -> a.target.block.id, Collectors.counting())),
                annotations.visiblePerBlock(world.reading, reader),
                "how many for each block");
    }

    private void checkOne(World world, Reader reader, List<Annotation> expected, Annotation one) {
        assertEquals(
                expected.contains(one),
                annotations.visible(one.id, world.reading, reader).isPresent(),
                () -> "alone: " + one.id);
        assertEquals(
                expected.stream().filter(a -> a.thread == one.thread).count(),
                annotations.visibleInThread(one.thread.id, world.reading, reader),
                () -> "how many in thread " + one.thread.id);
    }

    private static Set<Long> ids(List<Annotation> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Edition edition() {
        shelf.river();
        long id =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.createQuery(
                                                        "select e.id from Edition e", Long.class)
                                                .getSingleResult());
        return library.whole(id).orElseThrow();
    }

    private List<Account> people() {
        List<Account> people =
                NAMES.stream()
                        .map(
                                name ->
                                        new Account(
                                                new SignInName(name),
                                                new DisplayName(name),
                                                SiteRole.MEMBER,
                                                Instant.parse("2026-10-05T10:00:00Z")))
                        .toList();
        QuarkusTransaction.requiringNew().run(() -> people.forEach(database::persist));
        return people;
    }

    private void store(List<World> worlds) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (StatelessSession session = sessions.openStatelessSession()) {
                                session.setJdbcBatchSize(200);
                                insert(session, worlds.stream().map(world -> world.course));
                                insert(session, worlds.stream().flatMap(w -> w.sets.stream()));
                                insert(session, worlds.stream().flatMap(w -> w.groups().stream()));
                                insert(session, worlds.stream().map(world -> world.reading));
                                insert(session, worlds.stream().flatMap(w -> w.members.stream()));
                                insert(session, worlds.stream().flatMap(w -> w.grouped.stream()));
                                insert(session, worlds.stream().flatMap(w -> w.said.stream()));
                            }
                        });
    }

    private static void insert(StatelessSession session, Stream<?> rows) {
        session.insertMultiple(rows.toList());
    }
}
