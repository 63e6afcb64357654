package nl.vaardig.platform.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the migrations are done and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int SECONDS = 3;

    @Inject
    Migration migration;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migration.isDone() && answers())
                .build();
    }

    private boolean answers() {
        try (Connection connection = migration.database().getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
