package org.scholion.web.importing;

import java.time.Instant;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Upload;

/** An upload in the list of those that wait for a decision. */
record Waiting(
        String id, String file, Instant uploaded, Instant expires, boolean refused, int kilobytes) {

    static Waiting of(Upload upload) {
        return new Waiting(
                Ids.inAddress(upload.id),
                upload.fileName,
                upload.uploadedAt,
                upload.expiresAt,
                upload.isRefused(),
                Math.max(1, upload.byteCount / 1024));
    }
}
