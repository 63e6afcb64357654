package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

class SessionIT extends FromOutside {

    @Test
    void theSignInPageIsThere() {
        assertEquals(200, Visitor.stranger().get("/sign-in").statusCode());
    }
}
