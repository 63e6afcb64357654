package nl.vaardig.platform.transaction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DeadlockTest {

    @Test
    void isFoundAmongTheCauses() {
        SQLException reason = new SQLException("Deadlock found", "40001", 1213);
        assertTrue(Deadlock.isBehind(new IllegalStateException(new RuntimeException(reason))));
        assertTrue(Deadlock.isBehind(new SQLException("elsewhere", "40001", 0)));
    }

    @Test
    void aKeyThatIsThereTwiceIsNone() {
        assertFalse(Deadlock.isBehind(new SQLException("Duplicate entry", "23000", 1062)));
        assertFalse(Deadlock.isBehind(new IllegalStateException("nothing of the database")));
    }

    @Test
    void whatMayHaveBeenSavedIsNotDoneAgain() {
        SQLException reason = new SQLException("Deadlock found", "40001", 1213);
        SQLException lost = new SQLException("Connection reset", "08S01", 0, reason);
        assertFalse(Deadlock.isBehind(new IllegalStateException(lost)));
        assertFalse(Deadlock.isBehind(new SQLException("Unknown outcome", "25S03", 0, reason)));
    }
}
