package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The goals of the digital strategy, for other programs. */
@Path("/api/v1/goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "The goals of the digital strategy and how many people they ask for")
public class GoalResource {

    /** One goal. */
    @Schema(name = "Goal")
    public record Answer(
            @Schema(examples = "3") long id,
            @Schema(examples = "data-driven-work") String code,
            Bilingual name,
            Bilingual theme,
            @Schema(examples = "EXPLORE") GoalPhase phase,
            @Schema(examples = "2028-12-31") LocalDate targetOn,
            @Schema(description = "Who answers for it in the board") Bilingual ownerBoard,
            @Schema(description = "Who answers for it in the line") Bilingual ownerLine,
            @Schema(description = "The skills it leans on, the most critical first") List<GoalBody.Weight> skills) {

        /** What the list looks like, for the description of the API. */
        @Schema(name = "GoalPage")
        public record Items(List<Answer> items, int page, int pageSize, long total) {}

        static Answer of(StrategicGoal goal, List<GoalSkill> skills) {
            return new Answer(
                    goal.id(),
                    goal.code(),
                    goal.name(),
                    goal.theme(),
                    goal.phase(),
                    goal.targetOn(),
                    goal.ownerBoard(),
                    goal.ownerLine(),
                    skills.stream()
                            .map(one -> new GoalBody.Weight(one.skill().id(), one.criticality()))
                            .toList());
        }
    }

    @Inject
    StrategicGoals goals;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR"})
    @Operation(summary = "The goals of the digital strategy", description = "The first to be reached first.")
    @APIResponseSchema(
            value = Answer.Items.class,
            responseDescription = "One page of goals; the Link header leads to the others")
    public Response list(@BeanParam PageQuery paging) {
        Map<Long, List<GoalSkill>> skills = goals.skills();
        List<Answer> all = goals.all().stream()
                .map(goal -> Answer.of(goal, skills.getOrDefault(goal.id(), List.of())))
                .toList();
        return PagedAnswer.of(paging.ask().of(all), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR"})
    @Operation(summary = "One goal")
    @APIResponse(responseCode = "200", description = "The goal and the skills it leans on")
    @APIResponse(responseCode = "404", description = "There is no such goal in this municipality")
    public Answer one(@Parameter(example = "3") @PathParam("id") long id) {
        return Answer.of(goals.get(id), goals.skills(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "Make a goal")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used, or the code is taken")
    @APIResponse(responseCode = "404", description = "There is no such skill in this municipality")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "Made")
    public Response add(GoalBody wanted) {
        StrategicGoal made = goals.add(read(wanted, null, List.of()));
        return Response.created(URI.create("/api/v1/goals/" + made.id()))
                .entity(one(made.id()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "Change a goal, its owners and the skills it leans on")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used, or the code is taken")
    @APIResponse(responseCode = "404", description = "There is no such goal or skill in this municipality")
    public Answer change(@Parameter(example = "3") @PathParam("id") long id, GoalBody wanted) {
        goals.change(id, read(wanted, goals.get(id), goals.skills(id)), null);
        return one(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(
            summary = "Remove a goal",
            description = "Only when no skill, number of people, requirement or learning path hangs on it any more.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is no such goal in this municipality")
    @APIResponse(responseCode = "409", description = "Something hangs on it; the answer says what")
    public void remove(@Parameter(example = "3") @PathParam("id") long id) {
        goals.remove(id);
    }

    /** @param goal what it was, with the skills it leans on now; null for a new one */
    private GoalWish read(GoalBody wanted, StrategicGoal goal, List<GoalSkill> now) {
        LocalDate today = LocalDate.now(clock);
        return Sent.read(wanted, sent -> GoalWish.read(sent, goal, today, () -> wanted.criticalities(now, sent)));
    }
}
