package nl.vaardig.learning.assignment.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.vaardig.learning.assignment.claim.StepClaims;
import nl.vaardig.learning.assignment.note.StepNotes;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.time.Days;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** The player: one step of an own path, and what one does there. */
@Path("/my/paths/{id: \\d+}/steps/{step: \\d+}")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class StepPages {

    @Inject
    ReadStep reading;

    @Inject
    OwnPaths own;

    @Inject
    StepClaims claims;

    @Inject
    StepNotes notes;

    @Inject
    CurrentRequest request;

    @PathParam("id")
    long id;

    @PathParam("step")
    long step;

    @GET
    public Page show() {
        return page(ShownStep.Typed.NOTHING);
    }

    @POST
    @Path("completion")
    public Response complete(@FormParam("evaluation") String evaluation) {
        try {
            own.completeStep(id, step, evaluation);
        } catch (BadField bad) {
            return again(new ShownStep.Typed(evaluation, "", null, errors(bad)));
        }
        return FormAnswer.goTo(own.get(id).nextAddress());
    }

    /** The answer that was taken back comes back into its field, so this is a page and not a way on. */
    @POST
    @Path("undoing")
    public Response undo() {
        String answer = own.undoStep(id, step);
        return answer == null
                ? toStep()
                : Response.ok(page(new ShownStep.Typed(answer, "", null, Map.of())))
                        .build();
    }

    /** It was held; somebody else says so too before it is done. */
    @POST
    @Path("claim")
    public Response claim(@FormParam("heldOn") String heldOn, @FormParam("evaluation") String evaluation) {
        try {
            claims.claim(id, step, Days.read(heldOn == null ? "" : heldOn).orElse(null), evaluation);
        } catch (BadField bad) {
            return again(new ShownStep.Typed(evaluation, heldOn, null, errors(bad)));
        }
        return toStep();
    }

    @POST
    @Path("claim/removal")
    public Response takeClaimBack() {
        claims.takeBack(id, step);
        return toStep();
    }

    @POST
    @Path("note")
    public Response note(@FormParam("note") String note) {
        try {
            notes.write(id, step, note);
        } catch (BadField bad) {
            return again(new ShownStep.Typed("", "", note, errors(bad)));
        }
        return toStep();
    }

    private Response toStep() {
        return FormAnswer.goTo("/my/paths/" + id + "/steps/" + step);
    }

    private Page page(ShownStep.Typed typed) {
        return new Page("assignment/player.jte", reading.of(id, step, typed));
    }

    private Response again(ShownStep.Typed typed) {
        return FormAnswer.again(page(typed));
    }

    private Map<String, String> errors(BadField bad) {
        return Map.of(bad.field(), Messages.in(request.language()).text(bad.key(), bad.arguments()));
    }
}
