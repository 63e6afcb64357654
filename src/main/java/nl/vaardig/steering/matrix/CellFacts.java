package nl.vaardig.steering.matrix;

import java.util.Map;
import nl.vaardig.inventory.rating.give.Ending;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.learning.assignment.PlannedLevels.Plan;
import nl.vaardig.steering.matrix.cell.TeamCell;

/**
 * What is known of cells beside their levels, by employee and by skill.
 *
 * @param plans  the path that leads to a skill
 * @param exempt why a skill isn't asked although it would be
 */
public record CellFacts(Map<Long, Map<Long, Plan>> plans, Map<Long, Map<Long, ExemptionLine>> exempt) {

    public static final CellFacts NONE = new CellFacts(Map.of(), Map.of());

    public boolean isPlanned(long employee, long skill) {
        return of(plans, employee, skill) != null;
    }

    MatrixCell cell(long employee, long skill, TeamCell level) {
        Ending ending = level.ending();
        return new MatrixCell(
                level,
                of(plans, employee, skill),
                ending == null ? null : ending.lastDay(),
                of(exempt, employee, skill),
                ending == null ? null : ending.fadedFrom());
    }

    private static <T> T of(Map<Long, Map<Long, T>> facts, long employee, long skill) {
        return facts.getOrDefault(employee, Map.of()).get(skill);
    }
}
