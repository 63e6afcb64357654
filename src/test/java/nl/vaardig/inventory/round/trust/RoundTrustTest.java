package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import nl.vaardig.inventory.round.trust.RoundTrust.GroupCalibration;
import nl.vaardig.inventory.round.trust.RoundTrust.Pairs;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import org.junit.jupiter.api.Test;

class RoundTrustTest {

    private static final SmallGroups RULE = new SmallGroups(5);

    @Test
    void oneHiddenGroupDoesNotFollowFromTheOthers() {
        assertEquals(List.of(2L), visible(RoundTrust.told(List.of(group(1, 3), group(2, 30), group(3, 8)), RULE)));
        assertEquals(List.of(1L, 2L), visible(RoundTrust.told(List.of(group(1, 8), group(2, 30)), RULE)));
    }

    @Test
    void whatIsToldIsOfTheGroupItself() {
        List<GroupCalibration> told = RoundTrust.told(List.of(group(1, 8)), RULE);
        var calibrated = told.get(0).calibration().value().orElseThrow();
        assertEquals(8, calibrated.people());
        assertEquals(1, calibrated.calibration().offset());
        assertTrue(RoundTrust.told(List.of(), RULE).isEmpty());
    }

    @Test
    void aPopulationIsNotANumber() {
        var told = RoundTrust.told(List.of(new Child<>(Population.ICT, 8, pairs(8))), RULE);
        assertEquals(List.of(Population.ICT), visible(told));
    }

    private static List<Object> visible(List<GroupCalibration> groups) {
        return groups.stream()
                .filter(group -> group.calibration().isVisible())
                .map(GroupCalibration::group)
                .toList();
    }

    private static Child<Object, Pairs> group(long id, int people) {
        return new Child<>(id, people, pairs(people));
    }

    private static Pairs pairs(int people) {
        return new Pairs(people, Collections.nCopies(people, new LevelPair(3, 2)));
    }
}
