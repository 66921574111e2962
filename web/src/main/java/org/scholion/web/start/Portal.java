package org.scholion.web.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: {@code java -jar quarkus-run.jar}. */
@QuarkusMain
public final class Portal {

    private Portal() {}

    public static void main(String... args) {
        try {
            DataFolder folder = DataFolder.named(System.getenv(DataFolder.VARIABLE));
            folder.check();
            System.setProperty("scholion.data.folder", folder.path().toString());
        } catch (UnusableDataFolder e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
