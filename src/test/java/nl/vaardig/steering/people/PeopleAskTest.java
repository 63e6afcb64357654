package nl.vaardig.steering.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.vaardig.steering.people.PeopleAsk.Sort;
import org.junit.jupiter.api.Test;

class PeopleAskTest {

    @Test
    void keepsWhatIsAskedInEveryLink() {
        PeopleAsk filter = new PeopleAsk("de & vries", 7L, Sort.NOT_ASSESSED, true);
        assertEquals("/people?q=de+%26+vries&department=7&sort=not_assessed&order=desc&page=", filter.pages());
        assertEquals("/people?q=de+%26+vries&department=7&sort=not_assessed&order=desc&format=", filter.exports());
    }

    @Test
    void turnsTheOrderOfTheColumnItIsSortedBy() {
        PeopleAsk filter = new PeopleAsk(null, null, null, false);
        assertEquals("/people?sort=name&order=desc", filter.sortedBy(Sort.NAME));
        assertEquals("/people?sort=department", filter.sortedBy(Sort.DEPARTMENT));
        assertEquals("asc", filter.orderOf(Sort.NAME));
        assertNull(filter.orderOf(Sort.DEPARTMENT));
    }
}
