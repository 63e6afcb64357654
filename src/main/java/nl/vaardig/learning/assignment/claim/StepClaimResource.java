package nl.vaardig.learning.assignment.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people say was held, to be confirmed by other programs for a manager or HR advisor. */
@Path("/api/v1/step-claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Assignments")
public class StepClaimResource {

    @Schema(name = "StepClaimPage")
    public record Items(List<ClaimQueue.Waiting> items, int page, int pageSize, long total) {}

    @Schema(name = "StepClaimRefusal", requiredProperties = "words")
    public record Refusal(@Schema(description = "Why not yet; the employee reads it") String words) {}

    @Inject
    StepClaims claims;

    @Inject
    ClaimQueue queue;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Talks and sessions that wait for a yes",
            description = "Of the own team; of everyone for HR advisors, those that nobody else can answer first.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(queue.page(paging.ask()), uri);
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "It was held: the step is done")
    @APIResponse(responseCode = "204", description = "Confirmed")
    @APIResponse(responseCode = "404", description = "Not there, or not of somebody you lead")
    @APIResponse(responseCode = "409", description = "It was answered or taken back already")
    public void confirm(@Parameter(example = "5100") @PathParam("id") long id) {
        claims.confirm(id);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Not yet, with words for the employee")
    @APIResponse(responseCode = "204", description = "Refused; the employee can say it again later")
    @APIResponse(responseCode = "400", description = "The words are missing or too long")
    @APIResponse(responseCode = "404", description = "Not there, or not of somebody you lead")
    @APIResponse(responseCode = "409", description = "It was answered or taken back already")
    public void notYet(@Parameter(example = "5100") @PathParam("id") long id, Refusal given) {
        claims.notYet(id, Sent.read(given, sent -> sent.text("words", StepClaim.LONGEST_WORDS)));
    }
}
