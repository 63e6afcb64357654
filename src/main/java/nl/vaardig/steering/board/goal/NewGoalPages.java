package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** Making a goal. Its skills and the people it asks for come after, on its own page. */
@Path("/admin/goals/new")
@RequestScoped
public class NewGoalPages {

    @Inject
    StrategicGoals goals;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page form() {
        return page(Sent.blank());
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = GoalPages.sent(typed, request.language());
        GoalWish wish = GoalWish.read(sent, null, LocalDate.now(clock), Map::of);
        StrategicGoal made = sent.tried(() -> goals.add(wish));
        return made == null
                ? FormAnswer.again(page(sent))
                : FormAnswer.goTo("/admin/goals/" + made.id() + "?done=made");
    }

    private static Page page(Sent fields) {
        return new Page("board/goal-new.jte", fields);
    }
}
