package nl.vaardig.steering.outlook.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.vaardig.harness.Calls;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private final Calls calls = new Calls();
    private final Scenarios scenarios = new Scenarios();

    ScenariosTest() {
        scenarios.db = calls.db();
        scenarios.request = new CurrentRequest();
        scenarios.request.actAs(CurrentUser.application(1));
        scenarios.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void roomForOneMoreIsCountedByOneAtATime() {
        scenarios.create(new ScenarioWish("Opleiden", BigDecimal.ZERO, BigDecimal.ZERO));
        assertEquals(List.of("lock Municipality", "query", "persist OutlookScenario"), calls.made());
    }

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        List<OutlookScenario> others = List.of(
                new OutlookScenario(new ScenarioWish("Aannemen", BigDecimal.ZERO, BigDecimal.ZERO), Instant.EPOCH));
        assertFalse(Scenarios.isFree(others, null, " aannemen "));
        assertFalse(Scenarios.isFree(others, null, "\u00a0A\u0301annemen"));
        assertFalse(Scenarios.isFree(others, null, "nodig"), "what the chart itself calls a line");
        assertFalse(Scenarios.isFree(others, null, "going on like THIS"));
        assertTrue(Scenarios.isFree(others, null, "Opleiden"));
    }

    @Test
    void theFirstAssumptionIsMadeByOneAtATime() {
        scenarios.assumeCompletion(60);
        assertEquals(List.of("lock Municipality", "find OutlookAssumption", "persist OutlookAssumption"), calls.made());
    }
}
