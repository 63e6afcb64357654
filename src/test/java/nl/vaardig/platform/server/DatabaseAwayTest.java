package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** Which faults are the database's being away, and which are ours. */
class DatabaseAwayTest {

    private static boolean isAway(Throwable e) {
        return DatabaseAway.isBehind(new IllegalStateException(new RuntimeException(e)));
    }

    @Test
    void aConnectionThatIsGoneOrNotToBeHad() {
        assertTrue(isAway(new SQLNonTransientConnectionException("Socket fail to connect", "08000")));
        assertTrue(isAway(new SQLTransientConnectionException("no connection in time")));
        assertTrue(isAway(new SQLException("Connection reset", "08S01")));
    }

    @Test
    void aDiskThatIsFullAndADatabaseThatOnlyReads() {
        assertTrue(isAway(new SQLException("Disk full", "HY000", 1021)));
        assertTrue(isAway(new SQLException("The table 'rating' is full", "HY000", 1114)));
        assertTrue(isAway(new SQLException("--read-only", "HY000", 1290)));
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertFalse(isAway(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062)));
        assertFalse(isAway(new SQLException("You have an error in your SQL syntax", "42000", 1064)));
        assertFalse(isAway(new NullPointerException()));
    }
}
