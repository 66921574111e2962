package org.scholion.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens so many pages of the demo reading of a running portal, each with a session of its own,
 * posts one annotation after the other, and measures how long after each was sent the news of it
 * arrive at the last page: storing it is part of that time.
 *
 * <p>Arguments: the address of the portal, started with {@code --demo}; how many pages; how many
 * posts, the first tenth of which is not counted.
 */
public final class OpenPages {

    private static final Pattern FRESH = Pattern.compile("\"fresh\":(\\d+)");

    private final DemoSeminar seminar;
    private final Vertx vertx = Vertx.vertx();
    private volatile int round;
    private volatile CountDownLatch arrived = new CountDownLatch(0);

    private OpenPages(DemoSeminar seminar) {
        this.seminar = seminar;
    }

    public static void main(String[] arguments) throws Exception {
        new OpenPages(new DemoSeminar(arguments[0]))
                .run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.exit(0);
    }

    private void run(int pages, int posts) throws Exception {
        DemoSeminar.Member teacher = seminar.member(seminar.teachers.get(0));
        String reading = seminar.reading();
        String page = seminar.get(reading, teacher.cookie()).body();
        String revision = DemoSeminar.found("data-revision=\"(\\d+)\"", page);
        open(pages, reading + "/live?since=" + revision);
        List<Long> last = new ArrayList<>();
        for (round = 1; round <= posts; ) {
            arrived = new CountDownLatch(pages);
            long sent = System.nanoTime();
            seminar.begin(reading, teacher, "article", "One more thought.");
            if (!arrived.await(10, TimeUnit.SECONDS)) {
                System.out.printf("%d pages were not told%n", arrived.getCount());
            }
            if (round > posts / 10) {
                last.add(System.nanoTime() - sent);
            }
            round = round + 1;
        }
        Figures.print("until the last of " + pages + " pages", last);
    }

    private void open(int pages, String line) throws Exception {
        HttpClient lines =
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(pages + 10));
        Semaphore opening = new Semaphore(20);
        CountDownLatch open = new CountDownLatch(pages);
        for (int page = 0; page < pages; page++) {
            String session = seminar.cookie(seminar.students.get(page % seminar.students.size()));
            opening.acquire();
            lines.request(
                            new RequestOptions()
                                    .setMethod(HttpMethod.GET)
                                    .setHost(seminar.portal.getHost())
                                    .setPort(seminar.portal.getPort())
                                    .setURI(line)
                                    .putHeader("Cookie", session))
                    .compose(request -> request.send())
                    .onSuccess(
                            response -> {
                                Page told = new Page(open);
                                response.handler(words -> told.hear(words.toString()));
                                opening.release();
                            })
                    .onFailure(Throwable::printStackTrace);
        }
        open.await();
        System.out.printf("%d pages are open%n", pages);
    }

    /**
     * One page, on one thread; an event is too short to come in pieces. It is open when it was
     * greeted.
     */
    private final class Page {
        private final CountDownLatch open;
        private boolean greeted;
        private int heard;

        Page(CountDownLatch open) {
            this.open = open;
        }

        void hear(String words) {
            if (!greeted) {
                greeted = true;
                open.countDown();
            }
            Matcher fresh = FRESH.matcher(words);
            int latest = 0;
            while (fresh.find()) {
                latest = Integer.parseInt(fresh.group(1));
            }
            if (latest >= round && heard < round) {
                heard = round;
                arrived.countDown();
            }
        }
    }
}
