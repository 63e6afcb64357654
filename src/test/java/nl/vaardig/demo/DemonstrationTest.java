package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder;

    private static GeneratedFolder waterveen;
    private static GeneratedFolder zandmeer;

    @BeforeAll
    static void generate() {
        Generate.run(Options.parse(List.of("--demo", "--out", folder.toString(), "--as-of", TODAY.toString())));
        waterveen = new GeneratedFolder(folder.resolve("GM9901"));
        zandmeer = new GeneratedFolder(folder.resolve("GM9902"));
    }

    @Test
    void hasExactlyThePromisedStaff() {
        assertEquals(1200, waterveen.inService(TODAY).size());
        assertEquals(180, zandmeer.inService(TODAY).size());
    }

    @Test
    void signsInEachRoleAsSomeoneInService() {
        assertEquals(
                new TreeSet<>(Set.of("medewerker", "manager", "hr", "bestuur", "beheer", "privacy", "alles")),
                waterveen.values("accounts.csv", "user_name").stream()
                        .map(name -> name.split("@")[0])
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                Set.of(
                        "manager@zandmeer.example",
                        "hr@zandmeer.example",
                        "beheer@zandmeer.example",
                        "alles@waterveen.example"),
                zandmeer.values("accounts.csv", "user_name"));
        assertTrue(waterveen.inService(TODAY).containsAll(waterveen.values("accounts.csv", "staff_number")));
        assertEquals(7, waterveen.values("accounts.csv", "staff_number").size(), "seven different people");
    }

    @Test
    void letsOnePersonWorkAtBothMunicipalities() {
        NamedCsvRecord here = employee(waterveen, "alles@waterveen.example");
        NamedCsvRecord there = employee(zandmeer, "alles@waterveen.example");
        for (String column : List.of("given_name", "family_name", "birth_year")) {
            assertEquals(here.getField(column), there.getField(column));
        }
        assertFalse(led(waterveen, "alles@waterveen.example").isEmpty(), "leads a department too");
    }

    @Test
    void givesTheManagerADepartmentWithThreeTeams() {
        List<String> led = led(waterveen, "manager@waterveen.example");
        String department = led.stream().min(String::compareTo).orElseThrow();
        assertEquals(
                3,
                waterveen.rows("departments.csv").stream()
                        .filter(row -> row.getField("parent_code").equals(department))
                        .count());
        long people = waterveen.appointments().stream()
                .filter(each -> each.covers(TODAY) && each.department().startsWith(department))
                .count();
        assertEquals(35, people, 4);
        String team = waterveen.appointments().stream()
                .filter(each -> each.covers(TODAY))
                .filter(each -> each.person()
                        .equals(account(waterveen, "medewerker@waterveen.example")
                                .getField("staff_number")))
                .findFirst()
                .orElseThrow()
                .department();
        assertTrue(team.startsWith(department) && department.startsWith("SD-"), "the employee works there");
    }

    @Test
    void tellsTheEmployeesStory() {
        String employee = account(waterveen, "medewerker@waterveen.example").getField("staff_number");
        List<NamedCsvRecord> ratings = waterveen.rows("ratings.csv").stream()
                .filter(row -> row.getField("staff_number").equals(employee))
                .toList();
        assertTrue(
                ratings.stream()
                        .anyMatch(row -> row.getField("source").equals("CERTIFICATE")
                                && row.getField("valid_until")
                                        .equals(TODAY.plusDays(30).toString())),
                "a certificate runs out soon");
        assertTrue(
                waterveen.rows("assignments.csv").stream()
                        .anyMatch(row -> row.getField("staff_number").equals(employee)
                                && row.getField("state").equals("STARTED")),
                "a path under way");
    }

    private static NamedCsvRecord account(GeneratedFolder place, String user) {
        return place.rows("accounts.csv").stream()
                .filter(row -> row.getField("user_name").equals(user))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCsvRecord employee(GeneratedFolder place, String user) {
        String number = account(place, user).getField("staff_number");
        return place.rows("employees.csv").stream()
                .filter(row -> row.getField("staff_number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> led(GeneratedFolder place, String user) {
        String number = account(place, user).getField("staff_number");
        return place.rows("departments.csv").stream()
                .filter(row -> List.of(row.getField("manager_staff_numbers").split("\\|"))
                        .contains(number))
                .map(row -> row.getField("code"))
                .toList();
    }
}
