package nl.vaardig.steering.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.steering.matrix.selection.MatrixChoice;
import org.junit.jupiter.api.Test;

/** The demo's municipality in a matrix: the same queries for a few people and for everyone. */
@InServer
class MatricesIT {

    private static final Set<Role> HR = Set.of(Role.EMPLOYEE, Role.HR_ADVISOR);

    private record Size(long department, long people) {}

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Matrices matrices;

    private long municipality(EntityManager db) {
        return db.createQuery("select m.id from Municipality m where m.code = 'GM9901'", Long.class)
                .getSingleResult();
    }

    private static MatrixChoice of(Long department) {
        return new MatrixChoice(department, false, null, null, null, null, null, false);
    }

    private ShownMatrix shown(MatrixChoice choice) {
        return matrices.show(new MatrixAsk(choice, MatrixOrder.of(null), null), matrices.offer(), 10);
    }

    @Test
    void nobodyIsLookedAtWhereItDoesNotFitOnPaper() {
        long town = work.at(0, this::municipality);
        CurrentUser hr = new CurrentUser(1, "HR", town, "Waterveen", null, HR, HR);
        MatrixAsk ask = new MatrixAsk(of(null), MatrixOrder.of(null), null);
        long before = looks(hr);
        RuleRefused refused = assertThrows(
                RuleRefused.class, () -> work.as(hr, db -> matrices.show(ask, matrices.offer(), Integer.MAX_VALUE, 1)));
        assertEquals("matrix.print.tooMany", refused.key());
        assertEquals(before, looks(hr));
    }

    private long looks(CurrentUser user) {
        return work.as(user, db -> db.createQuery("select count(e) from AccessLogEntry e", Long.class)
                .getSingleResult());
    }

    @Test
    void asManyQueriesForEveryoneAsForOneDepartment() {
        long town = work.at(0, this::municipality);
        CurrentUser hr = new CurrentUser(1, "HR", town, "Waterveen", null, HR, HR);
        long smallest = work.as(hr, db -> db.createQuery(
                                "select a.department.id, count(a) from Appointment a where a.endOn is null"
                                        + " group by a.department.id order by count(a)",
                                Size.class)
                        .getResultList())
                .get(0)
                .department();
        Map<Long, Long> counts = work.reading(hr, () -> {
            Map<Long, Long> found = new TreeMap<>();
            found.put(shown(of(smallest)).people() + 0L, queries.count(() -> shown(of(smallest))));
            found.put(shown(of(null)).people() + 0L, queries.count(() -> shown(of(null))));
            return found;
        });
        assertEquals(2, counts.size(), "two sizes: " + counts);
        // Ids for the lines of the access log come fifty at a time, so one of the two may fetch some.
        long fewest = counts.values().stream().min(Long::compare).orElseThrow();
        long most = counts.values().stream().max(Long::compare).orElseThrow();
        assertTrue(most - fewest <= 1 && most <= 13, "people to queries: " + counts);
    }
}
