package nl.vaardig.steering.matrix.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The matrix of a department as the API gives it: one page of people, with their cells.
 *
 * @param figures about the whole department, whatever the page
 * @param staffFigures of it those who don't lead
 * @param managerFigures and its managers
 * @param page    of the people; the first is 1
 */
public record DepartmentGaps(
        long departmentId,
        String departmentName,
        LocalDate on,
        boolean includesSubDepartments,
        Figures figures,
        Figures staffFigures,
        Figures managerFigures,
        List<SkillAnswer> skills,
        List<PersonAnswer> people,
        List<CellAnswer> cells,
        int page,
        int pageSize,
        long total) {

    /**
     * Counts of pairs of person and skill; shareMeeting is met ÷ (requirements − notAssessed), null without any.
     *
     * @param gap normalised weighted gap of what was assessed, 0–1; null when nothing was
     */
    public record Figures(long requirements, long met, long notAssessed, Double shareMeeting, Double gap) {

        public static Figures of(GapSum sum) {
            return new Figures(
                    sum.requirements(),
                    sum.met(),
                    sum.notAssessed(),
                    sum.shareMeeting().value().isPresent()
                            ? sum.shareMeeting().value().getAsDouble()
                            : null,
                    sum.normalisedGap().isPresent() ? sum.normalisedGap().getAsDouble() : null);
        }
    }

    /** @param open people who have something to learn, of all in the department */
    @Schema(name = "GapSkill")
    public record SkillAnswer(
            long id, String code, Bilingual name, Track track, int criticality, long open, long notAssessed) {

        public static SkillAnswer of(TeamSkill skill, GapSum sum) {
            return new SkillAnswer(
                    skill.id(),
                    skill.code(),
                    skill.name(),
                    skill.track(),
                    skill.criticality(),
                    sum.open(),
                    sum.notAssessed());
        }
    }

    public record PersonAnswer(long id, String name, long departmentId, Bilingual jobRole, boolean manager) {

        public static PersonAnswer of(TeamMember member) {
            return new PersonAnswer(
                    member.id(), member.name(), member.departmentId(), member.jobRole(), member.managerial());
        }
    }

    /** A level asked for. level, self, manager and gap are null where there is no rating: not assessed is not 0. */
    @Schema(name = "GapCell")
    public record CellAnswer(
            long employeeId,
            long skillId,
            int required,
            int importance,
            Integer level,
            Integer self,
            Integer manager,
            Integer gap) {

        static CellAnswer of(TeamMember member, TeamSkill skill, TeamCell cell) {
            Gap gap = cell.gap();
            Integer size = gap.isAssessed() ? Integer.valueOf(cell.toLearn()) : null;
            return new CellAnswer(
                    member.id(),
                    skill.id(),
                    gap.required(),
                    gap.importance(),
                    cell.level(),
                    cell.self(),
                    cell.manager(),
                    size);
        }
    }

    static DepartmentGaps of(
            Node department, TeamScope scope, Team team, List<TeamMember> shown, int page, int pageSize) {
        return new DepartmentGaps(
                department.id(),
                department.name(),
                scope.when().on(),
                scope.withBelow(),
                Figures.of(team.sum()),
                Figures.of(team.staff().sum()),
                Figures.of(team.managers().sum()),
                team.skills().stream()
                        .map(skill -> SkillAnswer.of(skill, team.sum(skill)))
                        .toList(),
                shown.stream().map(PersonAnswer::of).toList(),
                cells(team, shown),
                page,
                pageSize,
                team.members().size());
    }

    private static List<CellAnswer> cells(Team team, List<TeamMember> shown) {
        List<CellAnswer> cells = new ArrayList<>();
        for (TeamMember member : shown) {
            for (TeamSkill skill : team.skills()) {
                TeamCell cell = team.cell(member, skill);
                if (cell.isAsked()) cells.add(CellAnswer.of(member, skill, cell));
            }
        }
        return cells;
    }
}
