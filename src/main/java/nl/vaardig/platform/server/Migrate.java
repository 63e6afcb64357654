package nl.vaardig.platform.server;

import java.util.Map;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a database to the version this application needs, as a step of its own: where several servers run, before any of
 * them, as Flyway keeps two apart with a lock that holds on one database node only.
 */
public final class Migrate {

    private static final Logger LOG = Logger.getLogger(Migrate.class.getName());

    private Migrate() {}

    /** With DB_URL, DB_USER and DB_PASSWORD of the environment; on the class path what lies in WEB-INF, and the driver. */
    public static void main(String[] none) {
        Map<String, String> given = System.getenv();
        database(given.get("DB_URL"), given.get("DB_USER"), given.get("DB_PASSWORD"));
    }

    public static void database(String url, String user, String password) {
        if (url == null) throw new IllegalArgumentException("DB_URL says which database");
        migrate(Flyway.configure(Migrate.class.getClassLoader()).dataSource(url, user, password));
    }

    static void migrate(FluentConfiguration database) {
        MigrateResult result = known(database).migrate();
        // Where nothing was to be done, Flyway names no target.
        LOG.info(() -> "Database at version "
                + (result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion));
    }

    /** @throws IllegalStateException when a migration is still to be run */
    static void mustBeDone(FluentConfiguration database) {
        int pending = known(database).info().pending().length;
        if (pending > 0)
            throw new IllegalStateException("The database lacks " + pending
                    + " migrations, and VAARDIG_MIGRATE_AT_START is false: run " + Migrate.class.getName() + " first");
    }

    private static Flyway known(FluentConfiguration database) {
        Flyway flyway =
                database.locations("classpath:db/migration").connectRetries(12).load();
        // Inside Liberty, Flyway reports success when it finds no migrations at all: never start like that.
        if (flyway.info().all().length == 0) throw new IllegalStateException("No migrations found");
        return flyway;
    }
}
