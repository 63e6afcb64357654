package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemandWish;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people a goal asks for, for other programs. */
@Path("/api/v1/goals/{goal}/demands")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "The goals of the digital strategy and how many people they ask for")
public class GoalDemandResource {

    /** One demand. */
    @Schema(name = "GoalDemand", description = "So many people at a level of a skill, or above it, by a day")
    public record Answer(
            @Schema(examples = "51") long id,
            @Schema(examples = "3") long goalId,
            @Schema(examples = "23") long skillId,
            @Schema(examples = "data-literacy") String skillCode,
            Bilingual skillName,
            @Schema(description = "On the skill's own scale, from 1", examples = "3") int level,
            @Schema(examples = "120") int people,
            @Schema(examples = "2027-12-31") LocalDate neededBy,
            @Schema(description = "With all below it; null for the whole municipality", nullable = true)
                    Long departmentId) {

        /** What the list looks like, for the description of the API. */
        @Schema(name = "GoalDemandPage")
        public record Items(List<Answer> items, int page, int pageSize, long total) {}

        static Answer of(GoalDemand demand) {
            return new Answer(
                    demand.id(),
                    demand.goal().id(),
                    demand.skill().id(),
                    demand.skill().code(),
                    demand.skill().name(),
                    demand.level(),
                    demand.people(),
                    demand.neededBy(),
                    demand.department() == null ? null : demand.department().id());
        }
    }

    /** A demand to add. */
    @Schema(
            requiredProperties = {"skillId", "level"},
            name = "NewGoalDemand")
    public record NewDemand(
            @Schema(examples = "23") Long skillId,
            @Schema(description = "On the skill's own scale, from 1", examples = "3") Integer level,
            @Schema(examples = "120") Integer people,
            @Schema(examples = "2027-12-31") LocalDate neededBy,
            @Schema(description = "With all below it; null for the whole municipality", nullable = true)
                    Long departmentId) {}

    @Inject
    GoalDemands demands;

    @Inject
    StrategicGoals goals;

    @Inject
    Skills skills;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR"})
    @Operation(summary = "How many people a goal asks for", description = "The first day first.")
    @APIResponse(responseCode = "404", description = "There is no such goal in this municipality")
    @APIResponseSchema(
            value = Answer.Items.class,
            responseDescription = "One page of demands; the Link header leads to the others")
    public Response list(@Parameter(example = "3") @PathParam("goal") long goal, @BeanParam PageQuery paging) {
        Paging.Ask ask = paging.ask();
        goals.get(goal);
        List<Answer> all = demands.of(goal).stream().map(Answer::of).toList();
        return PagedAnswer.of(ask.of(all), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "Let a goal ask for people")
    @APIResponse(responseCode = "404", description = "There is no such goal, skill or department in this municipality")
    @APIResponse(responseCode = "409", description = "It is asked already")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "Added")
    public Response add(@Parameter(example = "3") @PathParam("goal") long goal, NewDemand wanted) {
        goals.get(goal);
        GoalDemand added = demands.add(
                goal,
                Sent.read(wanted, sent -> GoalDemandWish.read(sent, Known.byId(skills::get), Known.byId(id -> id))));
        return Response.created(URI.create("/api/v1/goals/" + goal + "/demands/" + added.id()))
                .entity(Answer.of(demands.get(goal, added.id())))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR"})
    @Operation(summary = "One demand of a goal")
    @APIResponse(responseCode = "200", description = "The demand")
    @APIResponse(responseCode = "404", description = "This goal has no such demand")
    public Answer one(@PathParam("goal") long goal, @Parameter(example = "51") @PathParam("id") long id) {
        return Answer.of(demands.get(goal, id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "Ask for these people no longer", description = "To ask for other numbers, add a new demand.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "This goal has no such demand")
    public void remove(@PathParam("goal") long goal, @Parameter(example = "51") @PathParam("id") long id) {
        demands.remove(goal, id);
    }
}
