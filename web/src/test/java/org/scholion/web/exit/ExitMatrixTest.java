package org.scholion.web.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.exit.Scribes.Talked;
import org.scholion.web.fixture.Terms;
import org.scholion.web.security.Routes.Route;

/**
 * Every audience, state and reading mode, seen from every role through every exit there is. What
 * somebody must not see stands in no byte of an answer to them, and is answered as what does not
 * exist; what they may see stands where it is meant to. Who may see what say {@link Rules}.
 *
 * <p>It takes about a minute and no exit depends on the database, so it runs on one of them; that
 * both find the same is compared in ten thousand worlds elsewhere.
 */
@QuarkusTest
class ExitMatrixTest {

    private static final int AT_ONCE = 4;
    private static final int SHOWN = 40;

    @TestHTTPResource URI address;

    @Inject EmptyTables tables;
    @Inject Cast casting;
    @Inject Scribes scribes;
    @Inject Verdicts verdicts;

    private final Tally tally = new Tally();
    private final Map<Mode, Talked> talked = new EnumMap<>(Mode.class);
    private Portal portal;
    private Cast.Made cast;
    private Leaks leaks;

    @BeforeEach
    void tell() {
        tables.empty();
        portal = new Portal(address.getPort());
        cast = casting.make();
        int number = 0;
        for (Mode mode : Mode.values()) {
            Talked of = scribes.write(cast, mode, number);
            talked.put(mode, of);
            number += of.rules().all().size();
        }
        leaks = new Leaks(cast, talked.values().stream().map(Talked::rules).toList());
    }

    @Test
    void nobodyGetsMoreThanTheyMaySeeAtAnyExit() throws Exception {
        long start = System.nanoTime();
        List<String> before = verdicts.stored();
        talked.forEach((mode, of) -> tally.tried(verdicts.compare(cast, of.rules(), tally)));
        List<Runnable> walks = new ArrayList<>();
        talked.forEach((mode, of) -> walks.addAll(walks(mode, of)));
        for (Person person : cast.people().values()) {
            walks.add(() -> elsewhere(person));
        }
        together(walks);
        System.out.printf(
                "Exit matrix: %d posts, %d people, %d requests, %d combinations,"
                        + " %d kinds of meetings, %d wrong, %d s%n",
                talked.values().stream().mapToInt(of -> of.rules().all().size()).sum(),
                cast.people().size(),
                portal.asked(),
                tally.combinations(),
                tally.meetings(),
                tally.wrong(),
                (System.nanoTime() - start) / 1_000_000_000);
        List<String> wrong = tally.examples();
        assertEquals(
                "",
                String.join("\n", wrong.subList(0, Math.min(wrong.size(), SHOWN))),
                () -> "%d things are wrong, of %d kinds".formatted(tally.wrong(), wrong.size()));
        assertEquals(before, verdicts.stored(), "what nobody may see was changed");
        assertTrue(tally.combinations() > 1_000_000, tally.combinations() + " combinations");
        assertTrue(tally.meetings() > 5_000, tally.meetings() + " kinds of meetings");
    }

    private List<Runnable> walks(Mode mode, Talked of) {
        String reading = Terms.address(cast.readings().get(mode));
        String sara = Ids.inAddress(cast.person("Sara").account().id);
        List<Runnable> walks = new ArrayList<>();
        for (Person person : cast.members()) {
            walks.add(() -> new Walk(portal, leaks, tally, of, person, reading).go(sara));
            walks.add(() -> new LiveExit(portal, tally, of.rules(), person).listen(reading));
        }
        String elsewhere = Terms.address(cast.readingElsewhere());
        for (Person person : cast.outsiders()) {
            walks.add(() -> new Fence(portal, leaks, tally, of, person).tryAll(reading));
        }
        Person ivo = cast.person("Ivo");
        walks.add(() -> new Fence(portal, leaks, tally, of, ivo).tryPosts(elsewhere));
        return walks;
    }

    /** Pages that are no part of a reading say nothing of what is said there. */
    private void elsewhere(Person person) {
        String course = Terms.address(cast.course());
        String account = person.account() == null ? "" : Ids.inAddress(person.account().id);
        for (Route route : Exits.elsewhere()) {
            Ask ask = Exits.elsewhere(route, course, cast.article().slug, account);
            Answer answer = portal.ask(person, ask);
            tally.tried(1);
            leaks.in(answer, person, route.path(), null)
                    .forEach(leak -> tally.wrong("%s by %s: %s".formatted(ask, person, leak)));
        }
    }

    private static void together(List<Runnable> walks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> done = new ArrayList<>();
            walks.forEach(walk -> done.add(people.submit(walk)));
            for (Future<?> walk : done) {
                walk.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
