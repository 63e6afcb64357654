package nl.vaardig.learning.assignment;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assignments for other programs: the lists, giving one, and what managers and HR advisors do with it. */
@Path("/api/v1/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
@Tag(name = "Assignments")
public class AssignmentResource {

    /** Why, in Dutch and English; one of them is enough. */
    public record ReasonRequest(String nl, String en) {}

    @Schema(requiredProperties = {"employeeId", "pathId", "dueOn"})
    public record NewAssignmentRequest(
            @Schema(examples = "1204") Long employeeId,
            @Schema(examples = "7") Long pathId,
            ReasonRequest reason,
            @Schema(description = "Without a yes of the employee, and not to be declined") boolean compulsory,
            LocalDate dueOn) {}

    @Schema(requiredProperties = {"dueOn"})
    public record ExtensionRequest(LocalDate dueOn) {}

    @Schema(name = "AssignmentPage")
    public record Items(List<AssignmentAnswer> items, int page, int pageSize, long total) {}

    @Inject
    AssignmentLists rows;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Assignments of the people you may see",
            description =
                    "An HR advisor sees everyone's, a manager those of the own people, an employee the own. Filters: standing (ALL, OPEN, LATE, PROPOSED, ASSIGNED, STARTED, COMPLETED, DECLINED, WITHDRAWN), path, department (with all below), employee, q (name or staff number), order (DUE, LATEST, NAME, PATH).")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponse(responseCode = "400", description = "A filter with a value that does not exist")
    @APIResponse(responseCode = "404", description = "No such department")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam AssignmentQuery query, @BeanParam PageQuery paging) {
        Paging.Ask ask = paging.ask();
        Paging<AssignmentLists.Row> found = rows.page(query.filter(Standing.ALL), ask);
        return PagedAnswer.of(
                ask.holding(found.items().stream().map(AssignmentAnswer::of).toList(), found.total()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One assignment")
    @APIResponse(responseCode = "200", description = "The assignment")
    @APIResponse(responseCode = "404", description = "Not there, or not about someone you may see")
    public AssignmentAnswer get(@PathParam("id") long id) {
        return AssignmentAnswer.of(rows.get(id));
    }

    @POST
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Give one person a learning path",
            description = "A proposal (PROPOSED) unless it is compulsory (ASSIGNED).")
    @APIResponse(responseCode = "201", description = "Given; Location leads to it")
    @APIResponse(responseCode = "400", description = "Something is missing, or the due day has passed")
    @APIResponse(responseCode = "404", description = "No such person or path, or not yours to see")
    @APIResponse(responseCode = "409", description = "The person has this path already, or it is no longer offered")
    @APIResponseSchema(value = AssignmentAnswer.class, responseCode = "201")
    public Response give(NewAssignmentRequest given) {
        Sent sent = Sent.json(given);
        Long employee = sent.known("employee", Known.byId(one -> one));
        Long path = sent.known("path", Known.byId(one -> one));
        Why why = Why.read(sent, LocalDate.now(clock));
        sent.mustBeSound();
        long id = assignments.give(employee, path, why);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .entity(AssignmentAnswer.of(rows.get(id)))
                .build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Withdraw an assignment that has not ended")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "Not there, or not about someone you manage")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public AssignmentAnswer withdraw(@PathParam("id") long id) {
        assignments.withdraw(id);
        return get(id);
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Give more time: a later due day")
    @APIResponse(responseCode = "200", description = "Extended")
    @APIResponse(responseCode = "400", description = "No day, or one that is not later")
    @APIResponse(responseCode = "404", description = "Not there, or not about someone you manage")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public AssignmentAnswer extend(@PathParam("id") long id, ExtensionRequest given) {
        assignments.extend(id, Sent.read(given, sent -> sent.date("dueOn")));
        return get(id);
    }
}
