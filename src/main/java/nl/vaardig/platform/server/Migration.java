package nl.vaardig.platform.server;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the database to the version this application needs, before anything else uses it. */
@ApplicationScoped
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Resource(lookup = "jdbc/vaardig")
    DataSource database;

    private volatile boolean done;

    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup start) {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .connectRetries(12)
                .load();
        // Inside Liberty, Flyway reports success when it finds no migrations at all: never start like that.
        if (flyway.info().all().length == 0) throw new IllegalStateException("No migrations found");
        MigrateResult result = flyway.migrate();
        // Where nothing was to be done, Flyway names no target.
        LOG.info(() -> "Database at version "
                + (result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion));
        done = true;
    }

    boolean isDone() {
        return done;
    }

    DataSource database() {
        return database;
    }
}
