package org.scholion.web.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholion.importer.RejectedSource;
import org.scholion.web.library.Intake;
import org.scholion.web.library.Library;
import org.scholion.web.library.NotStored;

/**
 * Imports articles before the portal opens: those that {@code SCHOLION_ARTICLES} names, else the
 * sample if there is no article yet. A file that cannot be imported never stops the portal.
 */
@ApplicationScoped
class StartImport {

    private static final Logger LOG = Logger.getLogger(StartImport.class);

    private final Intake intake;
    private final Library library;
    private final Optional<String> given;
    private final boolean sampleWanted;

    StartImport(
            Intake intake,
            Library library,
            @ConfigProperty(name = "scholion.articles") Optional<String> given,
            @ConfigProperty(name = "scholion.sample", defaultValue = "true") boolean sampleWanted) {
        this.intake = intake;
        this.library = library;
        this.given = given;
        this.sampleWanted = sampleWanted;
    }

    void open(@Observes StartupEvent start) {
        if (given.isPresent()) {
            takeIn(GivenFiles.named(given.get()));
        } else if (sampleWanted && library.isEmpty()) {
            takeIn(SampleFiles.shipped());
        }
    }

    /** Imports each file, and writes one line about it into the log. */
    void takeIn(List<? extends ArticleFile> files) {
        files.forEach(this::takeIn);
    }

    private void takeIn(ArticleFile file) {
        long begun = System.nanoTime();
        try {
            String became = Announcement.of(intake.receive(file.read()));
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            LOG.infof("%s: %s (%d ms)", file.name(), became, took);
        } catch (RejectedSource e) {
            LOG.warnf("%s was not imported. %s%s", file.name(), place(e), e.getMessage());
        } catch (NotStored | IOException e) {
            LOG.warnf("%s was not imported. %s", file.name(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s was not imported because of a mistake in Scholion.", file.name());
        }
    }

    /** Line 1, column 1 stands for the whole file. */
    private static String place(RejectedSource e) {
        boolean wholeFile = e.line() == 1 && e.column() == 1;
        return wholeFile ? "" : "Line %d, column %d: ".formatted(e.line(), e.column());
    }
}
