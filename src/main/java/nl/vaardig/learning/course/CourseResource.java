package nl.vaardig.learning.course;

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

/** Courses for other programs. */
@Path("/api/v1/courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
@Tag(name = "Learning")
public class CourseResource {

    @Schema(name = "CourseSkill")
    public record SkillAnswer(String skill, Bilingual name, int level) {}

    public record CourseAnswer(
            long id,
            String code,
            Bilingual name,
            Bilingual description,
            Track track,
            CourseForm form,
            BigDecimal hours,
            @Schema(description = "Euros for one person; null when nobody said so", nullable = true) BigDecimal cost,
            @Schema(description = "Made up for the starter library; not on offer") boolean example,
            Integer seats,
            boolean soft,
            List<SkillAnswer> skills) {

        static CourseAnswer of(Course course, List<CourseSkill> skills) {
            List<SkillAnswer> reached = skills.stream()
                    .map(skill ->
                            new SkillAnswer(skill.skill().code(), skill.skill().name(), skill.level()))
                    .toList();
            return new CourseAnswer(
                    course.id(),
                    course.code(),
                    course.name(),
                    course.description(),
                    course.track(),
                    course.form(),
                    course.hours(),
                    course.cost(),
                    course.example(),
                    course.seats(),
                    course.soft(),
                    reached);
        }
    }

    @Schema(name = "CoursePage")
    public record Items(List<Courses.Row> items, int page, int pageSize, long total) {}

    @Inject
    Courses courses;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Courses",
            description = "Hours and cost in euros are for one person; seats is null where there is no limit.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponse(responseCode = "400", description = "A filter with a value that does not exist")
    @APIResponseSchema(Items.class)
    public Response list(
            @Parameter(description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS")
                    @QueryParam("track")
                    String track,
            @Parameter(description = "ELEARNING, CLASSROOM, WORKSHOP or ON_THE_JOB", example = "WORKSHOP")
                    @QueryParam("form")
                    String form,
            @Parameter(description = "Words in the name or the description") @QueryParam("q") String words,
            @BeanParam PageQuery paging) {
        Courses.Filter filter = new Courses.Filter(
                Asked.oneOf(Track.class, track, "track"), Asked.oneOf(CourseForm.class, form, "form"), words);
        return PagedAnswer.of(courses.page(filter, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One course with the skill levels it brings people to")
    @APIResponse(responseCode = "200", description = "The course")
    @APIResponse(responseCode = "404", description = "This municipality has no such course")
    public CourseAnswer get(@PathParam("id") long id) {
        return CourseAnswer.of(courses.get(id), courses.skills(id));
    }
}
