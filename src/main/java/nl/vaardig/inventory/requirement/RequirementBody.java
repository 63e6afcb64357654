package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement to add, as another program sends it: exactly one of the four ids. */
@Schema(
        requiredProperties = {"skillId", "level"},
        name = "NewRequirement")
public record RequirementBody(
        @Schema(description = "One of the four that ask", examples = "8", nullable = true) Long jobRoleId,
        @Schema(description = "Asks it of everyone there and below", nullable = true) Long departmentId,
        @Schema(description = "Asks it of a population, or of everyone", nullable = true) Long goalId,
        @Schema(
                        description = "Of a goal only; null for everyone",
                        enumeration = {"PRIMARY_PROCESS", "ICT", "MANAGEMENT_BOARD", "OTHER"},
                        nullable = true)
                Population population,
        @Schema(description = "Somebody of whom it is asked personally", nullable = true) Long employeeId,
        @Schema(examples = "23") Long skillId,
        @Schema(description = "On the skill's own scale, from 1", examples = "4") Integer level,
        @Schema(description = "1 to 5", examples = "5") Integer importance,
        @Schema(description = "The first day: today or later", examples = "2027-01-01") LocalDate validFrom,
        @Schema(description = "Why it is asked, each language at most 300 characters", nullable = true)
                Bilingual reason) {

    /** Null when it isn't one, or a population without a goal. */
    AskerKey asker(Sent sent) {
        long asking = Stream.of(jobRoleId, departmentId, goalId, employeeId)
                .filter(Objects::nonNull)
                .count();
        if (asking != 1) sent.fault("jobRoleId", "requirement.oneAsks");
        else if (population != null && goalId == null) sent.fault("population", "requirement.populationOfGoal");
        else if (jobRoleId != null) return AskerKey.jobRole(jobRoleId);
        else if (departmentId != null) return AskerKey.department(departmentId);
        else return goalId != null ? AskerKey.goal(goalId, population) : AskerKey.person(employeeId);
        return null;
    }
}
