package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CollisionTest {

    @Test
    void isFoundUnderWhoeverEndedTheTransaction() {
        SQLException twice = new SQLException("Duplicate entry", "23000", 1062);
        assertTrue(Collision.isIn(new IllegalStateException(new RuntimeException("at the commit", twice))));
    }

    @Test
    void anythingElseIsAFault() {
        assertFalse(Collision.isIn(new IllegalStateException(new SQLException("No such table", "42S02", 1146))));
        assertFalse(Collision.isIn(new IllegalStateException()));
    }
}
