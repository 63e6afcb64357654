package nl.vaardig.inventory.peer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vaardig.platform.BadField;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How colleagues see one employee, together; and asking them. */
@Path("/api/v1/employees/{employeeId: \\d+}/peer-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class PeerResource {

    @Schema(name = "PeerRequests")
    public record Peers(List<Asked> requests, List<Shown> views) {}

    @Schema(name = "PeerRequest")
    public record Asked(
            @Schema(examples = "7") long id,
            LocalDate askedOn,
            @Schema(description = "The last day; answers are shown after it") LocalDate closesOn,
            @Schema(examples = "6") long colleagues) {}

    @Schema(
            name = "PeerView",
            description =
                    "Only from the smallest group up, without the reader's own answer, and only after the last day")
    public record Shown(
            @Schema(examples = "31") long skillId,
            LocalDate closedOn,
            @Schema(examples = "6") long answers,
            @Schema(description = "The level in the middle", examples = "3") int middle) {

        static Shown of(PeerView view) {
            return new Shown(view.skillId(), view.on(), view.answers(), view.middle());
        }
    }

    @Schema(
            requiredProperties = {"skillIds", "colleagueIds"},
            name = "NewPeerRequest")
    public record NewRequest(
            @Schema(description = "1 to 5 skills") List<Long> skillIds,
            @Schema(description = "5 to 10 employees who work nearby") List<Long> colleagueIds) {

        /** @throws BadField for a list that is missing, or misses one of its numbers */
        static NewRequest complete(NewRequest sent) {
            boolean there = sent != null && sent.skillIds != null && sent.colleagueIds != null;
            if (!there) throw new BadField("skillIds", "form.missing");
            if (sent.skillIds.stream().anyMatch(Objects::isNull)) throw new BadField("skillIds", "form.missing");
            if (sent.colleagueIds.stream().anyMatch(Objects::isNull))
                throw new BadField("colleagueIds", "form.missing");
            return sent;
        }
    }

    @Schema(name = "PeerRequestMade")
    public record Made(@Schema(examples = "7") long id) {}

    @Inject
    PeerRequests requests;

    @Inject
    WhoMayAskPeers whoMayAsk;

    @Inject
    PeerViews views;

    @Inject
    AccessLog accessLog;

    @PathParam("employeeId")
    @Parameter(example = "1201")
    long employee;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(summary = "What colleagues were asked about an employee, and what it came to; never who said what")
    @APIResponse(responseCode = "200", description = "The newest first")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponseSchema(Peers.class)
    public Peers list() {
        List<Shown> shown = views.of(employee).stream().map(Shown::of).toList();
        accessLog.note(employee, "privacy.subject.skills");
        List<Asked> asked = requests.about(employee).stream()
                .map(one -> new Asked(one.id(), one.askedOn(), one.closesOn(), one.colleagues()))
                .toList();
        return new Peers(asked, shown);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"EMPLOYEE", "MANAGER"})
    @Operation(summary = "Asks colleagues about yourself, or about somebody you lead; they have two weeks")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "400", description = "Too few or too many, not nearby, or asked lately")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not yours to ask for")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response ask(@RequestBody(required = true) NewRequest sent) {
        whoMayAsk.mustAskFor(employee);
        NewRequest wanted = NewRequest.complete(sent);
        long id = requests.ask(employee, wanted.skillIds(), wanted.colleagueIds());
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }
}
