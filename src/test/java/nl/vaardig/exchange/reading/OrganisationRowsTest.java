package nl.vaardig.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.organisation.department.DepartmentRows;
import nl.vaardig.organisation.employee.AppointmentRows;
import nl.vaardig.organisation.employee.EmployeeRows;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoleRows;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.manager.ManagerRows;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

/** departments.csv, its managers, job_roles.csv, employees.csv and appointments.csv. */
class OrganisationRowsTest {

    private static final String DEPARTMENTS = "code,name,parent_code,manager_staff_numbers\n";
    private static final String EMPLOYEES = "staff_number,given_name,family_name,email,birth_year\n";
    private static final String APPOINTMENTS =
            "number,staff_number,department_code,job_role_code,fte,start_on,end_on,end_reason\n";

    private final Stage stage = new Stage();

    @Test
    void nobodyBecomesAManagerByTheOwnFile() {
        stage.employees("1", "2").codes("from Department ", "A").broughtBy(9, 1L);
        stage.plan(new ManagerRows(), DEPARTMENTS + "A,Een,,1|2\n");
        assertEquals("2 manager_staff_numbers rule.department.leadOneself", stage.faults());
    }

    @Test
    void aDepartmentMayStandBeforeTheOneAboveIt() {
        stage.plan(new DepartmentRows(), DEPARTMENTS + "B,Team,A,\nA,Afdeling,,\n");
        assertEquals("ADD ADD", stage.outcomes());
    }

    @Test
    void departmentsInACircleOrUnderNothingAreFaults() {
        stage.plan(new DepartmentRows(), DEPARTMENTS + "A,Een,B,\nB,Twee,A,\nC,Drie,X,\nC,Drie,,\n");
        assertEquals(
                """
                2 parent_code import.department.belowItself
                3 parent_code import.department.belowItself
                4 parent_code import.cell.unknown
                5 code import.key.twice""",
                stage.faults());
    }

    @Test
    void nothingStandsUnderADepartmentThatIsLeftOut() {
        stage.plan(
                new DepartmentRows(),
                DEPARTMENTS + "A,,,\nB,Twee,A,\nC,Drie,B,\nD,Vier,,\nE,Vijf,d,\n\u00e4,Zes,,\na,Zeven,,\nG,Acht,a,\n");
        assertEquals(
                """
                2 name import.cell.missing
                3 parent_code import.cell.unknown
                4 parent_code import.cell.unknown
                6 parent_code import.cell.unknown
                7 code import.key.twin
                8 code import.key.twin
                9 parent_code import.cell.unknown""",
                stage.faults());
    }

    @Test
    void managersMustBeEmployees() {
        stage.codes("from Department d", "A", "B").employees("1", "2");
        stage.plan(new ManagerRows(), DEPARTMENTS + "A,Een,,1|2\nB,Twee,A,\n");
        assertEquals("CHANGE UNCHANGED", stage.outcomes());
        assertEquals("manager_staff_numbers:  → 1|2", stage.changes());
        stage.plan(new ManagerRows(), DEPARTMENTS + "A,Een,,1|9\nX,?,,1\n");
        assertEquals("2 manager_staff_numbers import.cell.unknown\n3 code import.cell.unknown", stage.faults());
    }

    @Test
    void sameJobRoleIsUnchangedAndAnotherNameIsAChange() {
        JobRole there = new JobRole("a", new Bilingual("Een", "One"), new Bilingual("", ""), Population.ICT, false);
        stage.finds("from JobRole", Stage.withId(there, 1));
        String header = "code,name_nl,name_en,description_nl,description_en,population,managerial\n";
        stage.plan(new JobRoleRows(), header + "a,Een,One,,,ICT,false\n");
        assertEquals("UNCHANGED", stage.outcomes());
        stage.plan(new JobRoleRows(), header + "a,Ander,One,,,OTHER,ja\n");
        assertEquals("name_nl: Een → Ander; population: ICT → OTHER; managerial: false → true", stage.changes());
        stage.plan(new JobRoleRows(), header + "b,,One,,,BAAS,\n");
        assertEquals(
                "2 name_nl import.cell.missing\n2 population import.cell.notOne\n2 managerial import.cell.missing",
                stage.faults());
    }

    @Test
    void anEmployeeNeedsANumberAndAName() {
        stage.plan(
                new EmployeeRows(),
                EMPLOYEES
                        + "1,Anna,de Vries,Anna@x.example,1980\n2,Bram,Bos,,\n,Cor,Cup,,\n4,Dirk,,,\n5,Els,Es,geen,1899\n1,Anna,de Vries,,\n");
        assertEquals("ADD ADD ERROR ERROR ERROR ERROR", stage.outcomes());
        assertEquals(
                """
                4 staff_number import.cell.missing
                5 family_name import.cell.missing
                6 birth_year import.cell.notBetween
                6 email import.cell.noAddress
                7 staff_number import.key.twice""",
                sorted(stage.faults()));
    }

    @Test
    void anAppointmentNeedsWhatItNames() {
        stage.codes("from Department d", "A").codes("from JobRole r", "r").employees("1");
        stage.plan(new AppointmentRows(), APPOINTMENTS + "a,1,A,r,0.8,2020-01-01,,\nb,2,B,s,3,2020-02-30,,\n");
        assertEquals("ADD ERROR", stage.outcomes());
        assertEquals(
                """
                3 department_code import.cell.unknown
                3 fte import.cell.notBetweenDecimals
                3 job_role_code import.cell.unknown
                3 staff_number import.cell.unknown
                3 start_on import.cell.noDate""",
                sorted(stage.faults()));
    }

    @Test
    void anEndNeedsAReasonAndComesAfterTheStart() {
        stage.codes("from Department d", "A").codes("from JobRole r", "r").employees("1");
        stage.plan(
                new AppointmentRows(),
                APPOINTMENTS
                        + "a,1,A,r,1,2020-01-01,2020-01-01,RETIRED\n"
                        + "b,1,A,r,1,2020-01-01,2019-12-31,RETIRED\n"
                        + "c,1,A,r,1,2020-01-01,2021-01-01,\n"
                        + "d,1,A,r,1,2020-01-01,,DIED\n");
        assertEquals("ADD ERROR ERROR ERROR", stage.outcomes());
        assertEquals(
                """
                3 end_on import.cell.beforeStart
                4 end_reason import.appointment.noReason
                5 end_on import.appointment.noEnd""",
                stage.faults());
    }

    @Test
    void anAppointmentIsWithinAWorkingLife() {
        stage.codes("from Department d", "A").codes("from JobRole r", "r").employees("1");
        stage.plan(
                new AppointmentRows(),
                APPOINTMENTS
                        + "a,1,A,r,1,0026-01-01,,\n"
                        + "b,1,A,r,1,1800-01-01,,\n"
                        + "c,1,A,r,1,2126-01-01,,\n"
                        + "d,1,A,r,1,2020-01-01,2126-01-01,RETIRED\n"
                        + "e,1,A,r,1,1950-01-01,2070-01-01,RETIRED\n");
        assertEquals("ERROR ERROR ERROR ERROR ADD", stage.outcomes());
        assertEquals(
                """
                2 start_on import.cell.dateRange
                3 start_on import.cell.dateRange
                4 start_on import.cell.dateRange
                5 end_on import.cell.dateRange""",
                stage.faults());
    }

    @Test
    void anEmployeeIsBornWithinTheLastHundredYearsAndOldEnoughToWork() {
        stage.plan(
                new EmployeeRows(),
                EMPLOYEES + "1,Anna,Bos,,1926\n2,Bram,Bos,,2013\n3,Cor,Bos,,1925\n4,Dirk,Bos,,2014\n5,Els,Bos,,26\n");
        assertEquals("ADD ADD ERROR ERROR ERROR", stage.outcomes());
        assertEquals(
                """
                4 birth_year import.cell.notBetween
                5 birth_year import.cell.notBetween
                6 birth_year import.cell.notBetween""",
                stage.faults());
    }

    @Test
    void readsAppointmentsAsPayrollSystemsWriteThem() {
        stage.codes("from Department d", "A").codes("from JobRole r", "r").employees("1", "2");
        stage.plan(
                new AppointmentRows(),
                "number;staff_number;department_code;job_role_code;fte;start_on;end_on;end_reason\r\n"
                        + "a;1;A;r;0,8889;31/12/2025;;\r\nb;1;A;r;1;1-1-2026 00:00;31-12-9999;\r\n"
                        + "c;1;A;r;1;20251231;31-12-9999;OTHER\r\nd;2;A;r;1;31-12-25;;\r\n");
        assertEquals("ADD ADD ADD ERROR", stage.outcomes());
        assertEquals("5 start_on import.cell.shortYear", stage.faults());
        assertEquals("4 end_reason import.appointment.reasonWithoutEnd", stage.warnings());
    }

    @Test
    void warnsWhenTheZerosBeforeANumberGotLost() {
        stage.plan(
                new EmployeeRows(),
                EMPLOYEES + "000123,Nul,Voorop,,1980\n123,Nul,Voorop,,1980\n00123,Iemand,Anders,,1980\n");
        assertEquals("ADD ADD ADD", stage.outcomes());
        assertEquals("3 staff_number import.employee.lostZeros", stage.warnings());
    }

    @Test
    void namesTheNumberThatIsKnownWithItsZeros() {
        stage.codes("from Department d", "A").codes("from JobRole r", "r").employees("000123");
        stage.plan(new AppointmentRows(), APPOINTMENTS + "a,123,A,r,1,2020-01-01,,\n");
        assertEquals("2 staff_number import.cell.unknownZeros", stage.faults());
    }

    private static String sorted(String lines) {
        return String.join("\n", lines.lines().sorted().toList());
    }
}
