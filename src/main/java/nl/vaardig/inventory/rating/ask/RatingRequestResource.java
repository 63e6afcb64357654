package nl.vaardig.inventory.rating.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.who.CurrentRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking one person for one rating, for other programs. */
@Path("/api/v1/rating-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
public class RatingRequestResource {

    /** Whom to ask, and about what. */
    @Schema(
            requiredProperties = {"employeeId", "skillId"},
            name = "NewRatingRequest")
    public record Wanted(@Schema(examples = "114") Long employeeId, @Schema(examples = "23") Long skillId) {}

    @Schema(name = "RatingRequest")
    public record RequestAnswer(long id, long employeeId, long skillId, String askedBy, Instant askedAt) {

        private static RequestAnswer of(RatingRequest asked, String by) {
            return new RequestAnswer(asked.id(), asked.employeeId(), asked.skillId(), by, asked.askedAt());
        }
    }

    @Schema(name = "RatingRequestPage")
    public record Items(List<RatingRequests.Mine> items, int page, int pageSize, long total) {}

    @Inject
    RatingRequests requests;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed("EMPLOYEE")
    @Operation(
            summary = "What you are asked",
            description = "Skills for which a manager or an HR advisor asks your own rating, as long as you gave none.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response mine(@BeanParam PageQuery paging) {
        return PagedAnswer.of(paging.ask().of(requests.mine()), uri);
    }

    @POST
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask somebody for a rating", description = "The person finds it on the own first page.")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "404", description = "No such employee or skill, or not one of yours")
    @APIResponse(responseCode = "409", description = "Asked already, or it is about yourself")
    @APIResponseSchema(value = RequestAnswer.class, responseCode = "201")
    public Response ask(Wanted wanted) {
        if (wanted == null || wanted.employeeId() == null) throw new BadField("employeeId", "form.missing");
        Asked.present(wanted.skillId(), "skillId");
        RatingRequest asked = requests.ask(wanted.employeeId(), wanted.skillId());
        return Response.status(Response.Status.CREATED)
                .entity(RequestAnswer.of(asked, request.user().name()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Withdraw your question")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "No such question of yours")
    @APIResponse(responseCode = "409", description = "It was withdrawn already")
    public void withdraw(@Parameter(example = "12") @PathParam("id") long id) {
        requests.withdraw(id);
    }
}
