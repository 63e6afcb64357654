package nl.vaardig.learning.assignment.own;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.platform.who.CurrentRequest;

/** Which paths the reader has now. */
@ApplicationScoped
@Transactional
public class UnderWay {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** An open assignment of one's own. */
    public record Open(long path, long assignment, AssignmentState state, LocalDate dueOn) {}

    /** By the id of the path; none for who is no employee. */
    public Map<Long, Open> paths() {
        Long me = request.user().employeeId();
        if (me == null) return Map.of();
        return db.createQuery(
                        """
                        select x.path.id, x.id, x.state, x.dueOn from Assignment x
                        where x.employee.id = :me and x.endedAt is null
                        """,
                        Open.class)
                .setParameter("me", me)
                .getResultStream()
                .collect(toMap(Open::path, one -> one, (one, other) -> one));
    }
}
