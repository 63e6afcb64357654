package nl.vaardig.steering.outlook.hiring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.steering.outlook.forecast.AssumptionWish;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.steering.outlook.forecast.Scenarios;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the outlook assumes where it can't be counted, and in place of what was. */
@Path("/api/v1/outlook-assumptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Coverage and outlook")
public class AssumptionResource {

    /**
     * @param completionPercent of people on a path who complete it, used where too few paths ended to count it
     * @param since             hires are counted from this day up to today
     */
    @Schema(name = "OutlookAssumptions")
    public record Assumptions(int completionPercent, LocalDate since, List<HiresAnswer> hires) {}

    /**
     * People hired in a year.
     *
     * @param average of the last years
     * @param assumed in place of it; null = the average is used
     */
    @Schema(name = "OutlookHires")
    public record HiresAnswer(Population population, BigDecimal average, Integer assumed) {}

    /** @param hires by population; one that is left out goes on as in the last years */
    @Schema(name = "NewOutlookAssumptions")
    public record NewAssumptions(@Schema(examples = "70") Integer completionPercent, Map<Population, Integer> hires) {}

    @Inject
    ReadHiring read;

    @Inject
    Scenarios scenarios;

    @Inject
    HiringAssumptions hiring;

    @GET
    @Operation(summary = "What the outlook assumes of hires and of learning paths")
    @APIResponse(responseCode = "200", description = "The assumptions, with what was counted beside them")
    public Assumptions get() {
        Hiring now = read.ofNoSkill();
        List<HiresAnswer> hires = Stream.of(Population.values())
                .map(population -> new HiresAnswer(
                        population,
                        now.hires().perYear(population).setScale(1, RoundingMode.HALF_UP),
                        now.assumed().get(population)))
                .toList();
        return new Assumptions(
                scenarios.assumedCompletion(), now.hires().period().start(), hires);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Other assumptions, in place of all there were")
    @APIResponse(responseCode = "200", description = "The assumptions as they are now")
    @APIResponse(responseCode = "400", description = "A value is missing or can't be used")
    public Assumptions put(@RequestBody(required = true) NewAssumptions sent) {
        hiring.assume(Sent.read(sent, AssumptionWish::read));
        return get();
    }
}
