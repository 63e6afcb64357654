package nl.vaardig.learning.assignment.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.assignment.AssignmentResource;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.BulkState;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mass acts for other programs: preview, confirm, undo. */
@Path("/api/v1/bulk-assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Assignments")
public class BulkAssignmentResource {

    @Schema(requiredProperties = {"pathId", "selection", "dueOn"})
    public record PreviewRequest(
            Long pathId,
            SelectionBody selection,
            AssignmentResource.ReasonRequest reason,
            boolean compulsory,
            LocalDate dueOn) {}

    /** @param people per verdict; in counts who get the path: those with verdict IN who were not taken out by hand */
    public record BulkAnswer(
            long id,
            BulkState state,
            long pathId,
            Bilingual path,
            String selection,
            boolean compulsory,
            LocalDate dueOn,
            Instant createdAt,
            Instant confirmedAt,
            Instant finishedAt,
            Map<Verdict, Long> people,
            long excluded,
            long in,
            long done,
            BulkCounts assignments) {}

    @Schema(name = "BulkCandidatePage")
    public record Items(List<BulkCandidates.Row> items, int page, int pageSize, long total) {}

    @Inject
    BulkAssignments bulks;

    @Inject
    BulkCandidates candidates;

    @Inject
    Selections selections;

    @Inject
    SelectionWords words;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @POST
    @Operation(
            summary = "Preview a mass assignment",
            description =
                    "Weighs everyone in the selection; gives nobody anything until it is confirmed. A preview is forgotten after a week.")
    @APIResponse(responseCode = "201", description = "Previewed; Location leads to it")
    @APIResponse(
            responseCode = "400",
            description = "Something is missing, a staff number is unknown, or the due day has passed")
    @APIResponse(responseCode = "404", description = "No such path, skill, job role or department")
    @APIResponse(responseCode = "409", description = "The path is no longer offered")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "201")
    public Response preview(PreviewRequest given) {
        Sent sent = Sent.json(given);
        Long path = sent.known("path", Known.byId(one -> one));
        Selection selection = Asked.present(given.selection(), "selection").selection();
        selections.check(selection, sent);
        Why why = Why.read(sent, LocalDate.now(clock));
        sent.mustBeSound();
        long id = bulks.preview(selection, words.of(selection), path, why);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A mass assignment: its state and how many people per verdict")
    @APIResponse(responseCode = "200", description = "The mass assignment; done of in tells how far a running one is")
    @APIResponse(responseCode = "404", description = "Not there, or another manager's")
    public BulkAnswer get(@PathParam("id") long id) {
        BulkAssignment bulk = bulks.get(id);
        BulkCandidates.Tally tally = candidates.tally(id);
        return new BulkAnswer(
                id,
                bulk.state(),
                bulk.path().id(),
                bulk.path().name(),
                bulk.selection(),
                bulk.why().compulsory(),
                bulk.why().dueOn(),
                bulk.createdAt(),
                bulk.confirmedAt(),
                bulk.finishedAt(),
                tally.people(),
                tally.excluded(),
                tally.in(),
                tally.done(),
                bulks.counts(id));
    }

    @GET
    @Path("{id}/candidates")
    @Operation(summary = "Who is in, who isn't and why")
    @APIResponse(responseCode = "200", description = "One page by name; the Link header leads to the others")
    @APIResponse(responseCode = "404", description = "Not there, or another manager's")
    @APIResponseSchema(Items.class)
    public Response candidates(
            @PathParam("id") long id,
            @Parameter(description = "IN, ALREADY_ASSIGNED, ALREADY_MEETS, OTHER_POPULATION, LEFT or OUT_OF_SIGHT")
                    @QueryParam("verdict")
                    String verdict,
            @Parameter(description = "The first is 1") @QueryParam("page") String page,
            @Parameter(description = "1 to 100") @QueryParam("pageSize") String pageSize) {
        BulkCandidates.Filter filter =
                new BulkCandidates.Filter(null, Asked.oneOf(Verdict.class, verdict, "verdict"), "");
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), Asked.number(pageSize, "pageSize"));
        return PagedAnswer.of(candidates.page(id, filter, ask), uri);
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Assign the path to everyone who is in",
            description = "Goes on in the background: ask the state until it is DONE.")
    @APIResponse(responseCode = "202", description = "Begun")
    @APIResponse(responseCode = "404", description = "Not there, or another manager's")
    @APIResponse(responseCode = "409", description = "Confirmed before, or nobody is in")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "202")
    public Response confirm(@PathParam("id") long id) {
        bulks.confirm(id);
        return Response.accepted(get(id)).build();
    }

    @POST
    @Path("{id}/undoing")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Undo a mass assignment",
            description = "Withdraws what nobody has begun; what was begun stays. Ask the state until it is UNDONE.")
    @APIResponse(responseCode = "202", description = "Begun")
    @APIResponse(responseCode = "404", description = "Not there, or another manager's")
    @APIResponse(responseCode = "409", description = "It is not done, or was undone before")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "202")
    public Response undo(@PathParam("id") long id) {
        bulks.undo(id);
        return Response.accepted(get(id)).build();
    }
}
