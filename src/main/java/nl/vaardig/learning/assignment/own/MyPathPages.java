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
import java.util.function.Function;
import nl.vaardig.learning.assignment.journey.StepParts;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** The employee's own learning paths: what is next, and one path step by step. */
@Path("/my/paths")
@InNavigation(order = 20, word = "assignment.nav.own", roles = Role.EMPLOYEE)
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyPathPages {

    public record Overview(List<OwnPaths.Mine> open, List<OwnPaths.Mine> ended) {}

    /**
     * @param answered the step that something was typed at; 0: none
     * @param evaluation what was typed at the gate, to be shown again
     * @param reason what was typed to decline, to be shown again
     * @param errors field to message
     * @param parts what the steps whose turn it is show of their material, by the id of the step
     */
    public record OnePath(
            OwnPaths.Mine mine,
            List<PathOutcome> outcomes,
            long answered,
            String evaluation,
            String reason,
            Map<String, String> errors,
            Map<Long, Function<View, Content>> parts) {}

    @Inject
    OwnPaths own;

    @Inject
    LearningPaths paths;

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
                        all.stream().filter(mine -> !mine.isOpen()).toList()));
    }

    @GET
    @Path("{id: \\d+}")
    public Page path(@PathParam("id") long id) {
        return page(id, 0, "", "", Map.of());
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
            return again(page(id, 0, "", reason, errors(bad)));
        }
        return to(id);
    }

    @POST
    @Path("{id: \\d+}/steps/{step: \\d+}/completion")
    public Response complete(
            @PathParam("id") long id, @PathParam("step") long step, @FormParam("evaluation") String evaluation) {
        try {
            own.completeStep(id, step, evaluation);
        } catch (BadField bad) {
            return again(page(id, step, evaluation, "", errors(bad)));
        }
        return to(id);
    }

    /** Of a path that has no step left since it changed. */
    @POST
    @Path("{id: \\d+}/completion")
    public Response finish(@PathParam("id") long id) {
        own.complete(id);
        return to(id);
    }

    /** The answer that was taken back comes back into its field, so this is a page and not a way on. */
    @POST
    @Path("{id: \\d+}/steps/{step: \\d+}/undoing")
    public Response undo(@PathParam("id") long id, @PathParam("step") long step) {
        String answer = own.undoStep(id, step);
        return answer == null
                ? to(id)
                : Response.ok(page(id, step, answer, "", Map.of())).build();
    }

    private Page page(long id, long answered, String evaluation, String reason, Map<String, String> errors) {
        OwnPaths.Mine mine = own.get(id);
        List<PathOutcome> outcomes = paths.outcomes(mine.assignment().pathVersion());
        return new Page(
                "assignment/my-path.jte",
                new OnePath(
                        mine,
                        outcomes,
                        answered,
                        evaluation,
                        reason,
                        errors,
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
