package org.scholion.web.importing;

import org.scholion.domain.article.Edition;
import org.scholion.importer.RejectedSource;

/** What became of the work on a file: one of the two is there. */
record Outcome(ImportReport report, Refused refused) {

    /**
     * Why a file is no article.
     *
     * @param line 1-based; 0 for the whole file
     */
    record Refused(String sentence, int line, int column) {

        /** Line 1, column 1 stands for the whole file. */
        static Refused of(RejectedSource e) {
            boolean wholeFile = e.line() == 1 && e.column() == 1;
            return new Refused(
                    e.getMessage(), wholeFile ? 0 : e.line(), wholeFile ? 0 : e.column());
        }
    }

    static Outcome of(Edition edition) {
        return new Outcome(ImportReport.of(edition), null);
    }

    static Outcome refused(Refused refused) {
        return new Outcome(null, refused);
    }

    static Outcome refused(String sentence) {
        return refused(new Refused(sentence, 0, 0));
    }
}
