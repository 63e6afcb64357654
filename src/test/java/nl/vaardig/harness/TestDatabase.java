package nl.vaardig.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.vaardig.start.Database;

/** The MariaDB of this test run: started by the first who asks, stopped when the run ends. */
public final class TestDatabase {

    private static Database database;

    private TestDatabase() {}

    /** With an empty schema for the application, whatever an earlier run left in it. */
    public static synchronized Database running() {
        if (database == null) {
            try {
                database = Database.start(TestServer.folder("test-database"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Ending.with(database::close);
            emptySchema("vaardig");
        }
        return database;
    }

    /**
     * A schema without a table in it.
     *
     * @param name begins with {@code vaardig}, such as {@code vaardig_migration}
     * @return its address, for the user and password of {@link #running()}
     */
    public static String emptySchema(String name) {
        Database server = running();
        String url = server.url().replaceFirst("/vaardig$", "/" + name);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema " + name, e);
        }
        return url;
    }

    public static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, running().user(), running().password());
    }
}
