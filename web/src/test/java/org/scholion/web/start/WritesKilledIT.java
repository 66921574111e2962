package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.web.database.RootUser;

/**
 * The portal is killed while twenty people write, again and again: what was answered with success
 * is there afterwards, once. The number of rounds is the system property {@code scholion.rounds}.
 */
class WritesKilledIT {

    private static final int ROUNDS = Integer.getInteger("scholion.rounds", 3);
    private static final int WRITERS = 20;
    private static final int PEOPLE = 15;
    private static final int MOST_BEFORE_THE_END = 300;

    @TempDir Path folder;

    private final Random random = new Random(7);
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @Test
    void onH2() throws Exception {
        String file = folder.resolve("data/scholion").toString();
        look(System.getProperty("scholion.portal"), Map.of(), "jdbc:h2:file:" + file);
    }

    @Test
    void onPostgresql() throws Exception {
        RootUser.check();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            look(
                    System.getProperty("scholion.portal.postgresql"),
                    Map.of(
                            "SCHOLION_DATABASE_URL", url,
                            "SCHOLION_DATABASE_USER", "postgres",
                            "SCHOLION_DATABASE_PASSWORD", "postgres"),
                    url);
        }
    }

    private void look(String jar, Map<String, String> database, String url) throws Exception {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("SCHOLION_DEMO", "true");
        List<Writer> writers = null;
        for (int round = 0; round < ROUNDS; round++) {
            try (RunningPortal portal = RunningPortal.of(jar, folder, environment).open()) {
                if (writers == null) {
                    writers = writers(portal);
                } else {
                    all(writers, writer -> writer.sendAgain(portal));
                }
                CountDownLatch enough = new CountDownLatch(random.nextInt(MOST_BEFORE_THE_END));
                List<Future<?>> writing =
                        start(writers, writer -> writer.writeUntilNobodyAnswers(enough::countDown));
                assertTrue(enough.await(60, TimeUnit.SECONDS), "nobody can write");
                portal.kill();
                join(writing);
            }
        }
        try (RunningPortal portal = RunningPortal.of(jar, folder, environment).open()) {
            all(writers, writer -> writer.sendAgain(portal));
            portal.stop();
        }
        compare(writers, url, database);
    }

    private static List<Writer> writers(RunningPortal portal) throws Exception {
        List<Writer> writers = new ArrayList<>();
        String reading = null;
        for (int i = 0; i < WRITERS; i++) {
            DemoPerson person = DemoPerson.of(portal, i % PEOPLE);
            if (reading == null) {
                reading = DemoPerson.first("(/readings/[0-9A-Z]{13})", person.get("/"));
            }
            writers.add(new Writer("Writer " + i, person, reading));
        }
        return writers;
    }

    /** Reads what is stored past the portal. */
    private static void compare(List<Writer> writers, String url, Map<String, String> database)
            throws Exception {
        Map<String, Integer> stored = new HashMap<>();
        String user = database.isEmpty() ? "scholion" : "postgres";
        try (Connection connection = DriverManager.getConnection(url, user, user);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words from annotation")) {
            while (rows.next()) {
                stored.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        int said = 0;
        for (Writer writer : writers) {
            for (String words : writer.said()) {
                assertEquals(1, stored.get(words), words);
            }
            for (String words : writer.replaced()) {
                assertEquals(null, stored.get(words), words);
            }
            said += writer.said().size() + writer.replaced().size();
        }
        System.out.printf(
                "Killed %d times while %d wrote: all of %,d acknowledged writes are there.%n",
                ROUNDS, WRITERS, said);
    }

    private interface Action {
        void of(Writer writer) throws Exception;
    }

    private List<Future<?>> start(List<Writer> writers, Action action) {
        List<Future<?>> started = new ArrayList<>();
        for (Writer writer : writers) {
            started.add(
                    threads.submit(
                            () -> {
                                action.of(writer);
                                return null;
                            }));
        }
        return started;
    }

    private void all(List<Writer> writers, Action action) throws Exception {
        join(start(writers, action));
    }

    private static void join(List<Future<?>> started) throws Exception {
        for (Future<?> one : started) {
            one.get(60, TimeUnit.SECONDS);
        }
    }
}
