package nl.vaardig.inventory.rating.give;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ratings, one by one: what was said about whom, by which source, on which day. They are added and never changed. */
@Path("/api/v1/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class RatingResource {

    @Schema(name = "Rating", description = "One statement about one employee and one skill")
    public record Item(
            @Schema(examples = "90210") long id,
            @Schema(examples = "1201") long employeeId,
            @Schema(examples = "W00042") String staffNumber,
            @Schema(examples = "31") long skillId,
            @Schema(examples = "analysing-data") String skill,
            @Schema(description = "Step of the skill's scale, from 1", examples = "3") int level,
            RatingSource source,
            @Schema(examples = "2026-03-01") LocalDate validOn,
            @Schema(description = "Last day it counts; left out when it counts for good") LocalDate validUntil,
            @Schema(examples = "2026-03-01T09:30:00Z") Instant recordedAt,
            String note) {

        static Item of(RatingList.Listed row) {
            return new Item(
                    row.id(),
                    row.employeeId(),
                    row.staffNumber(),
                    row.skillId(),
                    row.skill(),
                    row.level(),
                    row.source(),
                    row.validOn(),
                    row.validUntil(),
                    row.recordedAt(),
                    row.note());
        }
    }

    @Schema(name = "RatingPage")
    public record Items(List<Item> items, int page, int pageSize, long total) {}

    @Schema(
            requiredProperties = {"skillId", "source", "level"},
            name = "NewRating")
    public record NewRating(
            @Schema(description = "Left out: oneself", examples = "1201") Long employeeId,
            @Schema(examples = "31") Long skillId,
            @Schema(description = "Step of the skill's scale, from 1", examples = "3") Integer level,
            @Schema(
                            description = "SELF about oneself; MANAGER or AGREED (in a talk) about someone one leads",
                            examples = "SELF")
                    RatingSource source,
            @Schema(description = "For MANAGER and AGREED, at most 1,000 characters; the employee reads it")
                    String note) {}

    @Schema(name = "Recorded")
    public record Recorded(
            @Schema(description = "0 when the level was the same as one said last", examples = "1") int recorded) {}

    @Inject
    RatingList ratings;

    @Inject
    RateSomeone rateSomeone;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Ratings of the people one may see",
            description =
                    "An HR advisor sees everyone's, a manager those of the own departments, everybody the own. The"
                            + " newest first. Those of colleagues (PEER) are only shown together, see peer-requests. Looking at"
                            + " someone else's is written in the access log.")
    @APIResponse(responseCode = "200", description = "One page of ratings; the Link header leads to the others")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponseSchema(Items.class)
    public Response list(
            @Parameter(description = "Only of this employee", example = "1201") @QueryParam("employeeId")
                    String employee,
            @Parameter(description = "Only about this skill", example = "31") @QueryParam("skillId") String skill,
            @Parameter(description = "Only from this source", example = "SELF") @QueryParam("source") String source,
            @Parameter(
                            description =
                                    "Only what was said on this day or later, without what the new version of a framework repeats",
                            example = "2026-01-01")
                    @QueryParam("since")
                    String since,
            @BeanParam PageQuery paging) {
        Long of = Asked.id(employee, "employeeId");
        if (of != null) whoMaySee.mustSee(of);
        Paging<RatingList.Listed> found = ratings.list(
                new RatingList.Wanted(
                        of,
                        Asked.id(skill, "skillId"),
                        Asked.oneOf(RatingSource.class, source, "source"),
                        Asked.day(since, "since")),
                paging.ask());
        accessLog.note(
                found.items().stream()
                        .map(RatingList.Listed::employeeId)
                        .distinct()
                        .toList(),
                "privacy.subject.skills");
        return PagedAnswer.of(found.map(Item::of), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"EMPLOYEE", "MANAGER"})
    @Operation(
            summary = "Records a rating, valid today",
            description =
                    "SELF about oneself, MANAGER or AGREED about someone one leads. A new level is a new rating; the"
                            + " former stays. Certificates and tests come in by the import.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "400", description = "A value is missing or the skill has no such level")
    @APIResponse(responseCode = "404", description = "The skill or the employee is not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "A rule refuses it, such as rating someone you don't lead")
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    public Response record(@RequestBody(required = true) NewRating rating) {
        Asked.present(rating, "body");
        int recorded = rateSomeone.say(
                rating.employeeId(),
                Asked.present(rating.skillId(), "skillId"),
                Asked.present(rating.source(), "source"),
                Asked.present(rating.level(), "level"),
                rating.note());
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(recorded))
                .build();
    }
}
