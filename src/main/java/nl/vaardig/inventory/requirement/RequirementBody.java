package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.page.Asked;
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

    AskerKey asker() {
        long asking = Stream.of(jobRoleId, departmentId, goalId, employeeId)
                .filter(Objects::nonNull)
                .count();
        if (asking != 1) throw new BadField("jobRoleId", "requirement.oneAsks");
        if (population != null && goalId == null) throw new BadField("population", "requirement.populationOfGoal");
        if (jobRoleId != null) return AskerKey.jobRole(jobRoleId);
        if (departmentId != null) return AskerKey.department(departmentId);
        return goalId != null ? AskerKey.goal(goalId, population) : AskerKey.person(employeeId);
    }

    private void checkReason() {
        try {
            Given.fits(reason, Requirement.MOST_REASON, "reason");
        } catch (IllegalArgumentException e) {
            throw new BadField("reason", "form.tooLong", Requirement.MOST_REASON);
        }
    }

    void check() {
        Asked.present(skillId, "skillId");
        Asked.present(level, "level");
        if (importance == null || importance < 1 || importance > 5) {
            throw new BadField("importance", "form.number", 1, 5);
        }
        if (validFrom == null) throw new BadField("validFrom", "form.date");
        if (reason != null) checkReason();
    }
}
