package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures (rules.md, Flows and rates) in a municipality large enough for chance to even out. */
class WorkforceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OPENING = TODAY.minusYears(6);

    @TempDir
    private static Path folder;

    private static GeneratedFolder place;

    @BeforeAll
    static void generate() {
        Generate.run(new Options(1, 3000, 0, folder, TODAY, 3, false, false));
        place = new GeneratedFolder(folder.resolve("GM0001"));
    }

    @Test
    void hasTheHeadcountThatWasAsked() {
        assertEquals(3000, place.inService(TODAY).size());
    }

    @Test
    void flowsAsPublished() {
        double personYears = 0;
        for (int year = 1; year <= 6; year++) {
            personYears += (place.inService(TODAY.minusYears(year)).size()
                            + place.inService(TODAY.minusYears(year - 1)).size())
                    / 2.0;
        }
        List<LocalDate[]> services = services();
        assertEquals(.159, services.stream().filter(each -> inWindow(each[0])).count() / personYears, .006, "in");
        assertEquals(
                .083,
                services.stream().filter(each -> inWindow(each[1].plusDays(1))).count() / personYears,
                .006,
                "out");
        long moves = place.appointments().stream()
                .filter(each -> each.endReason().equals("INTERNAL_MOVE")
                        && inWindow(each.end().plusDays(1)))
                .count();
        assertEquals(.084, moves / personYears, .006, "through");
    }

    @Test
    void isAsOldAsPublished() {
        Set<String> staff = place.inService(TODAY);
        int[] ages = place.rows("employees.csv").stream()
                .filter(row -> staff.contains(row.getField("staff_number")))
                .mapToInt(row -> TODAY.getYear() - Integer.parseInt(row.getField("birth_year")))
                .toArray();
        assertEquals(47.2, IntStream.of(ages).average().orElseThrow(), 1, "mean");
        assertEquals(.18, share(ages, age -> age < 35), .03, "under 35");
        assertEquals(.17, share(ages, age -> age >= 60), .035, "over 60");
    }

    @Test
    void losesNewcomersSooner() {
        List<LocalDate[]> hires = services().stream()
                .filter(each -> inWindow(each[0]) && each[0].isBefore(TODAY.minusYears(1)))
                .toList();
        double lost = hires.stream()
                        .filter(each -> each[1].isBefore(each[0].plusYears(1)))
                        .count()
                / (double) hires.size();
        assertTrue(lost > .083 && lost < .16, "share gone within a year: " + lost);
    }

    @Test
    void worksNineTenthsOfAWeek() {
        double fte = place.rows("appointments.csv").stream()
                .filter(row -> row.getField("end_on").isEmpty())
                .mapToDouble(row -> Double.parseDouble(row.getField("fte")))
                .average()
                .orElseThrow();
        assertEquals(.90, fte, .015);
    }

    @Test
    void knowsLessTidyCareers() {
        assertTrue(services().size() > place.careers().size(), "some came back");
        assertTrue(
                place.careers().values().stream()
                        .anyMatch(each ->
                                each.stream().filter(one -> one.covers(TODAY)).count() > 1),
                "some have two appointments at once");
        assertTrue(
                place.appointments().stream()
                        .anyMatch(
                                each -> each.end().isAfter(TODAY) && each.end().getYear() < 9999),
                "some terms will end");
        assertTrue(
                place.appointments().stream().anyMatch(each -> each.start().isBefore(OPENING.minusYears(20))),
                "some were there long before");
    }

    private static boolean inWindow(LocalDate day) {
        return day.isAfter(OPENING) && !day.isAfter(TODAY);
    }

    private static double share(int[] ages, IntPredicate which) {
        return IntStream.of(ages).filter(which).count() / (double) ages.length;
    }

    /** First and last day of every stretch without a break. */
    private static List<LocalDate[]> services() {
        List<LocalDate[]> services = new ArrayList<>();
        for (List<GeneratedFolder.Appointment> career : place.careers().values()) {
            LocalDate[] current = null;
            List<GeneratedFolder.Appointment> inOrder = career.stream()
                    .sorted(Comparator.comparing(GeneratedFolder.Appointment::start))
                    .toList();
            for (GeneratedFolder.Appointment each : inOrder) {
                if (current != null && !each.start().isAfter(current[1].plusDays(1))) {
                    current[1] = each.end().isAfter(current[1]) ? each.end() : current[1];
                } else {
                    current = new LocalDate[] {each.start(), each.end()};
                    services.add(current);
                }
            }
        }
        return services;
    }
}
