package org.scholion.web.browser;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu checker what is wrong with a page. It reads its schema once, which takes seconds. */
public final class NuChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static SimpleDocumentValidator validator;

    private NuChecker() {}

    /** The errors and warnings of a page, each as a sentence that begins with its path. */
    public static synchronized List<String> check(String path, byte[] html) throws Exception {
        if (validator == null) {
            // Guessing the language of a text from its letters is off: an article is in another one
            // than the page.
            validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
        }
        Found found = new Found(path);
        validator.setUpValidatorAndParsers(found, true, false);
        InputSource page = new InputSource(new ByteArrayInputStream(html));
        page.setEncoding("UTF-8");
        validator.checkHtmlInputSource(page);
        return found.sentences;
    }

    private static final class Found implements ErrorHandler {

        private final String path;
        private final List<String> sentences = new ArrayList<>();

        Found(String path) {
            this.path = path;
        }

        @Override
        public void warning(SAXParseException problem) {
            sentences.add(
                    "%s:%d:%d: %s"
                            .formatted(
                                    path,
                                    problem.getLineNumber(),
                                    problem.getColumnNumber(),
                                    problem.getMessage()));
        }

        @Override
        public void error(SAXParseException problem) {
            warning(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            warning(problem);
        }
    }
}
