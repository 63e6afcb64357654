package nl.vaardig.learning.handin.review;

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

/** What waits to be reviewed, for other programs. What was handed in itself is read on the screen. */
@Path("/api/v1/hand-in-reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
@Tag(name = "Assignments")
public class HandInReviewResource {

    @Schema(name = "HandInReviewPage")
    public record Items(List<HandInReviews.Waiting> items, int page, int pageSize, long total) {}

    @Schema(name = "HandInVerdict", requiredProperties = "verdict")
    public record Given(
            @Schema(description = "ACCEPTED or NOT_YET") ReviewVerdict verdict,
            @Schema(description = "For the employee; needed with NOT_YET", nullable = true) String words) {}

    @Inject
    HandInReviews reviews;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "What waits for the caller to be reviewed",
            description = "As manager, as the trainer named, as a colleague with the same path; everything for HR.")
    @APIResponse(responseCode = "200", description = "One page, the oldest first; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(reviews.page(paging.ask()), uri);
    }

    @POST
    @Path("{id}/opening")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Read it from now on", description = "The employee can't replace or withdraw it any more.")
    @APIResponse(responseCode = "204", description = "Opened")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to review")
    @APIResponse(responseCode = "409", description = "Opened, replaced or judged already")
    public void open(@Parameter(example = "8100") @PathParam("id") long id) {
        reviews.open(id);
    }

    @POST
    @Path("{id}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accepts a version that was opened, or says 'not yet' with words")
    @APIResponse(responseCode = "204", description = "Judged; an accepted one does the step")
    @APIResponse(responseCode = "400", description = "The verdict or the words are missing")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to review")
    @APIResponse(responseCode = "409", description = "Not opened yet, or judged already")
    public void review(@Parameter(example = "8100") @PathParam("id") long id, Given given) {
        HandInVerdict verdict = Sent.read(given, HandInVerdict::read);
        reviews.review(id, verdict.accepted(), verdict.words());
    }
}
