package nl.vaardig.steering.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.learning.assignment.GoalProgress;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.group.BoardDays;
import nl.vaardig.steering.overview.group.GapInventory;

/** How far the municipality is, by strategic goal and by population, beside half a year and a year ago. */
@Path("/board")
@InNavigation(order = 40, word = "board.nav", roles = Role.BOARD)
@InNavigation(value = Bar.VIEWS, order = 30, word = "board.nav", roles = Role.BOARD)
@RequestScoped
@RolesAllowed("BOARD")
public class BoardPages {

    @Inject
    GapInventory inventory;

    @Inject
    GoalStandings standings;

    @Inject
    GoalProgress progress;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** One goal: how far, how fast, what is in the way. */
    @GET
    @Path("goals/{id: \\d+}")
    public Page goal(@PathParam("id") long id) {
        return new Page("board/goal.jte", standings.of(id));
    }

    /** Figures of today at once; those of earlier days, which take longer, are fetched after the page unless asked for. */
    @GET
    public Page show(@QueryParam("earlier") String earlier) {
        LocalDate today = LocalDate.now(clock);
        boolean all = Asked.yes(earlier, "earlier");
        var days = all ? BoardDays.compared(today) : BoardDays.only(today);
        return new Page(
                "board/board.jte",
                ShownBoard.of(
                        inventory.ofTheMunicipality(days),
                        progress.byGoal(),
                        municipalities.chosen(SmallGroups.SMALLEST),
                        today));
    }
}
