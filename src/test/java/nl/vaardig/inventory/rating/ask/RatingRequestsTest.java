package nl.vaardig.inventory.rating.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.harness.Calls;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.junit.jupiter.api.Test;

class RatingRequestsTest {

    @Test
    void looksWhetherItWasAskedOnlyWhenNobodyElseCanAsk() {
        Calls calls = new Calls();
        RatingRequests requests = new RatingRequests();
        requests.db = calls.db();
        requests.whoMaySee = new WhoMaySee() {
            @Override
            public void mustSee(long employee) {
                // everyone
            }
        };
        requests.skills = new Skills() {
            @Override
            public Skill get(long id) {
                return null;
            }
        };
        requests.request = new CurrentRequest();
        requests.request.actAs(new CurrentUser(3, "Proef", 1, "Proefdorp", null, Set.of(), Set.of()));
        requests.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        requests.ask(7, 8);
        assertEquals(List.of("lock Employee", "query", "persist RatingRequest"), calls.made());
    }
}
