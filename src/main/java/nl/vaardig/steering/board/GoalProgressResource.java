package nl.vaardig.steering.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.learning.assignment.GoalProgress.Progress;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.steering.overview.GapFigures;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the municipality is with one strategic goal: gap and learning paths, without anyone in it. */
@Path("/api/v1/goals/{id}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
public class GoalProgressResource {

    private static final String EXAMPLE =
            """
            {"id":51,"code":"data-driven-work","name":{"nl":"Beter kiezen met data","en":"Better choices with data"},
            "phase":"EXPERIMENT","targetOn":"2028-06-30","standings":[{"on":"2026-11-22","hidden":false,"figures":{"people":988,
            "peopleShort":502,"requirements":3011,"met":1702,"notAssessed":340,"shareMet":0.6372,"shareMetPessimistic":0.5653,
            "weightedGap":9021,"weightedNeed":61002,"normalisedGap":0.1479,"normalisedGapPessimistic":0.2441}},
            {"on":"2026-05-22","hidden":true}],"paths":{"people":84,"open":61,"completed":30,"hours":1274.00,"hoursDone":420.00,
            "cost":10920.00,"costDone":3600.00},"pathsHidden":false,
            "pace":{"since":"2025-11-22","change":0.0812,"steady":true,"reachedOn":"2029-01-10","inTime":false},
            "demands":[{"id":51,"skillId":23,"level":3,"people":120,"neededBy":"2027-12-31","found":64,"hidden":false,
            "fewerThanSmallestGroup":false,"short":true}],
            "obstacles":{"costliestSkills":[{"skillId":23,"peopleShort":212,"criticality":3}],"notAssessed":0.113,
            "skillsWithoutPath":[41],"demandsShort":1}}""";

    /** @param figures null when hidden */
    public record Standing(LocalDate on, boolean hidden, GapFigures figures) {}

    /**
     * @param standings today, half a year ago and a year ago
     * @param pace      null when today or both other days are hidden
     * @param paths     learning paths open and completed, hours and euros; null when there are none or when hidden
     */
    public record Answer(
            long id,
            String code,
            Bilingual name,
            GoalPhase phase,
            LocalDate targetOn,
            List<Standing> standings,
            Progress paths,
            boolean pathsHidden,
            GoalObstacles.Pace pace,
            List<GoalObstacles.Demand> demands,
            GoalObstacles obstacles) {}

    @Inject
    GoalStandings standings;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "Progress of a strategic goal",
            description =
                    "Figures about fewer people than the smallest group are hidden, and so is an earlier figure that"
                            + " beside a later one would tell of the few who came or went.")
    @Parameter(name = "id", description = "The goal", example = "51")
    @APIResponse(
            responseCode = "200",
            description = "Gap on three days, and the learning paths of the goal",
            content =
                    @Content(
                            schema = @Schema(implementation = Answer.class),
                            examples = @ExampleObject(name = "a goal", value = EXAMPLE)))
    @APIResponse(responseCode = "403", description = "You are neither an HR advisor nor on the board")
    @APIResponse(responseCode = "404", description = "No such goal in your municipality")
    public Answer progress(@PathParam("id") long id) {
        GoalStanding standing = standings.of(id);
        GoalFact goal = standing.goal().fact();
        Optional<Figure<Progress>> paths = standing.goal().progress();
        return new Answer(
                id,
                goal.code(),
                goal.name(),
                goal.phase(),
                goal.targetOn(),
                standingsOf(standing),
                paths.flatMap(Figure::value).orElse(null),
                paths.map(Figure::isHidden).orElse(false),
                GoalObstacles.pace(standing),
                GoalObstacles.demands(standing),
                GoalObstacles.of(standing));
    }

    private static List<Standing> standingsOf(GoalStanding goal) {
        List<Standing> found = new ArrayList<>();
        for (int day = 0; day < goal.days().size(); day++) {
            var figure = goal.goal().figures().get(day);
            found.add(new Standing(goal.days().get(day), figure.isHidden(), GapFigures.of(figure)));
        }
        return found;
    }
}
