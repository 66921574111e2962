package org.scholion.domain.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file that somebody uploaded and has neither kept nor discarded. Nobody else sees anything of
 * it. Its bytes are all that is stored: what the importer makes of them is worked out when wanted.
 */
@Entity
public class Upload {

    /** How long it waits for a decision. */
    public static final Duration WAITS = Duration.ofDays(7);

    public static final int FILE_NAME = 500;
    public static final int REFUSAL = 2_000;

    /** Bytes in one row: H2 holds up to a million, PostgreSQL more. */
    static final int PART = 512 * 1024;

    @Id public Long id;

    /** Who uploaded it. */
    @Column(nullable = false)
    public Long accountId;

    /** The article that the file corrects; null where it may be any. */
    public Long articleId;

    /** Without folders; only shown. */
    @Column(nullable = false, length = FILE_NAME)
    public String fileName;

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    @Column(nullable = false, length = 64)
    public String sha256;

    @Column(nullable = false)
    public int byteCount;

    @Column(nullable = false)
    public Instant uploadedAt;

    @Column(nullable = false)
    public Instant expiresAt;

    /** Until when it counts as being worked on; null where nobody works on it. */
    public Instant busyUntil;

    /** Why it is no article; null where it is one, or nobody knows yet. */
    @Column(length = REFUSAL)
    public String refusal;

    /** Line of the refusal, 1-based; 0 for the whole file. */
    @Column(nullable = false)
    public int refusedLine;

    @Column(nullable = false)
    public int refusedColumn;

    @ElementCollection
    @CollectionTable(name = "upload_part")
    @OrderColumn(name = "position")
    @Column(name = "bytes", nullable = false, length = PART)
    private List<byte[]> parts = new ArrayList<>();

    @Version public int version;

    protected Upload() {}

    /**
     * @param fileName cut where it is too long
     * @param bytes what the file holds
     */
    public Upload(long account, String fileName, String sha256, byte[] bytes, Instant now) {
        this.id = Ids.next();
        this.accountId = account;
        this.fileName = fileName.substring(0, Math.min(fileName.length(), FILE_NAME));
        this.sha256 = sha256;
        this.byteCount = bytes.length;
        this.uploadedAt = now;
        this.expiresAt = now.plus(WAITS);
        for (int start = 0; start < bytes.length; start += PART) {
            parts.add(Arrays.copyOfRange(bytes, start, Math.min(start + PART, bytes.length)));
        }
    }

    /** Says that the file is meant to correct this article. */
    public void correct(long article) {
        this.articleId = article;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(byteCount);
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Somebody works on it, until then at most. */
    public void workOn(Instant atMostUntil) {
        this.busyUntil = atMostUntil;
    }

    public void rest() {
        this.busyUntil = null;
    }

    public boolean isBusy(Instant now) {
        return busyUntil != null && now.isBefore(busyUntil);
    }

    /**
     * It is no article; the bytes are not needed any more.
     *
     * @param line 1-based; 0 for the whole file
     */
    public void refuse(String sentence, int line, int column) {
        this.refusal = sentence.substring(0, Math.min(sentence.length(), REFUSAL));
        this.refusedLine = line;
        this.refusedColumn = column;
        this.busyUntil = null;
        parts.clear();
    }

    public boolean isRefused() {
        return refusal != null;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Upload> {

        /** One of somebody's own that has not expired. */
        public Optional<Upload> of(long account, long id, Instant now) {
            return find("id = ?1 and accountId = ?2 and expiresAt > ?3", id, account, now)
                    .firstResultOptional();
        }

        /** All of somebody's own that have not expired, newest first. */
        public List<Upload> waitingFor(long account, Instant now) {
            return list("accountId = ?1 and expiresAt > ?2 order by id desc", account, now);
        }

        /** Removes what nobody kept in time. */
        public void removeExpired(Instant now) {
            list("expiresAt <= ?1", now).forEach(this::delete);
        }

        /** Removes all that somebody uploaded and did not keep. */
        public void removeAllOf(long account) {
            list("accountId", account).forEach(this::delete);
        }
    }
}
