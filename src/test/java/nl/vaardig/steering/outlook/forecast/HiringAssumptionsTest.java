package nl.vaardig.steering.outlook.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.Calls;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.Test;

/** Hires and paths are assumed by one act of one door, so that half of it is never kept. */
class HiringAssumptionsTest {

    @Test
    void pathsAndHiresAreAssumedTogether() {
        Calls calls = new Calls();
        HiringAssumptions hiring = new HiringAssumptions();
        hiring.db = calls.db();
        hiring.scenarios = new Scenarios();
        hiring.scenarios.db = hiring.db;
        hiring.scenarios.request = new CurrentRequest();
        hiring.scenarios.request.actAs(CurrentUser.application(1));
        hiring.scenarios.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        hiring.assume(new AssumptionWish(60, Map.of(Population.values()[0], 12)));
        assertEquals(
                List.of(
                        "lock Municipality",
                        "find OutlookAssumption",
                        "persist OutlookAssumption",
                        "query",
                        "persist OutlookHiring"),
                calls.made());
    }
}
