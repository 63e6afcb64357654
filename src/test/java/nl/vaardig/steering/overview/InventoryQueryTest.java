package nl.vaardig.steering.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GroupedBy;
import org.junit.jupiter.api.Test;

class InventoryQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anAddressAsksTheSameWhenReadAgain() {
        InventoryQuery query = new InventoryQuery();
        query.by = "job-role";
        query.track = "DATA_ANALYSIS";
        query.unknown = "zero";
        query.on = "2026-05-22";
        query.sort = "name";
        query.order = "desc";

        InventoryAsk ask = query.read(TODAY);

        assertEquals(GroupedBy.JOB_ROLE, ask.by());
        assertEquals(Track.DATA_ANALYSIS, ask.filter().track());
        assertEquals(
                "/inventory?by=job-role&track=DATA_ANALYSIS&unknown=zero&on=2026-05-22&sort=name&order=desc",
                ask.at("/inventory").toString());
    }

    @Test
    void nothingAskedIsTheTableOfSkillsWithMostPeopleFirst() {
        InventoryAsk ask = new InventoryQuery().read(TODAY);

        assertEquals("/inventory", ask.at("/inventory").toString());
        assertEquals("desc", ask.orderOf(InventoryOrder.SHORT));
    }

    @Test
    void aDayThatCannotBeUsedIsToldAtItsFieldOnThePageAndRefusedInTheApi() {
        InventoryQuery query = new InventoryQuery();
        query.on = "2999-01-01";

        assertTrue(query.read(TODAY).errors().containsKey("on"));
        assertEquals(TODAY, query.read(TODAY).when().on());
        assertThrows(BadField.class, () -> query.strictly(TODAY));
    }

    @Test
    void refusesWhatIsNoChoice() {
        InventoryQuery query = new InventoryQuery();
        query.by = "people";

        assertEquals("by", assertThrows(BadField.class, () -> query.read(TODAY)).field());
    }
}
