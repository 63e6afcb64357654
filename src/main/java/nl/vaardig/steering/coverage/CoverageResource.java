package nl.vaardig.steering.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.NotThere;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a department or a goal has the people it needs, and what if some of them had another job. */
@Path("/api/v1/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage and outlook")
public class CoverageResource {

    /** @param leavers of those asked about, who count for a need here and may be seen */
    @Schema(name = "Departure")
    public record DepartureAnswer(List<Long> leavers, List<Loss> needs) {}

    /** @param needId of the coverage; people and bus factors before and after */
    @Schema(name = "DepartureLoss")
    public record Loss(
            long needId, int people, int peopleAfter, int busFactor, int busFactorAfter, boolean fallsBelowNeed) {}

    @Inject
    ReadCoverage read;

    @Inject
    AccessLog accessLog;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "Coverage of what a department or a goal needs in numbers of people",
            description =
                    "The weakest first. A manager asks about the own departments, the board about goals and without"
                            + " small groups. The chance of falling short is about the unit, never about a person.")
    @APIResponse(responseCode = "200", description = "The needs, with the outflow rates they were laid beside")
    @APIResponse(responseCode = "404", description = "No such department or goal, or not one of yours")
    public CoverageAnswer coverage(@BeanParam CoverageQuery query) {
        ShownCoverage coverage = read.withoutNames(query.read());
        if (coverage.mayAsk()) accessLog.note(coverage.cover().holders(), HolderNames.SUBJECT);
        return CoverageAnswer.of(coverage);
    }

    @GET
    @Path("departures")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "What if these people had another job",
            description = "Nothing is kept, nothing is predicted. People you may not see are left out.")
    @APIResponse(responseCode = "200", description = "What each need would come to")
    @APIResponse(responseCode = "404", description = "No such department or goal, or not one of yours")
    public DepartureAnswer departures(
            @BeanParam CoverageQuery query,
            @Parameter(description = "Id of an employee; may be given more than once", example = "7")
                    @QueryParam("leaver")
                    List<Long> leavers) {
        ShownCoverage coverage = read.withoutNames(query.read());
        if (!coverage.mayAsk()) throw new NotThere();
        Set<Long> holders = coverage.cover().holders();
        accessLog.note(leavers.stream().filter(holders::contains).collect(Collectors.toSet()), HolderNames.SUBJECT);
        WhatIf whatIf = WhatIf.of(coverage, holders.stream().collect(Collectors.toMap(id -> id, id -> "")), leavers);
        return new DepartureAnswer(
                whatIf.chosen().stream().sorted().toList(),
                whatIf.departure().skills().stream()
                        .map(loss -> new Loss(
                                loss.before().skillId(),
                                loss.before().holders().size(),
                                loss.after().holders().size(),
                                loss.before().coverage().busFactor(),
                                loss.after().coverage().busFactor(),
                                loss.fallsBelowNeed()))
                        .toList());
    }
}
