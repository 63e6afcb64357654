package nl.vaardig.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB that somebody else keeps, from DB_URL: looked at before the server starts, so that a slip is one sentence. */
final class OutsideDatabase {

    private static final int MAJOR = 10;
    private static final int MINOR = 11;

    private OutsideDatabase() {}

    /** @throws Refused when it can't be reached, is another product or is older than 10.11 */
    static void check(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            DatabaseMetaData about = connection.getMetaData();
            if (!isKnown(about)) {
                throw new Refused("The database of DB_URL is " + about.getDatabaseProductName() + " "
                        + about.getDatabaseProductVersion() + "; Vaardig needs MariaDB " + MAJOR + "." + MINOR
                        + " or newer.");
            }
        } catch (SQLException e) {
            throw new Refused("The database of DB_URL can't be used (" + e.getMessage()
                    + "): check DB_URL, DB_USER and DB_PASSWORD.");
        }
    }

    private static boolean isKnown(DatabaseMetaData about) throws SQLException {
        int major = about.getDatabaseMajorVersion();
        boolean isNew = major > MAJOR || major == MAJOR && about.getDatabaseMinorVersion() >= MINOR;
        return isNew && about.getDatabaseProductName().equals("MariaDB");
    }
}
