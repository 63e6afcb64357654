package nl.vaardig.talent.retirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The year one told to want to stop working: one's own only. */
@Path("/api/v1/me/retirement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Keeping talent")
public class RetirementResource {

    @Schema(name = "ToldRetirement")
    public record Told(@Schema(examples = "2031") Integer year) {}

    @Schema(name = "ToldRetirementAnswer")
    public record Answer(int year, Instant toldAt) {}

    @Inject
    ToldRetirements retirements;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The year you told to want to stop working")
    @APIResponse(responseCode = "200", description = "What you told")
    @APIResponse(responseCode = "404", description = "You told nothing")
    public Answer get() {
        return retirements
                .own()
                .map(told -> new Answer(told.year(), told.toldAt()))
                .orElseThrow(NotThere::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tells in which year you want to stop working",
            description = "Of your own accord. HR and your managers see it; you can take it back at any time.")
    @APIResponse(responseCode = "204", description = "Told")
    @APIResponse(responseCode = "400", description = "Not a year from this one to fifteen ahead")
    public void tell(@RequestBody(required = true) Told told) {
        retirements.tell(Sent.read(told, sent -> ToldRetirement.read(sent, LocalDate.now(clock))));
    }

    @DELETE
    @Operation(summary = "Takes it back: nothing of it is kept")
    @APIResponse(responseCode = "204", description = "Gone, or nothing was told")
    public void takeBack() {
        retirements.takeBack();
    }
}
