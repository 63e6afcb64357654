package nl.vaardig.steering.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.steering.overview.group.GapPeople.Order;
import org.junit.jupiter.api.Test;

class GapPeoplePagesTest {

    @Test
    void listsPeopleByNameUnlessAskedOtherwise() {
        assertEquals(Order.NAME, GapPeoplePages.order(null));
        assertEquals(Order.GAP, GapPeoplePages.order("gap"));
    }
}
