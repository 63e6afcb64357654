package nl.vaardig.gap.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.DepartmentTree.Node;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.privacy.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well a department is covered for the skills it can't do without. */
@Path("/api/v1/departments/{id}/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Gaps")
public class DepartmentCoverageResource {

    /** @param lowestBusFactor over the skills; null when no critical skill is asked here */
    public record CoverageAnswer(
            long departmentId,
            String departmentName,
            LocalDate on,
            boolean includesSubDepartments,
            int needed,
            Integer lowestBusFactor,
            List<SkillAnswer> skills) {}

    /**
     * @param level     highest level asked in the department: a holder is at or above it
     * @param coverage  min(1, holders ÷ needed), 0–1
     * @param busFactor holders − needed + 1, or 0 when there are too few
     */
    public record SkillAnswer(
            long id,
            String code,
            Bilingual name,
            Track track,
            int criticality,
            int level,
            double coverage,
            int busFactor,
            List<HolderAnswer> holders) {

        static SkillAnswer of(SkillCoverage skill) {
            TeamSkill is = skill.skill();
            return new SkillAnswer(
                    is.id(),
                    is.code(),
                    is.name(),
                    is.track(),
                    is.criticality(),
                    skill.level(),
                    skill.coverage().ratio(),
                    skill.busFactor(),
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
            summary = "Coverage of the critical skills of a department",
            description = "Per skill of criticality 3: who holds it at the highest level asked, and how many can leave"
                    + " before fewer than needed are left. The weakest first.")
    @APIResponse(responseCode = "200", description = "Critical skills with their holders")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read, or a day to come")
    @APIResponse(responseCode = "403", description = "You are neither a manager nor an HR advisor")
    @APIResponse(responseCode = "404", description = "No such department, or not one of yours")
    @APIResponse(responseCode = "409", description = "More than 2,000 people: ask for a smaller department")
    public CoverageAnswer coverage(
            @BeanParam TeamScopeQuery team,
            @Parameter(description = "People needed for each skill, 1 to 9", example = "1") @QueryParam("needed")
                    String needed) {
        int people = TeamScope.needed(Asked.number(needed, "needed"));
        TeamScope scope = team.scope(LocalDate.now(clock));
        TeamPlaces places = matrix.places();
        List<SkillCoverage> skills =
                matrix.team(places, scope, matrix.members(places, scope)).coverage(people);
        accessLog.note(SkillCoverage.holdersOf(skills), TeamMatrix.SUBJECT);
        return answer(places.get(scope.departmentId()), scope, people, skills);
    }

    private static CoverageAnswer answer(Node department, TeamScope scope, int needed, List<SkillCoverage> skills) {
        Integer lowest = skills.isEmpty() ? null : skills.get(0).busFactor();
        return new CoverageAnswer(
                department.id(),
                department.name(),
                scope.when().on(),
                scope.withBelow(),
                needed,
                lowest,
                skills.stream().map(SkillAnswer::of).toList());
    }
}
