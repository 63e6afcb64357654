package nl.vaardig.steering.matrix.cell;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who holds the skills a department can't do without; whether they are enough is told by coverage. */
@Path("/api/v1/departments/{id}/holders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Gaps")
public class DepartmentHoldersResource {

    public record HoldersAnswer(
            long departmentId,
            String departmentName,
            LocalDate on,
            boolean includesSubDepartments,
            List<SkillAnswer> skills) {}

    /** @param level highest level asked in the department: a holder is at or above it */
    @Schema(name = "HeldSkill")
    public record SkillAnswer(
            long id, String code, Bilingual name, Track track, int criticality, int level, List<HolderAnswer> holders) {

        static SkillAnswer of(SkillHolders skill) {
            TeamSkill is = skill.skill();
            return new SkillAnswer(
                    is.id(),
                    is.code(),
                    is.name(),
                    is.track(),
                    is.criticality(),
                    skill.level(),
                    skill.holders().stream().map(HolderAnswer::of).toList());
        }
    }

    /** @param endsOn last day of the appointment; null without an end */
    public record HolderAnswer(long employeeId, String name, LocalDate endsOn) {

        static HolderAnswer of(TeamMember member) {
            return new HolderAnswer(member.id(), member.name(), member.endsOn());
        }
    }

    @Inject
    TeamMatrix matrix;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Who holds the critical skills of a department",
            description =
                    "Per skill of criticality 3: who holds it at the highest level asked; those with the fewest first."
                            + " Whether they are enough is told by /api/v1/coverage.")
    @APIResponse(responseCode = "200", description = "Critical skills with their holders")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read, or a day to come")
    @APIResponse(responseCode = "403", description = "You are neither a manager nor an HR advisor")
    @APIResponse(responseCode = "404", description = "No such department, or not one of yours")
    @APIResponse(responseCode = "409", description = "More than 2,000 people: ask for a smaller department")
    public HoldersAnswer holders(@BeanParam TeamScopeQuery team) {
        TeamScope scope = team.scope(LocalDate.now(clock));
        TeamPlaces places = matrix.places();
        List<SkillHolders> skills =
                matrix.team(places, scope, matrix.members(places, scope)).holdersOfCriticalSkills();
        accessLog.note(SkillHolders.ids(skills), TeamMatrix.SUBJECT);
        Node department = places.get(scope.departmentId());
        return new HoldersAnswer(
                department.id(),
                department.name(),
                scope.when().on(),
                scope.withBelow(),
                skills.stream().map(SkillAnswer::of).toList());
    }
}
