package nl.vaardig.organisation.department;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** How many people have an appointment in force today. Someone with two counts once in each department and job role. */
@ApplicationScoped
@Transactional
public class Headcounts {

    private static final String TODAY = "where " + InForce.on("a", "today");

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    private record Row(long id, long people) {}

    public long inService() {
        return db.createQuery("select count(distinct a.employee.id) from Appointment a " + TODAY, Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** By the id of the department, without those below it; departments without people are left out. */
    public Map<Long, Long> byDepartment() {
        return by("department");
    }

    /** By the id of the job role; roles without people are left out. */
    public Map<Long, Long> byJobRole() {
        return by("jobRole");
    }

    private Map<Long, Long> by(String what) {
        return db.createQuery(
                        "select a.%1$s.id, count(distinct a.employee.id) from Appointment a %2$s group by a.%1$s.id"
                                .formatted(what, TODAY),
                        Row.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(toMap(Row::id, Row::people));
    }
}
