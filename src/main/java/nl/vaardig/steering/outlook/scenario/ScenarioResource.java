package nl.vaardig.steering.outlook.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.steering.outlook.ReadOutlook;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.ScenarioWish;
import nl.vaardig.steering.outlook.forecast.Scenarios;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scenarios of the outlook. */
@Path("/api/v1/outlook-scenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage and outlook")
public class ScenarioResource {

    /** @param hireCost euros for one person; borrowCost euros for one person for one year */
    @Schema(name = "OutlookScenario")
    public record ScenarioAnswer(long id, String name, BigDecimal hireCost, BigDecimal borrowCost) {

        static ScenarioAnswer of(OutlookScenario scenario) {
            return new ScenarioAnswer(scenario.id(), scenario.name(), scenario.hireCost(), scenario.borrowCost());
        }
    }

    @Schema(
            requiredProperties = {"name"},
            name = "NewOutlookScenario")
    public record NewScenario(
            @Schema(examples = "Train our own") String name,
            @Schema(examples = "6500") BigDecimal hireCost,
            @Schema(examples = "48000") BigDecimal borrowCost) {}

    @Schema(name = "OutlookMeasure")
    public record Measure(
            @Schema(examples = "2027") Integer year,
            @Schema(examples = "1") BigDecimal hire,
            @Schema(examples = "2") BigDecimal train,
            @Schema(examples = "0.5") BigDecimal borrow) {}

    @Inject
    Scenarios scenarios;

    @Inject
    ReadOutlook read;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(summary = "The scenarios, in the order they were made")
    @APIResponse(responseCode = "200", description = "All of them; there are never many")
    public List<ScenarioAnswer> all() {
        return scenarios.all().stream().map(ScenarioAnswer::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Makes a scenario")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "400", description = "A value is missing or can't be used")
    @APIResponse(responseCode = "409", description = "There are as many as fit side by side")
    @APIResponseSchema(value = ScenarioAnswer.class, responseCode = "201")
    public Response create(@RequestBody(required = true) NewScenario sent) {
        OutlookScenario made = scenarios.create(Sent.read(sent, ScenarioWish::read));
        return Response.created(URI.create("/api/v1/outlook-scenarios/" + made.id()))
                .entity(ScenarioAnswer.of(made))
                .build();
    }

    @DELETE
    @Path("{id: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Takes a scenario away", description = "It can be put back on the page.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    public void remove(@Parameter(example = "3") @PathParam("id") long id) {
        scenarios.remove(id);
    }

    @PUT
    @Path("{id: \\d+}/measures/{skill: \\d+}/{level: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "What the scenario does for a skill, in place of what it did before")
    @APIResponse(responseCode = "204", description = "Written down")
    @APIResponse(responseCode = "400", description = "A value is missing or can't be used")
    @APIResponse(responseCode = "404", description = "No such scenario or skill here")
    public void plan(
            @Parameter(example = "3") @PathParam("id") long id,
            @Parameter(example = "40") @PathParam("skill") long skill,
            @Parameter(example = "3") @PathParam("level") int level,
            @RequestBody(required = true) List<Measure> sent) {
        scenarios.get(id);
        scenarios.plan(
                id,
                new SkillLevel(skill, level),
                byYear(sent, LocalDate.now(clock).getYear(), read.lastYear()));
    }

    /** @throws BadField for a year that the outlook doesn't show, and for what is no number of people */
    static Map<Integer, Measures> byYear(List<Measure> sent, int first, int last) {
        if (sent == null) throw new BadField("body", "form.missing");
        Map<Integer, Measures> byYear = new TreeMap<>();
        for (Measure measure : sent) {
            Sent said = Sent.json(measure);
            Integer year = said.year("year", first, last);
            Measures measures = Measures.read(said, "");
            said.mustBeSound();
            byYear.put(year, measures);
        }
        return byYear;
    }
}
