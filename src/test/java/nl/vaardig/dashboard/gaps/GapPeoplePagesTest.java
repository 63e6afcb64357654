package nl.vaardig.dashboard.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.gap.group.GapPeople.Order;
import org.junit.jupiter.api.Test;

class GapPeoplePagesTest {

    @Test
    void listsPeopleByNameUnlessAskedOtherwise() {
        assertEquals(Order.NAME, GapPeoplePages.order(null));
        assertEquals(Order.GAP, GapPeoplePages.order("gap"));
    }
}
