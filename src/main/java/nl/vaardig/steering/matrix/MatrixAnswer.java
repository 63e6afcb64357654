package nl.vaardig.steering.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.learning.assignment.PlannedLevels.Plan;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.steering.matrix.cell.DepartmentGaps.Figures;
import nl.vaardig.steering.matrix.cell.DepartmentGaps.PersonAnswer;
import nl.vaardig.steering.matrix.cell.DepartmentGaps.SkillAnswer;
import nl.vaardig.steering.matrix.cell.TeamCell;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The matrix of a selection as the API gives it: one page of people, with their cells.
 *
 * @param figures about the whole selection, whatever the page: the same as the inventory's total of it
 * @param staffFigures of them those who don't lead
 * @param managerFigures and those who lead
 */
public record MatrixAnswer(
        LocalDate on,
        Figures figures,
        Figures staffFigures,
        Figures managerFigures,
        List<SkillAnswer> skills,
        List<PersonAnswer> people,
        List<CellAnswer> cells,
        int page,
        int pageSize,
        long total) {

    /** The learning path that leads to a skill. */
    public record PlanAnswer(long assignmentId, Bilingual path, int level, LocalDate dueOn) {

        private static PlanAnswer of(Plan plan) {
            return plan == null ? null : new PlanAnswer(plan.assignmentId(), plan.path(), plan.level(), plan.dueOn());
        }
    }

    /** Why a skill isn't asked. @param until the last day; null until it is taken back */
    public record ExemptAnswer(String reason, LocalDate from, LocalDate until) {

        private static ExemptAnswer of(ExemptionLine row) {
            return row == null ? null : new ExemptAnswer(row.reason(), row.from(), row.until());
        }
    }

    /**
     * A skill that is asked of somebody, or of which somebody is exempt: then required is null. level, self, manager
     * and gap are null where there is no rating: not assessed is not 0.
     *
     * @param planned   null when no path leads to it
     * @param expiresOn last day of a level that stops counting, or counts as less after it, within 60 days; null when it doesn't
     * @param fadedFrom what was said, where it counts as less by now; else null
     * @param exempt    why it isn't asked; null when nobody is exempt
     */
    @Schema(name = "MatrixCell")
    public record CellAnswer(
            long employeeId,
            long skillId,
            Integer required,
            Integer importance,
            Integer level,
            Integer self,
            Integer manager,
            Integer gap,
            PlanAnswer planned,
            LocalDate expiresOn,
            Integer fadedFrom,
            ExemptAnswer exempt) {

        private static CellAnswer of(TeamMember member, TeamSkill skill, MatrixCell cell) {
            TeamCell level = cell.level();
            return new CellAnswer(
                    member.id(),
                    skill.id(),
                    level.required(),
                    level.isAsked() ? Integer.valueOf(level.gap().importance()) : null,
                    level.level(),
                    level.self(),
                    level.manager(),
                    level.isAsked() && !level.isUnknown() ? Integer.valueOf(level.toLearn()) : null,
                    PlanAnswer.of(cell.plan()),
                    cell.expires(),
                    cell.fadedFrom(),
                    ExemptAnswer.of(cell.exempt()));
        }
    }

    static MatrixAnswer of(ShownMatrix matrix, int pageSize) {
        Grid grid = matrix.grid();
        return new MatrixAnswer(
                matrix.offer().today(),
                Figures.of(grid.whole().sum()),
                Figures.of(grid.whole().staff().sum()),
                Figures.of(grid.whole().managers().sum()),
                grid.team().skills().stream()
                        .map(skill -> SkillAnswer.of(skill, grid.sum(skill)))
                        .toList(),
                grid.shown().stream().map(PersonAnswer::of).toList(),
                cells(grid),
                matrix.page(),
                pageSize,
                grid.team().members().size());
    }

    private static List<CellAnswer> cells(Grid grid) {
        List<CellAnswer> cells = new ArrayList<>();
        for (TeamMember member : grid.shown()) {
            for (TeamSkill skill : grid.team().skills()) {
                MatrixCell cell = grid.cell(member, skill);
                if (cell.level().isAsked() || cell.exempt() != null) cells.add(CellAnswer.of(member, skill, cell));
            }
        }
        return cells;
    }
}
