package nl.vaardig.learning.assignment.bulk;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Writes the rows of a mass act, hundreds or thousands in one statement each. Native SQL: every statement carries the
 * municipality's id. Numbers are those of a block's end, as Hibernate counts them.
 */
@ApplicationScoped
@Transactional
public class BulkTables {

    /** People and verdicts as [[7, "IN"], …]. */
    private static final String CANDIDATES =
            """
            insert into bulk_candidate (id, municipality_id, bulk_id, employee_id, verdict)
            select next value for bulk_candidate_seq * 1000, :municipality, :bulk, p.employee, p.verdict
            from json_table(:people, '$[*]' columns (employee bigint path '$[0]', verdict varchar(30) path '$[1]')) p""";

    private static final String COPIES =
            """
            insert into assignment (id, municipality_id, employee_id, path_id, path_version_id, bulk_id, state, reason_nl,
              reason_en, compulsory, due_on, hours, cost, assigned_by, assigned_at)
            select next value for assignment_seq * 1000, a.municipality_id, c.employee_id, a.path_id, a.path_version_id, a.bulk_id,
              a.state, a.reason_nl, a.reason_en, a.compulsory, a.due_on, a.hours, a.cost, a.assigned_by, a.assigned_at
            from bulk_candidate c join assignment a on a.id = :made
            where c.municipality_id = :municipality and c.bulk_id = :bulk and c.verdict = 'IN' and c.excluded = false
              and c.done = false and c.employee_id > :first and c.employee_id <= :last""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** Who is in the act, and why or why not. */
    void weigh(BulkAssignment bulk, List<Verdict.Facts> people, long outcomes) {
        db.flush();
        String rows = people.stream()
                .map(facts -> "[" + facts.employeeId() + ",\"" + Verdict.of(facts, outcomes) + "\"]")
                .collect(joining(",", "[", "]"));
        sql(CANDIDATES, bulk).setParameter("people", rows).executeUpdate();
    }

    /**
     * Gives the path to all in a stretch who are still to get it. The noun, which knows the rules, makes one; what the
     * others get is the same, so theirs are copies of it.
     *
     * @param first the first of them, by number
     */
    void give(BulkAssignment bulk, long first, long last, Instant now) {
        Assignment made = new Assignment(db.getReference(Employee.class, first), bulk, now);
        db.persist(made);
        db.flush();
        sql(COPIES, bulk)
                .setParameter("made", made.id())
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
    }

    private Query sql(String statement, BulkAssignment bulk) {
        return db.createNativeQuery(statement)
                .setParameter("municipality", request.municipality())
                .setParameter("bulk", bulk.id());
    }
}
