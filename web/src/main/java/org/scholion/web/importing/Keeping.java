package org.scholion.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Upload;
import org.scholion.web.library.Library;
import org.scholion.web.library.NotStored;
import org.scholion.web.library.Stored;

/** Keeps what an upload became: stores the edition and removes the upload, both or neither. */
@ApplicationScoped
class Keeping {

    private final Library library;
    private final Upload.Repository uploads;

    Keeping(Library library, Upload.Repository uploads) {
        this.library = library;
        this.uploads = uploads;
    }

    /**
     * @param edition made of the upload's bytes, by nobody stored before
     * @param article id of the article that it becomes the newest edition of; null for one of its
     *     own
     * @throws NotFoundException where somebody decided about the upload meanwhile
     * @throws NotStored where the database cannot hold it; nothing is changed then
     */
    @Transactional(rollbackOn = NotStored.class)
    public Stored keep(Upload upload, Edition edition, Long article) throws NotStored {
        Upload waiting = uploads.findById(upload.id, LockModeType.PESSIMISTIC_WRITE);
        if (waiting == null) {
            throw new NotFoundException();
        }
        uploads.delete(waiting);
        return article == null
                ? library.storeFor(upload.accountId, edition)
                : library.storeIn(article, edition);
    }
}
