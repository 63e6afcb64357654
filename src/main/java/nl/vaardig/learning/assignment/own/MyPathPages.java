package nl.vaardig.learning.assignment.own;

import gg.jte.Content;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.learning.assignment.claim.StepClaims;
import nl.vaardig.learning.assignment.journey.StepParts;
import nl.vaardig.learning.assignment.journey.Waiting;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** The employee's own learning paths: what is next, and one path as a whole. */
@Path("/my/paths")
@InNavigation(order = 20, word = "assignment.nav.own", roles = Role.EMPLOYEE)
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyPathPages {

    /**
     * @param waiting for one's word about what others learn
     * @param parts   what other places tell beside the paths
     */
    public record Overview(
            List<OwnPaths.Mine> open,
            List<OwnPaths.Mine> ended,
            List<Waiting.Line> waiting,
            List<Function<View, Content>> parts) {}

    /**
     * @param reason what was typed to decline, to be shown again
     * @param errors field to message
     * @param waiting origins of the steps that somebody else has to confirm
     * @param parts what the steps whose turn it is show of their material, by the id of the step
     */
    public record OnePath(
            OwnPaths.Mine mine,
            List<PathOutcome> outcomes,
            String reason,
            Map<String, String> errors,
            Set<Long> waiting,
            Map<Long, Function<View, Content>> parts) {}

    @Inject
    OwnPaths own;

    @Inject
    LearningPaths paths;

    @Inject
    StepClaims claims;

    @Inject
    Waiting waiting;

    @Inject
    StepParts parts;

    @Inject
    CurrentRequest request;

    @GET
    public Page overview() {
        List<OwnPaths.Mine> all = own.all();
        return new Page(
                "assignment/my-paths.jte",
                new Overview(
                        all.stream().filter(OwnPaths.Mine::isOpen).toList(),
                        all.stream().filter(mine -> !mine.isOpen()).toList(),
                        waiting(),
                        parts.beside()));
    }

    /** Who leads or advises has it on the team page and beside the assignments. */
    private List<Waiting.Line> waiting() {
        boolean elsewhere = request.user().has(Role.MANAGER) || request.user().has(Role.HR_ADVISOR);
        return elsewhere ? List.of() : waiting.now();
    }

    @GET
    @Path("{id: \\d+}")
    public Page path(@PathParam("id") long id) {
        return page(id, "", Map.of());
    }

    @POST
    @Path("{id: \\d+}/acceptance")
    public Response accept(@PathParam("id") long id) {
        own.accept(id);
        return to(id);
    }

    @POST
    @Path("{id: \\d+}/decline")
    public Response decline(@PathParam("id") long id, @FormParam("reason") String reason) {
        try {
            own.decline(id, reason);
        } catch (BadField bad) {
            return again(page(id, reason, errors(bad)));
        }
        return to(id);
    }

    /** Of a path that has no step left since it changed. */
    @POST
    @Path("{id: \\d+}/completion")
    public Response finish(@PathParam("id") long id) {
        own.complete(id);
        return FormAnswer.goTo("/my/paths/" + id + "/finish");
    }

    private Page page(long id, String reason, Map<String, String> errors) {
        OwnPaths.Mine mine = own.get(id);
        List<PathOutcome> outcomes = paths.outcomes(mine.assignment().pathVersion());
        return new Page(
                "assignment/my-path.jte",
                new OnePath(
                        mine,
                        outcomes,
                        reason,
                        errors,
                        claims.waiting(mine.assignment(), mine.journey()),
                        parts.now(mine.assignment(), mine.journey())));
    }

    private Map<String, String> errors(BadField bad) {
        return Map.of(bad.field(), Messages.in(request.language()).text(bad.key(), bad.arguments()));
    }

    private static Response again(Page page) {
        return Response.status(422).entity(page).build();
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/my/paths/" + id)).build();
    }
}
