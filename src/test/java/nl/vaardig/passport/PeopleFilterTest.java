package nl.vaardig.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.vaardig.passport.PeopleFilter.Sort;
import org.junit.jupiter.api.Test;

class PeopleFilterTest {

    @Test
    void keepsWhatIsAskedInEveryLink() {
        PeopleFilter filter = new PeopleFilter("de & vries", 7L, Sort.NOT_ASSESSED, true);
        assertEquals("/people?q=de+%26+vries&department=7&sort=not_assessed&order=desc&page=", filter.pages());
        assertEquals("/people?q=de+%26+vries&department=7&sort=not_assessed&order=desc&format=", filter.exports());
    }

    @Test
    void turnsTheOrderOfTheColumnItIsSortedBy() {
        PeopleFilter filter = new PeopleFilter(null, null, null, false);
        assertEquals("/people?sort=name&order=desc", filter.sortedBy(Sort.NAME));
        assertEquals("/people?sort=department", filter.sortedBy(Sort.DEPARTMENT));
        assertEquals("asc", filter.orderOf(Sort.NAME));
        assertNull(filter.orderOf(Sort.DEPARTMENT));
    }
}
