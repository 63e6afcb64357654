package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import nl.vaardig.harness.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From nothing to the tables the entities expect. Needs the database, not the server. */
class MigrationIT {

    private static String schema;
    private static MigrateResult first;

    @BeforeAll
    static void migrateAnEmptySchema() {
        schema = TestDatabase.emptySchema("vaardig_migration");
        first = flyway().migrate();
    }

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(
                        schema,
                        TestDatabase.running().user(),
                        TestDatabase.running().password())
                .locations("classpath:db/migration")
                .load();
    }

    @Test
    void everyMigrationRuns() {
        assertAll(
                () -> assertTrue(first.success),
                () -> assertEquals(flyway().info().all().length, first.migrationsExecuted),
                () -> assertEquals(0, flyway().info().pending().length));
    }

    @Test
    void aSecondRunDoesNothing() {
        assertEquals(0, flyway().migrate().migrationsExecuted);
    }

    @Test
    void entitiesFitTheTables() {
        assertDoesNotThrow(() -> validated().close());
    }

    /** The same persistence unit, without the server around it. */
    private static EntityManagerFactory validated() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.jdbc.url", schema);
        settings.put("jakarta.persistence.jdbc.user", TestDatabase.running().user());
        settings.put("jakarta.persistence.jdbc.password", TestDatabase.running().password());
        settings.put("hibernate.connection.provider_class", DriverManagerConnectionProvider.class.getName());
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put("hibernate.transaction.jta.platform", "none");
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
        settings.put("jakarta.persistence.schema-generation.database.action", "validate");
        settings.put("hibernate.hbm2ddl.auto", "validate");
        return Persistence.createEntityManagerFactory("vaardig", settings);
    }
}
