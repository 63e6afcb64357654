package nl.vaardig.steering.overview.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.steering.overview.line.GapLine;
import nl.vaardig.steering.overview.line.GapLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the demo: a department asked for by itself says what it says among all others, today and on a past day. */
@InServer
class GapInventoryIT {

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    GapInventory inventory;

    @Inject
    GapCatalogues catalogues;

    @Inject
    GapPeople people;

    @Inject
    Clock clock;

    private CurrentUser hr;

    @BeforeEach
    void anAdvisorOfWaterveen() {
        long waterveen =
                work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code = 'GM9901'", Long.class)
                        .getSingleResult());
        Set<Role> roles = Set.of(Role.HR_ADVISOR);
        hr = new CurrentUser(1, "Iemand", waterveen, "Waterveen", null, roles, roles);
    }

    @Test
    void aDepartmentAloneIsThatOfTheWhole() {
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day : List.of(today, today.minusMonths(7))) {
            AsOf when = AsOf.on(day, today);
            List<GapLine> whole = work.as(hr, db -> inventory.lines(when).list());
            Set<Long> departments = twoDepartmentsOf(whole);
            List<GapLine> alone = work.as(
                    hr, db -> inventory.lines(List.of(when), departments).get(0).list());
            assertFalse(of(departments, whole).isEmpty());
            assertEquals(of(departments, whole), of(departments, alone), day.toString());
            assertTrue(alone.size() < whole.size() / 2, "the others are left in the database");
        }
    }

    @Test
    void aDepartmentTakesNoMoreQueriesThanTheWhole() {
        AsOf when = AsOf.on(LocalDate.now(clock).minusMonths(7), LocalDate.now(clock));
        Set<Long> departments =
                twoDepartmentsOf(work.as(hr, db -> inventory.lines(when).list()));
        long whole = queries.count(() -> work.as(hr, db -> inventory.lines(when).list()));
        assertEquals(
                whole,
                queries.count(() -> work.as(
                        hr,
                        db -> inventory.lines(List.of(when), departments).get(0).list())));
    }

    /** The people behind the figures are found by the database, from the requirements and the ratings themselves. */
    @Test
    void theFiguresAreThoseOfThePeopleBehindThem() {
        LocalDate today = LocalDate.now(clock);
        GapCatalogue catalogue = work.as(hr, db -> catalogues.catalogue());
        GapAsk ict = GapAsk.NONE.narrowedTo(GroupedBy.POPULATION, Population.ICT);
        for (LocalDate day : List.of(today, today.minusMonths(7))) {
            for (GapAsk filter : List.of(GapAsk.NONE, ict)) {
                AsOf when = AsOf.on(day, today);
                GapPeople.Question question =
                        GapPeople.Question.of(filter, catalogue, when, GapPeople.Show.ALL, GapPeople.Order.NAME);
                GapPeople.Counts counts = work.as(hr, db -> people.count(question));
                GapSum sum = work.as(hr, db -> GroupedBy.SKILL.table(inventory.lines(when), filter, catalogue))
                        .total()
                        .all()
                        .sum();
                assertEquals(counts, new GapPeople.Counts(sum.requirements(), sum.met(), sum.notAssessed()), "" + day);
                assertTrue(counts.open() > 0);
            }
        }
    }

    @Test
    void severalMomentsAtOnceTellWhatEachTellsAlone() {
        List<AsOf> days = BoardDays.compared(LocalDate.now(clock));
        List<GapLines> together = work.as(hr, db -> inventory.lines(days, Set.of()));
        for (int day = 0; day < days.size(); day++) {
            AsOf when = days.get(day);
            List<GapLine> alone = work.as(hr, db -> inventory.lines(when).list());
            assertEquals(alone, together.get(day).list());
        }
    }

    private static Set<Long> twoDepartmentsOf(List<GapLine> lines) {
        List<Long> all =
                lines.stream().map(GapLine::departmentId).distinct().sorted().toList();
        return Set.of(all.get(0), all.get(all.size() - 1));
    }

    private static List<GapLine> of(Set<Long> departments, List<GapLine> lines) {
        return lines.stream()
                .filter(line -> departments.contains(line.departmentId()))
                .toList();
    }
}
