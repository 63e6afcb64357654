package nl.vaardig.inventory.objection;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Objections to ratings. */
@Path("/api/v1/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class ObjectionResource {

    @Schema(name = "Objection")
    public record Item(
            @Schema(examples = "12") long id,
            @Schema(examples = "1201") long employeeId,
            @Schema(examples = "90210") long ratingId,
            @Schema(examples = "31") long skillId,
            @Schema(examples = "2") int level,
            RatingSource source,
            String reason,
            Instant raisedAt,
            @Schema(description = "Left out until it is answered") Verdict verdict,
            String answer,
            Instant answeredAt) {

        static Item of(Objections.Line line) {
            return new Item(
                    line.id(),
                    line.employeeId(),
                    line.ratingId(),
                    line.skillId(),
                    line.level(),
                    line.source(),
                    line.reason(),
                    line.raisedAt(),
                    line.verdict(),
                    line.answer(),
                    line.answeredAt());
        }
    }

    @Schema(name = "Objections")
    public record Items(Item[] items, int page, int pageSize, long total) {}

    @Schema(
            requiredProperties = {"ratingId"},
            name = "NewObjection")
    public record NewObjection(
            @Schema(description = "A rating about yourself", examples = "90210") Long ratingId,
            @Schema(description = "1 to 1,000 characters") String reason) {}

    @Schema(
            requiredProperties = {"verdict"},
            name = "AnswerToObjection")
    public record Answer(
            Verdict verdict, @Schema(description = "1 to 1,000 characters; the employee reads it") String words) {}

    @Schema(name = "ObjectionRaised")
    public record Raised(@Schema(examples = "12") long id) {}

    @Inject
    Objections objections;

    @Inject
    TakeAnswerBack takeAnswerBack;

    @Inject
    ObjectionList list;

    @Inject
    AccessLog accessLog;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Objections of the people one may see: what waits for an answer first")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(
            @Parameter(
                            description =
                                    "Only what waits for an answer that you may give: not to a rating you gave yourself",
                            example = "true")
                    @QueryParam("open")
                    String open,
            @BeanParam PageQuery paging) {
        Paging<Objections.Line> found = list.toAnswer(Asked.yes(open, "open"), paging.ask());
        accessLog.note(
                found.items().stream()
                        .map(Objections.Line::employeeId)
                        .distinct()
                        .toList(),
                "privacy.subject.skills");
        return PagedAnswer.of(found.map(Item::of), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Objects to a rating about yourself")
    @APIResponse(responseCode = "201", description = "Raised")
    @APIResponse(responseCode = "400", description = "A value is missing or too long")
    @APIResponse(responseCode = "404", description = "The rating is not there, or not about you")
    @APIResponse(
            responseCode = "409",
            description = "It is your own rating, no longer counts, or has an open objection")
    @APIResponseSchema(value = Raised.class, responseCode = "201")
    public Response raise(@RequestBody(required = true) NewObjection sent) {
        Sent said = Sent.json(sent);
        Long rating = said.known("rating", Known.byId(one -> one));
        String reason = said.text("reason", Objection.LONGEST);
        said.mustBeSound();
        long id = objections.raise(rating, reason);
        return Response.status(Response.Status.CREATED).entity(new Raised(id)).build();
    }

    @POST
    @Path("{id: \\d+}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Answers an objection; upheld sets the rating aside")
    @APIResponse(responseCode = "204", description = "Answered")
    @APIResponse(responseCode = "400", description = "A value is missing or too long")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    @APIResponse(
            responseCode = "409",
            description = "It is your own, to a rating you gave, or was answered or withdrawn before")
    public void answer(
            @Parameter(example = "12") @PathParam("id") long id, @RequestBody(required = true) Answer answer) {
        list.get(id);
        Sent said = Sent.json(answer);
        Verdict verdict = said.one("verdict", Verdict.class);
        String words = said.text("words", Objection.LONGEST);
        said.mustBeSound();
        objections.answer(id, verdict, words);
    }

    @DELETE
    @Path("{id: \\d+}/answer")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Takes an answer back within ten minutes: the objection waits again")
    @APIResponse(responseCode = "204", description = "It waits for an answer; the rating counts again")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not answered by you, or longer ago")
    public void takeBack(@Parameter(example = "12") @PathParam("id") long id) {
        list.get(id);
        takeAnswerBack.of(id);
    }
}
