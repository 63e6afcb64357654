package nl.vaardig.platform.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import nl.vaardig.platform.NotThere;
import org.junit.jupiter.api.Test;

class CurrentUserTest {

    private static CurrentUser standingFor(Long employee) {
        return new CurrentUser(3, "Proef", 1, "Proefdorp", employee, Set.of(Role.EMPLOYEE), Set.of(Role.EMPLOYEE));
    }

    @Test
    void pagesAboutOneselfAreNotThereForWhoStandsForNobody() {
        assertEquals(7, standingFor(7L).asEmployee());
        assertThrows(NotThere.class, () -> standingFor(null).asEmployee());
    }
}
