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
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;

/** Making a goal. Its skills and the people it asks for come after, on its own page. */
@Path("/admin/goals/new")
@RequestScoped
public class NewGoalPages {

    /** @param typed field → what stands in it */
    public record Form(Map<String, String> typed, Map<String, String> errors) {}

    @Inject
    StrategicGoals goals;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page form() {
        return page(Map.of(), Map.of());
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response make(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = GoalForm.typed(sent);
        FormCheck check = GoalForm.check(request.language());
        GoalWish wish = new GoalForm(typed, null, List.of()).read(List.of(), LocalDate.now(clock), check);
        Long made = wish == null
                ? null
                : GoalForm.saved(check, () -> goals.add(wish).id());
        return made == null
                ? FormAnswer.again(page(typed, check.errors()))
                : FormAnswer.goTo("/admin/goals/" + made + "?done=made");
    }

    private static Page page(Map<String, String> typed, Map<String, String> errors) {
        return new Page("board/goal-new.jte", new Form(typed, errors));
    }
}
