package nl.vaardig.inventory.round.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.vaardig.inventory.round.run.RoundBody;
import nl.vaardig.inventory.round.run.RoundWish;
import nl.vaardig.inventory.round.run.Rounds;
import nl.vaardig.inventory.round.run.RunRound;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inventory rounds: written down, opened, extended and closed. */
@Path("/api/v1/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inventory rounds")
public class RoundResource {

    @Schema(
            requiredProperties = {"days"},
            name = "RoundExtension")
    public record Extension(@Schema(description = "Days to add, 1 to 90", examples = "7") Integer days) {}

    @Inject
    ReadRounds figures;

    @Inject
    Rounds rounds;

    @Inject
    RunRound run;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(summary = "The rounds of the municipality, the newest first")
    @APIResponse(responseCode = "200", description = "One page of rounds; the Link header leads to the others")
    @APIResponseSchema(RoundAnswers.Rounds.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(figures.list(paging.ask()).map(RoundAnswers.Item::of), uri);
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(summary = "One round, with whom and what it asks")
    @APIResponse(responseCode = "200", description = "The round")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponseSchema(RoundAnswers.Detail.class)
    public RoundAnswers.Detail get(@Parameter(example = "7") @PathParam("id") long id) {
        var round = rounds.get(id);
        return RoundAnswers.Detail.of(round, rounds.wish(round));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Writes a new round down; it asks nobody anything until it opens")
    @APIResponse(responseCode = "201", description = "Made; the Location header says where")
    @APIResponse(
            responseCode = "400",
            description = "A value is missing or can't be used, such as a last day before the first")
    @APIResponseSchema(value = RoundAnswers.Detail.class, responseCode = "201")
    public Response create(@RequestBody(required = true) RoundBody round) {
        var made = rounds.create(Sent.read(round, RoundWish::read));
        return Response.created(URI.create("/api/v1/rounds/" + made.id()))
                .entity(RoundAnswers.Detail.of(made, rounds.wish(made)))
                .build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Changes a round that has not opened", description = "What is left out is taken as empty.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponse(responseCode = "409", description = "It has opened, or a rule refuses it")
    @APIResponseSchema(RoundAnswers.Detail.class)
    public RoundAnswers.Detail change(
            @Parameter(example = "7") @PathParam("id") long id, @RequestBody(required = true) RoundBody round) {
        rounds.get(id);
        var changed = rounds.change(id, Sent.read(round, RoundWish::read));
        return RoundAnswers.Detail.of(changed, rounds.wish(changed));
    }

    @POST
    @Path("{id: \\d+}/opening")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Opens a round now: fixes who is asked what, and invites them")
    @APIResponse(responseCode = "204", description = "Open")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponse(responseCode = "409", description = "Open or closed already, over, or nobody would be asked")
    public void open(@Parameter(example = "7") @PathParam("id") long id) {
        run.open(id);
    }

    @POST
    @Path("{id: \\d+}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Adds days to an open round")
    @APIResponse(responseCode = "204", description = "Extended")
    @APIResponse(responseCode = "400", description = "Not 1 to 90 days")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponse(responseCode = "409", description = "It is not open")
    public void extend(
            @Parameter(example = "7") @PathParam("id") long id, @RequestBody(required = true) Extension extension) {
        run.extend(id, Sent.read(extension, RunRound::days));
    }

    @POST
    @Path("{id: \\d+}/closing")
    @RolesAllowed("HR_ADVISOR")
    @Operation(
            summary = "Closes an open round now",
            description = "What it came to is frozen: later ratings don't change it, and it doesn't open again.")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponse(responseCode = "409", description = "It is not open")
    public void close(@Parameter(example = "7") @PathParam("id") long id) {
        run.close(id);
    }
}
