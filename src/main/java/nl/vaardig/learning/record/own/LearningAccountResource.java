package nl.vaardig.learning.record.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.record.Learners;
import nl.vaardig.learning.record.Written;
import nl.vaardig.platform.proxy.Client;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which account other programs name somebody in what they tell the learning record store. */
@Path("/api/v1/employees/{employeeId}/learning-account")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Learning record")
public class LearningAccountResource {

    /** The account of an actor in xAPI; it stays the same when name, address or department change. */
    public record LearningAccount(String homePage, String name) {}

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Learners learners;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The account by which statements name somebody",
            description = "Made the first time it is asked for, and the same from then on.")
    @APIResponse(responseCode = "200", description = "The account")
    @APIResponse(responseCode = "404", description = "Not there, or not visible to you")
    public LearningAccount account(@Parameter(example = "12") @PathParam("employeeId") long employee) {
        whoMaySee.mustSee(employee);
        Written.Actor actor = learners.actor(employee, client.base(http));
        return new LearningAccount(actor.homePage(), actor.name());
    }
}
