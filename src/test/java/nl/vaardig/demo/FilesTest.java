package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the import will insist on, in municipalities of one person and of many. */
class FilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private final Starter starter = Starter.read();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 13, 22, 60, 250, 1500})
    void fitTogether(int headcount) {
        Generate.run(new Options(1, headcount, 0, folder, TODAY, headcount, false, false));
        GeneratedFolder place = new GeneratedFolder(folder.resolve("GM0001"));
        assertEquals(headcount, place.inService(TODAY).size());
        departments(place, headcount);
        people(place);
        ratings(place);
        assignments(place);
        refersTo(place.values("accounts.csv", "staff_number"), place.values("employees.csv", "staff_number"));
        assertFalse(Files.exists(place.folder().resolve("job_roles.csv")));
    }

    private void departments(GeneratedFolder place, int headcount) {
        Map<String, Integer> depths = new HashMap<>();
        Set<String> parents = place.values("departments.csv", "parent_code");
        Set<String> staff = place.inService(TODAY);
        Map<String, Integer> sizes = new HashMap<>();
        place.appointments().stream()
                .filter(each -> each.covers(TODAY))
                .forEach(each -> sizes.merge(each.department(), 1, Integer::sum));
        for (NamedCsvRecord row : place.rows("departments.csv")) {
            String parent = row.getField("parent_code");
            int depth = parent.isEmpty() ? 1 : depths.get(parent) + 1;
            assertEquals(null, depths.put(row.getField("code"), depth), "a code occurs once, after its parent");
            assertEquals(depth < 3, parents.contains(row.getField("code")), "three deep everywhere");
            assertTrue(
                    staff.containsAll(
                            List.of(row.getField("manager_staff_numbers").split("\\|"))),
                    "led by someone in service");
            int size = sizes.getOrDefault(row.getField("code"), 0);
            assertTrue(depth < 3 || headcount < 60 || size >= 6 && size <= 16, row.getField("name") + " has " + size);
        }
    }

    private void people(GeneratedFolder place) {
        List<NamedCsvRecord> employees = place.rows("employees.csv");
        assertEquals(
                employees.size(), place.values("employees.csv", "staff_number").size());
        assertEquals(employees.size(), place.values("employees.csv", "email").size());
        assertTrue(employees.stream()
                .allMatch(row -> row.getField("email").matches("[a-z-]+\\.[a-z-]+[0-9]*@gm0001\\.example")));
        assertEquals(
                place.values("employees.csv", "staff_number"), place.careers().keySet());
        refersTo(place.values("appointments.csv", "department_code"), place.values("departments.csv", "code"));
        refersTo(place.values("appointments.csv", "job_role_code"), starter.roles.keySet());
        assertEquals(
                place.rows("appointments.csv").size(),
                place.values("appointments.csv", "number").size());
        for (GeneratedFolder.Appointment each : place.appointments()) {
            assertFalse(each.end().isBefore(each.start()), each.toString());
            assertFalse(each.start().isAfter(TODAY), each.toString());
            assertEquals(each.end().getYear() == 9999, each.endReason().isEmpty(), each.toString());
        }
    }

    private void ratings(GeneratedFolder place) {
        Set<String> staff = place.values("employees.csv", "staff_number");
        Set<String> rounds = new HashSet<>(place.values("rounds.csv", "code"));
        rounds.add("");
        for (NamedCsvRecord row : place.rows("ratings.csv")) {
            Starter.Skill skill = starter.skills.get(row.getField("skill_code"));
            int level = Integer.parseInt(row.getField("level"));
            assertTrue(staff.contains(row.getField("staff_number")) && rounds.contains(row.getField("round_code")));
            assertTrue(skill != null && level >= 1 && level <= skill.top(), row.toString());
            LocalDate recorded = LocalDate.parse(row.getField("recorded_on"));
            LocalDate valid = LocalDate.parse(row.getField("valid_on"));
            assertFalse(
                    recorded.isBefore(valid) || recorded.isAfter(valid.plusDays(10)) || recorded.isAfter(TODAY),
                    row.toString());
        }
    }

    private void assignments(GeneratedFolder place) {
        Set<String> seen = new HashSet<>();
        for (NamedCsvRecord row : place.rows("assignments.csv")) {
            assertTrue(seen.add(row.getField("staff_number") + row.getField("path_code")), "a path once per person");
            LearningPath path = starter.paths.stream()
                    .filter(each -> each.code().equals(row.getField("path_code")))
                    .findFirst()
                    .orElseThrow();
            Assigned.State state = Assigned.State.valueOf(row.getField("state"));
            int steps = Integer.parseInt(row.getField("steps_done"));
            assertEquals(state == Assigned.State.COMPLETED, steps == path.steps(), row.toString());
            assertEquals(
                    state == Assigned.State.DECLINED,
                    !row.getField("decline_reason").isEmpty(),
                    row.toString());
            assertEquals(
                    state.compareTo(Assigned.State.STARTED) > 0,
                    !row.getField("ended_on").isEmpty(),
                    row.toString());
            assertTrue(steps == 0 || !row.getField("started_on").isEmpty(), row.toString());
            inOrder(row, "assigned_on", "started_on", "ended_on");
        }
        refersTo(place.values("assignments.csv", "staff_number"), place.values("employees.csv", "staff_number"));
    }

    private static void inOrder(NamedCsvRecord row, String... columns) {
        LocalDate before = LocalDate.MIN;
        for (String column : columns) {
            LocalDate day = row.getField(column).isEmpty() ? before : LocalDate.parse(row.getField(column));
            assertFalse(day.isBefore(before) || day.isAfter(TODAY), row.toString());
            before = day;
        }
    }

    private static void refersTo(Set<String> used, Set<String> existing) {
        Set<String> missing = new HashSet<>(used);
        missing.removeAll(existing);
        assertTrue(missing.isEmpty(), () -> "refers to what is not there: " + missing);
    }
}
