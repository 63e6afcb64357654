package nl.vaardig.steering.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class TeamQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TeamQuery query = new TeamQuery();

    @Test
    void nothingAskedIsTheWholeTeamToday() {
        TeamAsk ask = query.read(TODAY);
        assertTrue(ask.when().isToday());
        assertEquals("/team", ask.at("/team").toString());
        assertTrue(ask.scope(3).withBelow());
    }

    @Test
    void whatIsAskedComesBackInTheAddress() {
        query.department = "3";
        query.track = "DATA_ANALYSIS";
        query.gaps = "true";
        query.sort = "17";
        query.on = "2025-11-01";
        assertEquals(
                "/team/list?department=3&on=2025-11-01&track=DATA_ANALYSIS&gaps=true&sort=17",
                query.read(TODAY).at("/team/list").toString());
    }

    @Test
    void aDayToComeIsToldAtItsFieldAndTodayIsShown() {
        query.on = "2026-11-23";
        TeamAsk ask = query.read(TODAY);
        assertEquals(Set.of("on"), ask.errors().keySet());
        assertTrue(ask.when().isToday());
    }

    @Test
    void anUnknownTrackIsNeverAnotherQuestion() {
        query.track = "COOKING";
        assertThrows(BadField.class, () -> query.read(TODAY));
    }

    @Test
    void coverageLeavesNobodyOut() {
        query.gaps = "true";
        assertEquals(false, query.read(TODAY).everyone().gaps());
    }
}
