package nl.vaardig.dashboard.matrix;

import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.assignment.PlannedLevels.Plan;
import nl.vaardig.gap.team.TeamCell;
import nl.vaardig.inventory.requirement.ExemptionRow;

/**
 * What is known of cells beside their levels, by employee and by skill.
 *
 * @param plans    the path that leads to a skill
 * @param expiring the last day of a level that soon stops counting
 * @param exempt   why a skill isn't asked although it would be
 */
public record CellFacts(
        Map<Long, Map<Long, Plan>> plans,
        Map<Long, Map<Long, LocalDate>> expiring,
        Map<Long, Map<Long, ExemptionRow>> exempt) {

    public static final CellFacts NONE = new CellFacts(Map.of(), Map.of(), Map.of());

    public boolean isPlanned(long employee, long skill) {
        return of(plans, employee, skill) != null;
    }

    MatrixCell cell(long employee, long skill, TeamCell level) {
        return new MatrixCell(
                level, of(plans, employee, skill), of(expiring, employee, skill), of(exempt, employee, skill));
    }

    private static <T> T of(Map<Long, Map<Long, T>> facts, long employee, long skill) {
        return facts.getOrDefault(employee, Map.of()).get(skill);
    }
}
