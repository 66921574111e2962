package org.scholion.web.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The program: {@code java -jar quarkus-run.jar [--demo]}. */
@QuarkusMain
public final class Portal implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Portal.class);

    private final int port;

    Portal(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    public static void main(String... args) {
        try {
            DataFolder folder = DataFolder.named(System.getenv(DataFolder.VARIABLE));
            folder.check();
            System.setProperty("scholion.data.folder", folder.path().toString());
            if (List.of(args).contains("--demo")) {
                System.setProperty("scholion.demo", "true");
            }
        } catch (UnusableDataFolder e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(Portal.class, args);
    }

    /** Runs once everything is up, until the program is told to stop. */
    @Override
    public int run(String... args) {
        LOG.infof("Scholion is open at http://localhost:%d/articles", port);
        Quarkus.waitForExit();
        return 0;
    }
}
