package nl.vaardig.learning.path;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vaardig.cast.Cast;
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.write.CourseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** courses.csv: what an older file leaves alone, what a row may name, and that what was taken along changes nothing. */
@InServer
class CourseRowsIT {

    private static final String OLD = "naam;name;;;DATA_ANALYSIS;WORKSHOP;4;100;;false;skill0:%s";
    private static final String FULL =
            OLD.formatted("1-2") + ";Leerhuis;DUTCH;Zaal 1;Anna;https://leren.example/x;Allen;All;;;24;12;NOW;%s;%s;%s";

    @Inject
    @Any
    Instance<CourseRows> rows;

    @Inject
    CourseFile file;

    @Inject
    Queries queries;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private long municipality;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void aSkill() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, db -> Cast.of(db, LocalDate.now(clock)).skills(1));
    }

    /** Brings in these lines; gives what came of each, null where it has a fault. */
    private List<RowPlan.Outcome> bringIn(List<String> columns, String... lines) {
        Map<String, Integer> positions =
                IntStream.range(0, columns.size()).boxed().collect(toMap(columns::get, at -> at));
        return work.at(municipality, db -> {
            CourseRows importer = rows.get();
            importer.begin();
            List<RowPlan.Outcome> outcomes = new ArrayList<>();
            for (String line : lines) {
                Row row = new Row(2, positions, Arrays.asList(line.split(";", -1)));
                RowPlan plan = importer.plan(row);
                row.faults().stream().map(Fault::column).forEach(faults::add);
                if (plan != null) plan.carryOut(db);
                outcomes.add(plan == null ? null : plan.outcome());
            }
            return outcomes;
        });
    }

    private static List<String> all() {
        return Stream.concat(CourseFile.COLUMNS.stream(), CourseFile.LATER_COLUMNS.stream())
                .toList();
    }

    private static String full(String code, String state, String replacedBy, String needs) {
        return code + ";" + FULL.formatted(state, replacedBy, needs);
    }

    private CourseWish course(String code) {
        return work.at(municipality, db -> file.all()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOlderFileLeavesWhatItDoesNotTell() {
        bringIn(all(), full("a", "PUBLISHED", "", ""));
        assertEquals(
                List.of(RowPlan.Outcome.CHANGE),
                bringIn(CourseFile.COLUMNS, "a;" + OLD.formatted("2").replace("100", "120")));
        CourseWish now = course("a");
        assertEquals(120, now.cost().intValue());
        assertNull(now.outcomes().get(0).from());
        assertEquals("Leerhuis", now.practical().provider());
        assertEquals(24, now.renewal().validMonths());
    }

    @Test
    void aRowNamesWhatStandsAboveIt() {
        bringIn(all(), full("a", "PUBLISHED", "", ""), full("b", "PUBLISHED", "", "a"), full("c", "OUTDATED", "b", ""));
        assertEquals(List.of(), faults);
        assertEquals("a", course("b").needs().get(0).code());
        assertEquals("b", course("c").replacedBy().code());
        assertEquals(CourseState.OUTDATED, course("c").state());
    }

    @Test
    void whatWasTakenAlongChangesNothing() {
        bringIn(all(), full("a", "PUBLISHED", "", ""), full("b", "OUTDATED", "a", "a"));
        String[] lines = work.at(municipality, db -> file.all()).stream()
                .map(wish -> String.join(";", CourseFile.cells(wish).values()))
                .toArray(String[]::new);
        List<String> columns = List.copyOf(CourseFile.cells(course("a")).keySet());
        assertEquals(List.of(RowPlan.Outcome.UNCHANGED, RowPlan.Outcome.UNCHANGED), bringIn(columns, lines));
        assertEquals(all().stream().sorted().toList(), columns.stream().sorted().toList());
    }

    @Test
    void theFileTakesThreeStatements() {
        bringIn(all(), full("a", "PUBLISHED", "", ""), full("b", "OUTDATED", "a", "a"));
        assertEquals(3, (long) work.at(municipality, db -> queries.count(file::all)));
    }

    @Test
    void circlesAndWhatCannotBeAreToldAtTheirCells() {
        bringIn(all(), full("a", "PUBLISHED", "", ""), full("b", "PUBLISHED", "", "a"));
        bringIn(
                all(),
                full("a", "PUBLISHED", "", "b"),
                full("b", "PUBLISHED", "a", "x"),
                full("c", "OUTDATED", "c", ""));
        assertEquals(List.of("prerequisites", "replaced_by", "prerequisites", "replaced_by"), faults);
        faults.clear();
        bringIn(
                all(),
                full("d", "PUBLISHED", "", "")
                        .replace("1-2", "2-2")
                        .replace("https", "ftp")
                        .replace(";12;", ";25;"));
        assertTrue(faults.containsAll(List.of("skills", "address", "repeat_months")), faults.toString());
    }
}
