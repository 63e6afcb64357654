package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SecondPersonTest {

    @Test
    void anotherAdministratorConfirms() {
        assertNull(new SecondPerson(false, false, false, true, false, 1).refusal());
    }

    @Test
    void nobodyConfirmsTheOwnQuestionOrForOneself() {
        assertEquals("rule.access.ownRequest", new SecondPerson(true, false, false, true, true, 0).refusal());
        assertEquals("rule.access.requestForOneself", new SecondPerson(false, true, false, true, true, 0).refusal());
    }

    @Test
    void whoseLinkTheAskerMadeIsNoSecondPerson() {
        assertEquals("rule.access.linkedByAsker", new SecondPerson(false, false, true, true, true, 0).refusal());
    }

    @Test
    void anHrAdviserConfirmsOnlyWhereNoAdministratorCan() {
        assertNull(new SecondPerson(false, false, false, false, true, 0).refusal());
        assertEquals(
                "rule.access.administratorConfirms", new SecondPerson(false, false, false, false, true, 1).refusal());
    }

    @Test
    void anyoneElseLeavesItWaiting() {
        assertEquals("rule.access.notTheSecond", new SecondPerson(false, false, false, false, false, 0).refusal());
    }
}
