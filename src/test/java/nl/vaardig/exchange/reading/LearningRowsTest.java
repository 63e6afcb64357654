package nl.vaardig.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.rating.file.RatingRows;
import nl.vaardig.inventory.requirement.file.RequirementRows;
import nl.vaardig.inventory.round.run.RoundRows;
import nl.vaardig.learning.assignment.file.AssignmentRows;
import nl.vaardig.learning.path.CourseRows;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.talent.rule.TalentRows;
import org.junit.jupiter.api.Test;

/** requirements.csv, courses.csv, rounds.csv, ratings.csv, assignments.csv and talent.csv. */
class LearningRowsTest {

    private static final String RATINGS =
            "staff_number,skill_code,level,source,valid_on,valid_until,recorded_on,round_code,note\n";
    private static final String ASSIGNMENTS = "staff_number,path_code,state,reason_nl,reason_en,compulsory,assigned_on,"
            + "due_on,started_on,ended_on,decline_reason,steps_done\n";

    private final Stage stage = new Stage();

    @Test
    void aRatingThatOccursTwiceCountsOnce() {
        stage.employees("1").skills("s");
        stage.plan(
                new RatingRows(),
                RATINGS
                        + "1,s,2,SELF,2026-01-01,,2026-01-01,,\n"
                        + "1,s,2,SELF,2026-01-01,,2026-01-01,,again\n"
                        + "1,s,3,SELF,2026-01-01,,2026-01-01,,\n");
        assertEquals("ADD UNCHANGED ADD", stage.outcomes());
    }

    @Test
    void aRatingKnowsItsPersonSkillLevelAndDays() {
        stage.employees("1").skills("s");
        stage.plan(
                new RatingRows(),
                RATINGS
                        + "2,t,2,GUESS,2026-01-01,,2026-01-01,none,\n"
                        + "1,s,6,SELF,2026-01-01,,2026-01-01,,\n"
                        + "1,s,0,SELF,2026-01-01,2025-01-01,2025-12-31,,\n"
                        + "1,s,1,SELF,2026-11-22,,2026-11-23,,\n");
        assertEquals(
                """
                2 round_code import.cell.unknown
                2 skill_code import.cell.unknown
                2 source import.cell.notOne
                2 staff_number import.cell.unknown
                3 level import.cell.notBetween
                4 level import.cell.notBetween
                4 recorded_on import.cell.beforeStart
                4 valid_until import.cell.beforeStart
                5 recorded_on import.cell.inTheFuture""",
                String.join("\n", stage.faults().lines().sorted().toList()));
    }

    @Test
    void aRequirementIsOneOfItsDay() {
        stage.codes("from JobRole r", "r").skills("s");
        stage.plan(
                new RequirementRows(),
                "job_role_code,skill_code,level,importance,valid_from,valid_until\n"
                        + "r,s,2,3,2026-01-01,2026-12-31\n"
                        + "r,s,3,3,2027-01-01,\n"
                        + "r,s,4,3,2027-01-01,\n"
                        + "r,s,5,6,2028-01-01,2027-01-01\n");
        assertEquals("ADD ADD ERROR ERROR", stage.outcomes());
        assertEquals(
                "4 valid_from import.key.twice\n5 importance import.cell.notBetween\n5 valid_until import.cell.beforeStart",
                stage.faults());
    }

    private static final String REQUIREMENTS = "job_role_code,skill_code,level,importance,valid_from,valid_until\n";

    /** Today is 22 November 2026. */
    @Test
    void requirementsDoNotShareADay() {
        stage.codes("from JobRole r", "r").skills("s");
        stage.plan(
                new RequirementRows(),
                REQUIREMENTS + "r,s,2,3,2026-01-01,\nr,s,3,3,2027-01-01,\nr,s,3,3,2025-01-01,2026-01-01\n"
                        + "r,s,3,3,2024-01-01,2025-12-31\n");
        assertEquals("ADD ERROR ERROR ADD", stage.outcomes());
        assertEquals(
                "3 valid_from import.requirement.overlaps\n4 valid_until import.requirement.overlaps", stage.faults());
    }

    @Test
    void whatAJobRoleAskedInThePastStays() {
        stage.codes("from JobRole r", "r").skills("s");
        stage.finds("from Requirement r", asked("2025-01-01", "2025-12-31"), asked("2026-01-01", null));
        stage.plan(new RequirementRows(), REQUIREMENTS + "r,s,2,3,2025-01-01,2025-12-31\nr,s,4,5,2026-01-01,\n");
        assertEquals("UNCHANGED ERROR", stage.outcomes());
        assertEquals("3 level import.requirement.past\n3 importance import.requirement.past", stage.faults());
        stage.plan(new RequirementRows(), REQUIREMENTS + "r,s,2,3,2025-01-01,\nr,s,2,3,2026-01-01,2026-11-20\n");
        assertEquals("2 valid_until import.requirement.past\n3 valid_until import.requirement.past", stage.faults());
        stage.plan(new RequirementRows(), REQUIREMENTS + "r,s,2,3,2026-01-01,2026-12-31\nr,s,4,3,2027-01-01,\n");
        assertEquals("CHANGE ADD", stage.outcomes());
    }

    private static Object asked(String from, String until) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        return new RequirementRows.Found(1L, "r", "s", LocalDate.parse(from), 2, 3, last, false);
    }

    @Test
    void aCourseBringsPeopleToLevelsThatAreThere() {
        stage.skills("s");
        String row = "c,Naam,Name,,,SOFT_SKILLS,WORKSHOP,6,\"12,50\",,true,";
        String header = "code,name_nl,name_en,description_nl,description_en,track,form,hours,cost,seats,soft,skills\n";
        stage.plan(new CourseRows(), header + row + "s:5\n");
        assertEquals("ADD", stage.outcomes());
        stage.plan(new CourseRows(), header + row + "s:6|t:1|s\n");
        assertEquals(
                "2 skills import.cell.notBetween\n2 skills import.cell.unknown\n2 skills import.cell.unknown",
                stage.faults());
    }

    @Test
    void aRoundClosesAfterItOpens() {
        stage.plan(new RoundRows(), "code,name_nl,name_en,opens_on,closes_on\nr,R,R,2026-02-01,2026-01-01\n");
        assertEquals("2 closes_on rule.round.closesBeforeItOpens", stage.faults());
    }

    @Test
    void talentIsAJobRoleOrASkillWithALevel() {
        stage.codes("from JobRole r", "r").skills("s");
        stage.plan(new TalentRows(), "job_role_code,skill_code,level\nr,,\n,s,4\n,s,\nr,s,1\n,,\nr,,2\n");
        assertEquals("ADD ADD ERROR ERROR ERROR", stage.outcomes(), "an empty row is none");
        assertEquals(
                """
                4 level import.cell.missing
                5 job_role_code import.talent.oneOfTwo
                5 level import.talent.levelOfAJobRole
                7 level import.talent.levelOfAJobRole""",
                stage.faults());
    }

    @Test
    void anAssignmentHasTheDaysOfItsState() {
        withAPathOfTwoSteps();
        stage.plan(
                new AssignmentRows(),
                ASSIGNMENTS
                        + "1,p,ASSIGNED,w,w,false,2026-01-01,2026-06-01,,,,0\n"
                        + "2,p,COMPLETED,w,w,true,2026-01-01,2026-06-01,2026-02-01,2026-03-01,,2\n"
                        + "3,p,STARTED,w,w,true,2026-01-01,2026-06-01,,,,1\n"
                        + "4,p,ASSIGNED,w,w,true,2026-01-01,2026-06-01,2026-02-01,,,0\n"
                        + "5,p,DECLINED,w,w,false,2026-01-01,2026-06-01,,,,0\n"
                        + "6,p,STARTED,w,w,false,2026-01-01,2026-06-01,2025-12-31,2026-12-01,,3\n");
        assertEquals("ADD ADD ERROR ERROR ERROR ERROR", stage.outcomes());
        assertEquals(
                """
                4 started_on import.assignment.needsDay
                5 started_on import.assignment.notStarted
                6 ended_on import.assignment.needsDay
                7 steps_done import.cell.notBetween
                7 ended_on import.assignment.hasNoEnd
                7 started_on import.cell.beforeStart
                7 ended_on import.cell.inTheFuture""",
                stage.faults());
    }

    @Test
    void nobodyHasAPathOpenTwice() {
        withAPathOfTwoSteps();
        stage.plan(
                new AssignmentRows(),
                ASSIGNMENTS
                        + "1,p,ASSIGNED,w,w,false,2026-01-01,2026-06-01,,,,0\n"
                        + "1,p,PROPOSED,w,w,false,2026-02-01,2026-06-01,,,,0\n"
                        + "2,p,DECLINED,w,w,true,2026-01-01,2026-06-01,,2026-01-02,,0\n");
        assertEquals(
                "3 path_code import.assignment.openAlready\n4 state import.assignment.declinedCompulsory",
                stage.faults());
    }

    private void withAPathOfTwoSteps() {
        Bilingual text = new Bilingual("tekst", "text");
        LearningPath path = new LearningPath("p", text, Track.DATA_ANALYSIS, 1, BigDecimal.ONE, BigDecimal.ONE);
        path.serve(new StrategicGoal("g", text, text, GoalPhase.EMBED, LocalDate.of(2027, 1, 1), text, text), text);
        path.publish();
        stage.employees("1", "2", "3", "4", "5", "6")
                .finds("from LearningPath", path)
                .finds(
                        "from Step ",
                        new Step(path, 1, StepKind.READING, text, text, BigDecimal.ONE),
                        new Step(path, 2, StepKind.PRACTICE, text, text, BigDecimal.ONE));
    }
}
