package nl.vaardig.talent.flow;

import static nl.vaardig.talent.flow.Work.BOARD;
import static nl.vaardig.talent.flow.Work.HR;
import static nl.vaardig.talent.flow.Work.TODAY;
import static nl.vaardig.talent.flow.Work.filter;
import static nl.vaardig.talent.flow.Work.in;
import static nl.vaardig.talent.flow.Work.job;
import static nl.vaardig.talent.flow.Work.people;
import static nl.vaardig.talent.flow.Work.study;
import static nl.vaardig.talent.flow.Work.tree;
import static nl.vaardig.talent.flow.Work.workforce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.curve.SurvivalCurve;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;
import org.junit.jupiter.api.Test;

/** Forty people of long standing, one new colleague, and a look from 2024 on. */
class CurvesTest {

    private static final DepartmentTree TREE = tree(1, 0, 10, 1, 20, 1);
    private static final Period PERIOD = new Period(LocalDate.of(2024, 1, 1), TODAY);

    @Test
    void theCurveBeginsWhereEnoughPeopleAreFollowed() {
        for (Hiding reader : List.of(HR, BOARD)) {
            SurvivalCurve curve = curve(reader);
            assertTrue(curve.isConditional(), curve::toString);
            assertTrue(curve.start() >= 72 && curve.start() <= 96, () -> "begins at " + curve.start());
            assertEquals(1, curve.points().get(0).survival());
            assertTrue(curve.points().get(curve.points().size() - 1).survival() < 1);
            assertTrue(curve.points().stream().allMatch(point -> point.atRisk() == null || point.atRisk() >= 5));
        }
    }

    @Test
    void theFileSaysWhereItBegins() {
        var file = CurveFile.of(look(HR), Messages.in("nl"));
        List<String> titles =
                file.columns().stream().map(column -> column.title()).toList();
        assertTrue(titles.contains("Curve begint bij (maanden in dienst)"), titles::toString);
        assertTrue(file.rows().size() > 5);
    }

    @Test
    void aTimeInEmploymentIsCalledByYearsAndMonths() {
        Map<Integer, String> names = Map.of(0, "0", 9, "9 maanden", 24, "2 jaar", 97, "8 jaar en 1 maand");
        names.forEach((months, name) -> assertEquals(name, TenureName.of(Messages.in("nl"), months)));
    }

    private static SurvivalCurve curve(Hiding reader) {
        return Curves.of(look(reader), TalentGroup.OTHERS)
                .orElseThrow()
                .figure()
                .value()
                .orElseThrow();
    }

    private static Study look(Hiding reader) {
        List<Employment> work = new ArrayList<>(people(101, 160, 20, 1));
        for (int id = 1; id <= 40; id++) {
            String start = "%d-%02d-01".formatted(2008 + id % 10, 1 + id % 12);
            String end = id <= 14 ? "2026-%02d-15".formatted(2 + id % 9) : null;
            work.add(job(id, 10, 1, start, end, end == null ? null : EndReason.RESIGNED));
        }
        work.add(job(200, 20, 1, "2015-01-01", "2023-06-30", EndReason.RESIGNED));
        work.add(job(41, 10, 1, "2026-09-01", null, null));
        return study(workforce(work), TREE, filter(PERIOD, in(TREE, 10)), reader);
    }
}
