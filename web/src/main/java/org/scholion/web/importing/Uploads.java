package org.scholion.web.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.scholion.domain.article.Upload;
import org.scholion.domain.people.Account;
import org.scholion.importer.ImportLimits;
import org.scholion.importer.Source;
import org.scholion.web.importing.Outcome.Refused;

/** The files that people uploaded and have not decided about, in the database. */
@ApplicationScoped
class Uploads {

    /** How many of one person may wait for a decision. */
    static final int MOST = 10;

    /** After this long a file counts as worked on no more: the portal was stopped meanwhile. */
    private static final Duration BUSY = Duration.ofMinutes(2);

    private final Upload.Repository uploads;
    private final EntityManager database;
    private final Clock clock;

    Uploads(Upload.Repository uploads, EntityManager database, Clock clock) {
        this.uploads = uploads;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void tidy(@Observes StartupEvent start) {
        uploads.removeExpired(clock.instant());
    }

    /**
     * Takes a file in, to be worked on at once.
     *
     * @param corrects id of the article that it corrects; null for none
     * @return its id
     * @throws NotTaken where it cannot be taken in; nothing is stored then
     */
    @Transactional
    long take(long account, Source file, Long corrects) throws NotTaken {
        check(file.bytes().length);
        Instant now = clock.instant();
        // One at a time: two requests of one person must not both find the desk free.
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        uploads.removeExpired(now);
        List<Upload> waiting = uploads.waitingFor(account, now);
        if (waiting.stream().anyMatch(upload -> upload.isBusy(now))) {
            throw new NotTaken(Refusal.BUSY);
        }
        if (waiting.size() >= MOST) {
            throw new NotTaken(Refusal.TOO_MANY);
        }
        Upload upload =
                new Upload(account, file.fileName(), sha256(file.bytes()), file.bytes(), now);
        if (corrects != null) {
            upload.correct(corrects);
        }
        upload.workOn(now.plus(BUSY));
        uploads.persist(upload);
        return upload.id;
    }

    /**
     * @throws NotTaken for a size that no article has
     */
    static void check(long bytes) throws NotTaken {
        if (bytes == 0) {
            throw new NotTaken(Refusal.EMPTY);
        }
        if (bytes > ImportLimits.STANDARD.bytes()) {
            throw new NotTaken(Refusal.TOO_LARGE);
        }
    }

    @Transactional
    List<Upload> waitingFor(long account) {
        return uploads.waitingFor(account, clock.instant());
    }

    /**
     * @throws NotFoundException where this person has no such upload
     */
    @Transactional
    Upload of(long account, long id) {
        return uploads.of(account, id, clock.instant()).orElseThrow(NotFoundException::new);
    }

    /**
     * @throws NotFoundException where it is gone meanwhile
     */
    @Transactional
    Source source(long id) {
        Upload upload = uploads.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return new Source(upload.fileName, upload.bytes());
    }

    /**
     * Nobody works on it any more.
     *
     * @param refused why it is no article; null where it is one
     */
    @Transactional
    void rest(long id, Refused refused) {
        Upload upload = uploads.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (upload == null) {
            return;
        }
        if (refused == null) {
            upload.rest();
        } else {
            upload.refuse(refused.sentence(), refused.line(), refused.column());
        }
    }

    @Transactional
    void discard(long account, long id) {
        uploads.delete(of(account, id));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
