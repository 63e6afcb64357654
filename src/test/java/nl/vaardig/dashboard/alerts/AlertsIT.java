package nl.vaardig.dashboard.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.gap.alert.AlertKind;
import nl.vaardig.gap.alert.AlertLine;
import nl.vaardig.gap.alert.AlertQuestion;
import nl.vaardig.gap.alert.Alerts;
import nl.vaardig.gap.alert.LastHolder;
import nl.vaardig.gap.alert.Whose;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.CountingRule;
import nl.vaardig.inventory.RatingLine;
import nl.vaardig.inventory.Ratings;
import nl.vaardig.inventory.Standing;
import nl.vaardig.inventory.decay.Decay;
import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the demo: every list says what it promises, its count is its length, and each role sees its own people. */
@InServer
class AlertsIT {

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Alerts alerts;

    @Inject
    Ratings ratings;

    @Inject
    Clock clock;

    private CurrentUser hr;
    private CurrentUser manager;

    @BeforeEach
    void peopleOfWaterveen() {
        long waterveen =
                work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code = 'GM9901'", Long.class)
                        .getSingleResult());
        long leads = work.at(waterveen, db -> db.createQuery(
                        "select m.employee.id from DepartmentManager m where m.department.code like 'SD-02%'"
                                + " order by m.id",
                        Long.class)
                .setMaxResults(1)
                .getSingleResult());
        hr = user(waterveen, null, Role.HR_ADVISOR);
        manager = user(waterveen, leads, Role.MANAGER);
    }

    private static CurrentUser user(long municipality, Long employee, Role role) {
        return new CurrentUser(1, "Iemand", municipality, "Waterveen", employee, Set.of(role), Set.of(role));
    }

    private static AlertQuestion question(Whose whose, AlertKind kind) {
        return new AlertQuestion(whose, kind, null, AlertQuestion.MOST_DAYS);
    }

    private List<AlertLine> all(CurrentUser user, AlertQuestion question) {
        return work.as(user, db -> alerts.all(question));
    }

    @Test
    void aCountIsTheLengthOfItsList() {
        AlertQuestion any = question(Whose.EVERYONE, AlertKind.TALK);
        var counts = work.as(hr, db -> alerts.counts(any));
        for (AlertKind kind : AlertKind.values()) {
            if (!kind.isFor(Whose.EVERYONE)) continue;
            long length = kind.isOfAPerson()
                    ? all(hr, any.of(kind)).size()
                    : work.as(hr, db -> alerts.lastHolders(any)).size();
            assertEquals(counts.get(kind), length, kind.name());
            if (!kind.isOfAPerson()) continue;
            long people = all(hr, any.of(kind)).stream()
                    .map(AlertLine::employeeId)
                    .distinct()
                    .count();
            long told = work.as(hr, db -> alerts.people(any.of(kind)));
            assertEquals(people, told, kind.name());
        }
        assertTrue(counts.get(AlertKind.CRITICAL_GAP) > 0, "the demo has gaps in critical skills");
        assertTrue(counts.get(AlertKind.LAST_HOLDER) > 0, "and knowledge that hangs on one person");
    }

    @Test
    void theHeaderTellsAnAdvisorWhatToAnswerAndAManagerEverything() {
        AlertQuestion all = question(Whose.EVERYONE, AlertKind.CRITICAL_GAP);
        var ofAll = work.as(hr, db -> alerts.counts(all));
        long told = work.as(hr, db -> alerts.waiting(all));
        assertEquals(ofAll.get(AlertKind.OBJECTION) + ofAll.get(AlertKind.PROOF), told);
        AlertQuestion team = question(Whose.TEAM, AlertKind.CRITICAL_GAP);
        long ofTeam = work.as(manager, db -> alerts.counts(team)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long toldOfTeam = work.as(manager, db -> alerts.waiting(team));
        assertEquals(ofTeam, toldOfTeam);
        assertTrue(ofTeam > 0, "the demo has something for a manager");
    }

    @Test
    void eachLineIsWhatItsKindSays() {
        LocalDate today = LocalDate.now(clock);
        all(hr, question(Whose.EVERYONE, AlertKind.CRITICAL_GAP))
                .forEach(line -> assertTrue(line.level() < line.required(), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.NOT_ASSESSED))
                .forEach(line -> assertEquals(null, line.level(), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.TALK))
                .forEach(line -> assertTrue(callsForATalk(line, today), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.EXPIRING))
                .forEach(line -> assertFalse(line.until().isBefore(today), line::toString));
    }

    /** From all that was said of this person and skill. */
    private boolean callsForATalk(AlertLine line, LocalDate today) {
        List<RatingLine> all = work.as(hr, db -> ratings.of(line.employeeId(), AsOf.today(today))).stream()
                .filter(one -> one.skillId() == line.skillId())
                .toList();
        return Standing.of(CountingRule.PRIORITISED, Decay.NONE, all, AsOf.today(today))
                .callsForATalk();
    }

    @Test
    void countedBySkillTheyAreTheSamePeople() {
        AlertQuestion gaps = question(Whose.EVERYONE, AlertKind.CRITICAL_GAP);
        long people = work.as(hr, db -> alerts.bySkill(gaps)).stream()
                .mapToLong(skill -> skill.people())
                .sum();
        assertEquals(all(hr, gaps).size(), people);
    }

    @Test
    void aManagerSeesTheOwnDepartmentsOnly() {
        Set<Long> theirs = new HashSet<>(work.as(manager, db -> db.createQuery(
                        "select a.employee.id from Appointment a where (a.endOn is null or a.endOn >= current_date)"
                                + " and a.department.code like 'SD-02%'",
                        Long.class)
                .getResultList()));
        List<AlertLine> lines = all(manager, question(Whose.TEAM, AlertKind.CRITICAL_GAP));
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertTrue(theirs.contains(line.employeeId()), line::toString));
        List<LastHolder> holders =
                work.as(manager, db -> alerts.lastHolders(question(Whose.TEAM, AlertKind.LAST_HOLDER)));
        holders.forEach(line -> assertTrue(theirs.contains(line.employeeId()), line::toString));
    }

    @Test
    void nobodyTakesAViewThatTheirRolesDoNotOpen() {
        AlertQuestion everyone = question(Whose.EVERYONE, AlertKind.TALK);
        assertThrows(NotThere.class, () -> work.as(manager, db -> alerts.counts(everyone)));
        assertThrows(NotThere.class, () -> work.as(hr, db -> alerts.counts(question(Whose.ME, AlertKind.TALK))));
    }

    @Test
    void aListCostsTheSameOfAnyLength() {
        for (AlertKind kind : AlertKind.values()) {
            if (!kind.isOfAPerson()) continue;
            Set<Long> counts = new TreeSet<>();
            for (int size : List.of(1, 100)) {
                counts.add(queries.count(() ->
                        work.as(hr, db -> alerts.lines(question(Whose.EVERYONE, kind), new Paging.Ask(1, size)))));
            }
            assertEquals(1, counts.size(), kind + ": " + counts);
        }
    }
}
