package org.scholion.web.start;

import java.io.IOException;
import org.scholion.importer.Source;

/** A file to import at the start. */
interface ArticleFile {

    /** How the log calls it. */
    String name();

    /**
     * Reads it.
     *
     * @throws IOException with a sentence for people where that is impossible
     */
    Source read() throws IOException;
}
