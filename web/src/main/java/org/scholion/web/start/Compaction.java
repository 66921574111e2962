package org.scholion.web.start;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Closes the embedded database at a planned stop so that its file shrinks to what it holds; H2
 * leaves old versions of everything behind otherwise.
 */
@ApplicationScoped
class Compaction {

    private static final Logger LOG = Logger.getLogger(Compaction.class);
    private static final int AFTER_EVERYBODY = Integer.MAX_VALUE;

    private final AgroalDataSource pool;
    private final String address;
    private final String user;
    private final String password;

    Compaction(
            AgroalDataSource pool,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String address,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pool = pool;
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** The last connection is not the pool's: the pool would complain that it was cut off. */
    void close(@Observes @Priority(AFTER_EVERYBODY) ShutdownEvent stop) {
        if (!address.startsWith("jdbc:h2:")) {
            return;
        }
        pool.flush(FlushMode.GRACEFUL);
        try (Connection last = DriverManager.getConnection(address, user, password);
                Statement statement = last.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            LOG.warnf("The database file was not compacted: %s", e.getMessage());
        }
    }
}
