package nl.vaardig.platform.server;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Sees to it that the database is at the version this application needs, before anything else uses it: brings it there, or
 * refuses to start where that is a step of its own.
 */
@ApplicationScoped
public class Migration {

    @Resource(lookup = "jdbc/vaardig")
    DataSource database;

    @Inject
    @ConfigProperty(name = "vaardig.migrate.at-start")
    boolean atStart;

    private volatile boolean done;

    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup start) {
        FluentConfiguration flyway =
                Flyway.configure(Migration.class.getClassLoader()).dataSource(database);
        if (atStart) Migrate.migrate(flyway);
        else Migrate.mustBeDone(flyway);
        done = true;
    }

    boolean isDone() {
        return done;
    }

    DataSource database() {
        return database;
    }
}
