package nl.vaardig.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.vaardig.inventory.goal.GoalDemandRows;
import nl.vaardig.inventory.requirement.file.ExemptionRows;
import nl.vaardig.inventory.requirement.file.GroupRequirementRows;
import org.junit.jupiter.api.Test;

/** goal_demands.csv, group_requirements.csv and exemptions.csv. */
class GoalRowsTest {

    private static final String DEMANDS = "goal_code,skill_code,level,needed_by,department_code,people\n";
    private static final String REQUIREMENTS = "department_code,goal_code,population,staff_number,skill_code,level,"
            + "importance,valid_from,valid_until\n";
    private static final String EXEMPTIONS = "staff_number,skill_code,from_on,until_on,reason\n";
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    private final Stage stage = new Stage()
            .employees("1", "2")
            .skills("map")
            .codes("from StrategicGoal", "g")
            .codes("from Department", "A");

    @Test
    void aDemandIsKnownByGoalSkillLevelDayAndPlace() {
        stage.finds("from GoalDemand", new GoalDemandRows.Found(5L, "g", "map", 3, YEAR, "A", 10));
        String rows = "g,map,3,2026-01-01,A,10\ng,map,3,2026-01-01,,10\ng,map,4,2026-01-01,A,10\n";
        assertEquals(
                "UNCHANGED ADD ADD",
                stage.plan(new GoalDemandRows(), DEMANDS + rows).outcomes());
        stage.plan(new GoalDemandRows(), DEMANDS + "g,map,3,2026-01-01,A,12\n");
        assertEquals("people: 10 → 12", stage.changes());
    }

    @Test
    void whatADemandCantBeIsAFaultAtItsColumn() {
        String rows = "x,map,3,2026-01-01,,1\ng,map,6,2026-01-01,,1\ng,map,3,soon,,1\ng,map,3,2026-01-01,Z,1\n"
                + "g,map,3,2026-01-01,,0\ng,map,2,2026-01-01,,1\ng,map,2,2026-01-01,,2\n";
        assertEquals(
                """
                2 goal_code import.cell.unknown
                3 level import.cell.notBetween
                4 needed_by import.cell.noDate
                5 department_code import.cell.unknown
                6 people import.cell.notBetween
                8 goal_code import.key.twice""",
                stage.plan(new GoalDemandRows(), DEMANDS + rows).faults());
    }

    @Test
    void aRequirementIsAskedByOneOfThree() {
        stage.finds(
                "where r.jobRole is null",
                new GroupRequirementRows.There(7L, "A", null, null, null, "map", YEAR, 3, 2, null, false));
        String rows = "A,,,,map,3,2,2026-01-01,\n,g,,,map,3,2,2026-01-01,\n,g,ICT,,map,3,2,2026-01-01,\n"
                + ",,,1,map,3,2,2026-01-01,\n";
        assertEquals(
                "UNCHANGED ADD ADD ADD",
                stage.plan(new GroupRequirementRows(), REQUIREMENTS + rows).outcomes());
        String wrong = "A,g,,,map,3,2,2026-01-01,\n,,,,map,3,2,2026-01-01,\nA,,ICT,,map,3,2,2027-01-01,\n";
        assertEquals(
                """
                2 department_code import.requirement.oneAsks
                3 department_code import.requirement.oneAsks
                4 population import.requirement.populationOfGoal""",
                stage.plan(new GroupRequirementRows(), REQUIREMENTS + wrong).faults());
    }

    @Test
    void anExemptionStaysAsItIsAndNoDayIsExemptTwice() {
        stage.finds(
                "from Exemption",
                new ExemptionRows.Found(9L, "1", "map", YEAR, YEAR.plusMonths(6), null, "Other work"));
        String rows = "1,map,2026-01-01,2026-07-01,Other work\n1,map,2026-07-02,,Again\n2,map,2026-01-01,,Too\n";
        assertEquals(
                "UNCHANGED ADD ADD",
                stage.plan(new ExemptionRows(), EXEMPTIONS + rows).outcomes());
        String wrong = "1,map,2026-01-01,2026-07-01,Another reason\n1,map,2026-03-01,,Overlaps\n"
                + "2,map,2026-05-01,2026-04-01,Backwards\n2,map,2026-05-01,,\n";
        assertEquals(
                """
                2 from_on import.exemption.stays
                3 from_on import.exemption.overlaps
                4 until_on rule.exemption.endBeforeStart
                5 reason import.cell.missing""",
                stage.plan(new ExemptionRows(), EXEMPTIONS + wrong).faults());
    }
}
