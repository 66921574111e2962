package org.scholion.web.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.Source;

/**
 * Where uploaded files are worked on: by two threads at most, each file for a limited time, and
 * never by a thread that answers requests. What was worked out is kept for a while; later, or after
 * a restart, it is worked out again of the same bytes.
 */
@ApplicationScoped
class ImportDesk {

    private static final Logger LOG = Logger.getLogger(ImportDesk.class);

    /** Files that may wait for their turn. */
    static final int QUEUE = 40;

    private static final int THREADS = 2;
    private static final int KEPT = 20;
    private static final Duration KEPT_FOR = Duration.ofMinutes(15);

    private final ArticleImporter importer;
    private final Uploads uploads;
    private final Duration limit;
    private final ThreadPoolExecutor workers;
    private final Cache<Long, Work> works =
            Caffeine.newBuilder().maximumSize(KEPT + QUEUE).expireAfterAccess(KEPT_FOR).build();

    ImportDesk(
            ArticleImporter importer,
            Uploads uploads,
            @ConfigProperty(name = "scholion.import.longest", defaultValue = "30S")
                    Duration limit) {
        this.importer = importer;
        this.uploads = uploads;
        this.limit = limit;
        this.workers =
                new ThreadPoolExecutor(
                        THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE));
        this.workers.allowCoreThreadTimeOut(true);
        this.workers.setThreadFactory(
                task -> {
                    Thread thread = new Thread(task, "import");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    /**
     * The work on an upload, begun if need be.
     *
     * @throws RejectedExecutionException where too many files wait already
     */
    Work on(long upload) {
        return works.get(upload, this::begin);
    }

    private Work begin(long upload) {
        Work work = new Work();
        workers.execute(() -> run(upload, work));
        return work;
    }

    /** Nobody looks at it any more. */
    void forget(long upload) {
        works.invalidate(upload);
    }

    private void run(long upload, Work work) {
        work.begin();
        Thread worker = Thread.currentThread();
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> giveUp(upload, work, worker));
        try {
            finish(upload, work, workOut(uploads.source(upload)));
        } catch (NotFoundException discarded) {
            finish(upload, work, Outcome.refused("The file was discarded."));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The work on upload %d failed", upload);
            finish(upload, work, Outcome.refused("The file was not read: a mistake in Scholion."));
        }
    }

    private Outcome workOut(Source source) {
        try {
            return Outcome.of(importer.read(source));
        } catch (RejectedSource e) {
            return Outcome.refused(Outcome.Refused.of(e));
        }
    }

    private void giveUp(long upload, Work work, Thread worker) {
        if (!work.outcome.isDone()) {
            finish(
                    upload,
                    work,
                    Outcome.refused(
                            "Reading the file took longer than %d seconds; that is the limit."
                                    .formatted(limit.toSeconds())));
            worker.interrupt();
        }
    }

    /** First in the database: whoever sees the outcome finds the upload at rest. */
    private void finish(long upload, Work work, Outcome outcome) {
        if (!work.outcome.isDone()) {
            uploads.rest(upload, outcome.refused());
            work.outcome.complete(outcome);
        }
    }
}
