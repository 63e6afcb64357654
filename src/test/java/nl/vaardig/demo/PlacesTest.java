package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final List<Place> nation = Places.of(342, 190_000);

    @Test
    void givesEveryoneAPlace() {
        assertEquals(190_000, nation.stream().mapToInt(Place::headcount).sum());
    }

    @Test
    void runsFromVerySmallToVeryLarge() {
        int[] sizes = nation.stream().mapToInt(Place::headcount).sorted().toArray();
        assertEquals(50, sizes[0], 10);
        assertEquals(12_000, sizes[341], 1_000);
        assertTrue(sizes[171] < 190_000 / 342, "the median is below the mean");
    }

    @Test
    void givesEachItsOwnCodeAndName() {
        assertEquals(342, nation.stream().map(Place::code).distinct().count());
        assertEquals(
                342,
                nation.stream().map(Place::name).collect(Collectors.toSet()).size());
        assertEquals("GM0001", nation.get(0).code());
    }

    @Test
    void givesOneMunicipalityAll() {
        assertEquals(750, Places.of(1, 750).get(0).headcount());
    }

    @Test
    void givesTheFirstAsManyAsAskedAndTheOthersTheRest() {
        List<Place> places = Places.of(342, 190_000, 12_000);
        assertEquals(12_000, places.get(0).headcount());
        assertEquals(190_000, places.stream().mapToInt(Place::headcount).sum());
    }

    @Test
    void leavesNoMunicipalityWithoutStaff() {
        assertTrue(Places.of(20, 25).stream().allMatch(place -> place.headcount() >= 1));
    }
}
