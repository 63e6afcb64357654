package nl.vaardig.learning.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentTenant;
import org.junit.jupiter.api.Test;

/** A certificate comes with the last step, and says then what it says for good. */
@InServer
class CredentialsIT {

    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Assignments assignments;

    @Inject
    OwnPaths own;

    @Inject
    Credentials credentials;

    private Town.Place place;

    private Credential finished() {
        place = town.with(2);
        long assignment =
                work.as(place.hr(), db -> assignments.give(place.people().get(0), place.path(), town.why()));
        for (long step : place.steps()) {
            assertEquals(List.of(), mine(0));
            work.as(place.employee(0), db -> own.completeStep(assignment, step, ANSWER));
        }
        return mine(0).get(0);
    }

    private List<Credential> mine(int person) {
        return work.as(place.employee(person), db -> credentials.mine());
    }

    @Test
    void comesWithTheLastStepAndHasItsDay() {
        Credential one = finished();
        assertEquals(town.today(), one.says().finishedOn());
        assertEquals("Tekst", one.says().title().nl());
        assertTrue(
                one.says().outcomes().nl().contains("niveau 2 van 5"),
                one.says().outcomes().nl());
        assertNull(one.says().validUntil());
        assertNull(one.lacking());
        assertTrue(one.isValid(town.today().plusYears(20)));
    }

    @Test
    void whoeverHasTheCodeFindsItAndNobodyElseOwnsIt() {
        Credential one = finished();
        assertEquals(one.id(), work.at(CurrentTenant.ROOT, db -> credentials
                .find(one.code())
                .orElseThrow()
                .id()));
        boolean found = work.at(
                CurrentTenant.ROOT,
                db -> credentials.find(one.code().substring(1)).isPresent());
        assertFalse(found);
        assertFalse(one.nameShown());
        assertThrows(NotThere.class, () -> work.as(place.employee(1), db -> credentials.own(one.id())));
        work.as(place.employee(0), db -> {
            credentials.showName(one.id(), true);
            return null;
        });
        assertTrue(mine(0).get(0).nameShown());
    }

    @Test
    void isWithdrawnOnceAndByItsOwnMunicipality() {
        Credential one = finished();
        assertThrows(NotThere.class, () -> withdraw(town.with(1), one.code()));
        withdraw(place, one.code());
        assertFalse(mine(0).get(0).isValid(town.today()));
        assertThrows(RuleRefused.class, () -> withdraw(place, one.code()));
    }

    private void withdraw(Town.Place by, String code) {
        work.as(by.hr(), db -> {
            credentials.withdraw(code, "Vergissing");
            return null;
        });
    }
}
