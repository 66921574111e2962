package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.Source;

/** The way of a file into the library: read it, then store what was read. */
@ApplicationScoped
public class Intake {

    private final ArticleImporter importer;
    private final Library library;

    Intake(ArticleImporter importer, Library library) {
        this.importer = importer;
        this.library = library;
    }

    /**
     * Imports a file and stores the edition that it makes. A file that is known is not read again.
     *
     * @throws RejectedSource where the file is no article
     * @throws NotStored where the database cannot hold what was read
     */
    public Stored receive(Source source) throws RejectedSource, NotStored {
        Optional<Stored> known = library.madeOf(sha256(source.bytes()));
        return known.isPresent() ? known.get() : library.store(importer.read(source));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
