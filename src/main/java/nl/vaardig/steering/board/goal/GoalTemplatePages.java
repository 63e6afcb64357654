package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;

/** Making an example of the library a goal of one's own. */
@Path("/admin/goals/adoptions")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class GoalTemplatePages {

    @Inject
    GoalTemplates templates;

    /** Who is second, or presses twice, finds it in the list. */
    @POST
    public Response adopt(@FormParam("template") String code) {
        try {
            return FormAnswer.goTo("/admin/goals/" + templates.adopt(code == null ? "" : code) + "?done=adopted");
        } catch (BadField taken) {
            return FormAnswer.goTo("/admin/goals");
        }
    }
}
