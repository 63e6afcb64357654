package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aPasswordKeepsItsSpacesAndIsTypedTwice() {
        assertEquals(" twee woorden ", Passwords.read(typed(" twee woorden ", " twee woorden ")));
        Sent other = typed(" twee woorden ", "twee woorden");
        Passwords.read(other);
        assertEquals(Set.of("again"), other.errors().keySet());
        Sent none = typed("", "");
        Passwords.read(none);
        assertEquals(Set.of("next"), none.errors().keySet());
    }

    private static Sent typed(String next, String again) {
        return Sent.blank().with("next", next).with("again", again);
    }
}
