package nl.vaardig.learning.course.write;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skills;
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

    @Schema(name = "CoursePage")
    public record Items(List<Courses.Row> items, int page, int pageSize, long total) {}

    @Inject
    Courses courses;

    @Inject
    WriteCourses writing;

    @Inject
    Skills skills;

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
            @Parameter(
                            description = "ELEARNING, CLASSROOM, WORKSHOP, ON_THE_JOB, LIVE_ONLINE or EXTERNAL",
                            example = "WORKSHOP")
                    @QueryParam("form")
                    String form,
            @Parameter(
                            description = "DRAFT, PUBLISHED or OUTDATED, for HR advisors; others get what is published",
                            example = "PUBLISHED")
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Words in the name or the description") @QueryParam("q") String words,
            @BeanParam PageQuery paging) {
        Courses.Filter filter = new Courses.Filter(
                Asked.oneOf(Track.class, track, "track"),
                Asked.oneOf(CourseForm.class, form, "form"),
                Asked.oneOf(CourseState.class, state, "state"),
                words);
        return PagedAnswer.of(courses.page(filter, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One course with the skill levels it brings people to")
    @APIResponse(responseCode = "200", description = "The course")
    @APIResponse(responseCode = "404", description = "This municipality has no such course")
    public CourseAnswer get(@PathParam("id") long id) {
        return CourseAnswer.of(courses.get(id), courses.skills(id), courses.needs(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Make a course", description = "Without a code it gets one that follows from its Dutch name.")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used, or the code is taken")
    @APIResponseSchema(value = CourseAnswer.class, responseCode = "201", responseDescription = "Made")
    public Response add(CourseBody wanted) {
        long made = writing.add(read(wanted));
        return Response.created(URI.create("/api/v1/courses/" + made))
                .entity(get(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HR_ADVISOR")
    @Operation(
            summary = "Put a course in the place of what it was",
            description = "The code stays as it is. Prerequisites that lead back to the course are refused.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used")
    @APIResponse(responseCode = "404", description = "This municipality has no such course")
    @APIResponse(responseCode = "409", description = "It can't be a draft any more, as a path leads through it")
    public CourseAnswer change(@PathParam("id") long id, CourseBody wanted) {
        courses.get(id);
        writing.change(id, read(wanted), null);
        return get(id);
    }

    private CourseWish read(CourseBody wanted) {
        return Sent.read(wanted, sent -> wanted.wish(sent, courses.known(), skills.byId()));
    }
}
