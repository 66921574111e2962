package org.scholion.web.person;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.scholion.domain.article.Ids;

/** An archive as an answer, written while it is read. */
public final class PersonDownload {

    private PersonDownload() {}

    public static Response of(PersonArchive archive, long account) {
        StreamingOutput body = out -> archive.write(account, out);
        return Response.ok(body)
                .type("application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"scholion-%s.zip\""
                                .formatted(Ids.inAddress(account)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
