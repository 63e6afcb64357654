package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement as the API tells it. */
@Schema(
        name = "Requirement",
        description = "A job role, a department, a goal or a person's own work asks a skill at a level, from a day on"
                + " and maybe until a last day")
public record RequirementAnswer(
        @Schema(examples = "311") long id,
        @Schema(description = "Who asks; the other ids are null", examples = "JOB_ROLE") Asker.Kind askedBy,
        @Schema(examples = "8", nullable = true) Long jobRoleId,
        @Schema(examples = "data-analyst", nullable = true) String jobRoleCode,
        @Schema(description = "Asks it of everyone there and below", nullable = true) Long departmentId,
        @Schema(nullable = true) Long goalId,
        @Schema(description = "Of whom a goal asks it; null for everyone", nullable = true) Population population,
        @Schema(nullable = true) Long employeeId,
        @Schema(examples = "23") long skillId,
        @Schema(examples = "data-visualisation") String skillCode,
        Bilingual skillName,
        @Schema(description = "On the skill's own scale, from 1", examples = "4") int level,
        @Schema(description = "The highest level of that scale", examples = "5") int topLevel,
        @Schema(description = "1 (helps) to 5 (the work can't be done without it)", examples = "5") int importance,
        @Schema(description = "Why it is asked, for the person; empty when nobody says so") Bilingual reason,
        @Schema(examples = "2026-01-01") LocalDate validFrom,
        @Schema(description = "The last day; null for as long as nobody says otherwise") LocalDate validUntil) {

    /** What the list looks like, for the description of the API. */
    @Schema(name = "RequirementPage")
    public record Items(List<RequirementAnswer> items, int page, int pageSize, long total) {}

    static RequirementAnswer of(Requirement requirement) {
        Asker asker = requirement.asker();
        return new RequirementAnswer(
                requirement.id(),
                asker.kind(),
                asker.jobRole() == null ? null : asker.jobRole().id(),
                asker.jobRole() == null ? null : asker.jobRole().code(),
                asker.department() == null ? null : asker.department().id(),
                asker.goal() == null ? null : asker.goal().id(),
                asker.population(),
                asker.employee() == null ? null : asker.employee().id(),
                requirement.skill().id(),
                requirement.skill().code(),
                requirement.skill().name(),
                requirement.level(),
                requirement.skill().topLevel(),
                requirement.importance(),
                requirement.reason(),
                requirement.validFrom(),
                requirement.validUntil());
    }
}
