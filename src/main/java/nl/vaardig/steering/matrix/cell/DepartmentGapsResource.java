package nl.vaardig.steering.matrix.cell;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of a department against the skills asked of them. */
@Path("/api/v1/departments/{id}/gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Gaps")
public class DepartmentGapsResource {

    @Inject
    TeamMatrix matrix;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "People × skills of a department",
            description =
                    "What is asked, what is there and the difference. People come in pages by family name; the Link"
                            + " header leads to the others. Each person shown can see that you looked.")
    @APIResponse(responseCode = "200", description = "Skills, one page of people, and their cells")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read, or a day to come")
    @APIResponse(responseCode = "403", description = "You are neither a manager nor an HR advisor")
    @APIResponse(responseCode = "404", description = "No such department, or not one of yours")
    @APIResponse(responseCode = "409", description = "More than 2,000 people: ask for a smaller department")
    @APIResponseSchema(DepartmentGaps.class)
    public Response gaps(
            @BeanParam TeamScopeQuery query,
            @Parameter(
                            description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS",
                            example = "DATA_ANALYSIS")
                    @QueryParam("track")
                    String track,
            @BeanParam PageQuery paging) {
        Track only = Asked.oneOf(Track.class, track, "track");
        TeamScope scope = query.scope(LocalDate.now(clock));
        Paging.Ask ask = paging.ask();
        TeamPlaces places = matrix.places();
        Team team = matrix.team(places, scope, matrix.members(places, scope))
                .in(skill -> only == null || skill.track() == only);
        List<TeamMember> shown =
                team.members().stream().skip(ask.first()).limit(ask.pageSize()).toList();
        accessLog.note(shown.stream().map(TeamMember::id).toList(), TeamMatrix.SUBJECT);
        DepartmentGaps answer =
                DepartmentGaps.of(places.get(scope.departmentId()), scope, team, shown, ask.page(), ask.pageSize());
        return Response.ok(answer)
                .header("Link", ask.holding(shown, answer.total()).links(address(query, only)))
                .build();
    }

    private String address(TeamScopeQuery query, Track only) {
        return new Address(uri.getAbsolutePath().getPath())
                .with("includeSubDepartments", query.includeSubDepartments)
                .with("track", only)
                .with("on", query.on)
                .toString();
    }
}
