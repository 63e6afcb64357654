package nl.vaardig.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Work that one server at a time may do, by a lock of the database that a killed server loses by itself.
 * The lock lives in a connection of its own, beside those of the work's transactions.
 */
@ApplicationScoped
public class Alone {

    @Resource(lookup = "jdbc/vaardig")
    DataSource database;

    /** Waits for its turn. */
    public void run(String name, Runnable work) {
        while (!tryToRun(name, Duration.ofMinutes(5), work)) {
            // somebody else is still at it
        }
    }

    /** @return false when somebody else had it all this time */
    public boolean tryToRun(String name, Duration patience, Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (!is(connection, "select get_lock(concat(database(), '-', ?), ?)", name, patience.toSeconds()))
                return false;
            try {
                work.run();
            } finally {
                is(connection, "select release_lock(concat(database(), '-', ?)) or ?", name, 0);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("No lock " + name, e);
        }
    }

    private static boolean is(Connection connection, String sql, String name, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setLong(2, number);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }
}
