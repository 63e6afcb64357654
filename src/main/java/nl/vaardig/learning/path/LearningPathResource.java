package nl.vaardig.learning.path;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Learning paths for other programs. */
@Path("/api/v1/learning-paths")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
@Tag(name = "Learning")
public class LearningPathResource {

    /** @param course code of the course to follow in this step, or null */
    public record StepAnswer(
            long id,
            int ordinal,
            StepKind kind,
            Bilingual title,
            Bilingual text,
            BigDecimal hours,
            String course,
            boolean gate,
            Bilingual gateQuestion) {

        static StepAnswer of(Step step) {
            String course = step.course() == null ? null : step.course().code();
            return new StepAnswer(
                    step.id(),
                    step.ordinal(),
                    step.kind(),
                    step.title(),
                    step.text(),
                    step.hours(),
                    course,
                    step.gate(),
                    step.gateQuestion());
        }
    }

    public record OutcomeAnswer(String skill, Bilingual name, int level) {

        static OutcomeAnswer of(PathOutcome outcome) {
            return new OutcomeAnswer(outcome.skill().code(), outcome.skill().name(), outcome.level());
        }
    }

    public record PathAnswer(
            long id,
            String code,
            Bilingual name,
            Bilingual summary,
            Track track,
            int depth,
            Population population,
            String goal,
            Bilingual lineOwner,
            BigDecimal hours,
            BigDecimal cost,
            boolean published,
            List<OutcomeAnswer> outcomes,
            List<StepAnswer> steps) {

        static PathAnswer of(LearningPath path, List<PathOutcome> outcomes, List<Step> steps) {
            return new PathAnswer(
                    path.id(),
                    path.code(),
                    path.name(),
                    path.summary(),
                    path.track(),
                    path.depth(),
                    path.population(),
                    path.goal() == null ? null : path.goal().code(),
                    path.lineOwner(),
                    path.hours(),
                    path.cost(),
                    path.published(),
                    outcomes.stream().map(OutcomeAnswer::of).toList(),
                    steps.stream().map(StepAnswer::of).toList());
        }
    }

    @Schema(name = "LearningPathPage")
    public record Items(List<LearningPaths.Row> items, int page, int pageSize, long total) {}

    @Inject
    LearningPaths paths;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Published learning paths",
            description = "By track and from shallow to deep. Hours and cost in euros are for one person.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponse(responseCode = "400", description = "A filter with a value that does not exist")
    @APIResponseSchema(Items.class)
    public Response list(
            @Parameter(
                            description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS",
                            example = "DATA_ANALYSIS")
                    @QueryParam("track")
                    String track,
            @Parameter(description = "PRIMARY_PROCESS, ICT, MANAGEMENT_BOARD or OTHER; also finds paths for everyone")
                    @QueryParam("population")
                    String population,
            @Parameter(description = "1 (first acquaintance) to 3", example = "1") @QueryParam("depth") String depth,
            @Parameter(description = "Id of a skill in which the path brings people further", example = "12")
                    @QueryParam("skill")
                    String skill,
            @Parameter(description = "Words in the name or the summary") @QueryParam("q") String words,
            @BeanParam PageQuery paging) {
        LearningPaths.Filter filter = new LearningPaths.Filter(
                Asked.oneOf(Track.class, track, "track"),
                Asked.oneOf(Population.class, population, "population"),
                Asked.number(depth, "depth"),
                Asked.id(skill, "skill"),
                words);
        return PagedAnswer.of(paths.page(filter, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One learning path with its outcomes and steps")
    @APIResponse(responseCode = "200", description = "The path; its texts are Markdown in Dutch and English")
    @APIResponse(responseCode = "404", description = "This municipality has no such path")
    public PathAnswer get(@PathParam("id") long id) {
        LearningPath path = paths.read(id);
        return PathAnswer.of(path, paths.outcomes(path.inUse()), paths.steps(path.inUse()));
    }
}
