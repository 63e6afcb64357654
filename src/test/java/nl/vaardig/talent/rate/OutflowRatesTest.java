package nl.vaardig.talent.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.Period;
import org.junit.jupiter.api.Test;

class OutflowRatesTest {

    private static final Period YEAR = Period.ofYear(2025);

    private static OutflowRate rate(Population population, long leavers, double people) {
        return new OutflowRate(population, new Share(leavers, people), YEAR);
    }

    @Test
    void aSmallPopulationLeavesOnlyTheRateOfEveryone() {
        OutflowRate all = rate(null, 9, 100);
        OutflowRates rates = OutflowRates.of(
                all,
                Map.of(Population.ICT, rate(Population.ICT, 1, 4.5), Population.OTHER, rate(Population.OTHER, 8, 95.5)),
                new SmallGroups(5));
        assertEquals(all, rates.of(Population.OTHER));
        assertEquals(1, rates.shown().size());
    }

    @Test
    void everyPopulationHasItsOwnWhereAllAreLargeEnough() {
        OutflowRates rates = OutflowRates.of(
                rate(null, 9, 100), Map.of(Population.ICT, rate(Population.ICT, 3, 20)), new SmallGroups(5));
        assertEquals(.15, rates.of(Population.ICT).yearly(), 1e-9);
        assertEquals(.09, rates.of(Population.OTHER).yearly(), 1e-9);
    }

    @Test
    void aRateNeverExceedsEveryone() {
        assertEquals(1, rate(null, 12, 6).yearly());
        assertEquals(0, rate(null, 0, 0).yearly());
    }
}
