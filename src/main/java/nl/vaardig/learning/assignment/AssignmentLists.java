package nl.vaardig.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;

/** Assignments of the people a user may see, as lists: filtered, sorted and paged in the database. */
@ApplicationScoped
@Transactional
public class AssignmentLists {

    /** What is written down when somebody looks at another's assignments. */
    public static final String SUBJECT = "privacy.subject.assignments";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    AccessLog accessLog;

    @Inject
    Worked worked;

    @Inject
    Clock clock;

    /**
     * @param department the first recorded of the present appointments; null for who has left
     * @param hours and cost (euros) as on the day it was given
     */
    public record Row(
            long id,
            long employeeId,
            String staffNumber,
            String givenName,
            String familyName,
            String department,
            long pathId,
            Bilingual path,
            AssignmentState state,
            boolean compulsory,
            LocalDate dueOn,
            Instant assignedAt,
            Instant startedAt,
            Instant endedAt,
            BigDecimal hours,
            BigDecimal cost,
            long stepsDone,
            long steps) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** How many there are in a selection, whatever their state. @param people with an open one */
    public record Counts(long open, long people, long late, long completed, long proposed) {}

    public Paging<Row> page(AssignmentAsk filter, Paging.Ask ask) {
        Condition condition = condition(filter);
        List<Row> rows = rows(onPage(filter, condition, ask), filter.order());
        note(rows);
        return ask.holding(rows, () -> condition
                .bind(db.createQuery(
                        "select count(x) from Assignment x join x.employee e where " + condition.hql(), Long.class))
                .getSingleResult());
    }

    /** The whole list, for a file. */
    public List<Row> all(AssignmentAsk filter) {
        Condition condition = condition(filter);
        List<Row> rows = condition.bind(query(condition.hql(), filter.order())).getResultList();
        note(rows);
        return rows;
    }

    /** @throws NotThere when it isn't there or not about someone the user may see */
    public Row get(long id) {
        Condition condition = condition(AssignmentAsk.only(id));
        Row row = condition
                .bind(query(condition.hql(), AssignmentAsk.Order.DUE))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        note(List.of(row));
        return row;
    }

    /** Shared by who asks the same with the same sight, unless words were typed. */
    public Counts counts(AssignmentAsk filter) {
        Condition condition = condition(filter.withStanding(Standing.ALL).withOrder(AssignmentAsk.Order.DUE));
        if (!filter.words().isEmpty()) return count(condition);
        return worked.of(condition.ofAnyone(), () -> count(condition));
    }

    private Counts count(Condition condition) {
        return condition
                .bind(db.createQuery(
                        """
                        select coalesce(sum(case when x.state in (:openStates) then 1 else 0 end), 0L),
                          count(distinct case when x.state in (:openStates) then x.employee.id end),
                          coalesce(sum(case when x.state in (:openStates) and x.dueOn < :now then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :completedState then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :proposedState then 1 else 0 end), 0L)
                        from Assignment x join x.employee e where %s
                        """
                                .formatted(condition.hql()),
                        Counts.class))
                .setParameter("openStates", AssignmentState.OPEN)
                .setParameter("now", LocalDate.now(clock))
                .setParameter("completedState", AssignmentState.COMPLETED)
                .setParameter("proposedState", AssignmentState.PROPOSED)
                .getSingleResult();
    }

    /** Only ids first: the details of thousands of rows that are on another page need not be looked up to sort them. */
    private List<Long> onPage(AssignmentAsk filter, Condition condition, Paging.Ask ask) {
        return condition
                .bind(db.createQuery(
                        "select x.id from Assignment x join x.employee e join x.path p where %s order by %s"
                                .formatted(condition.hql(), filter.order().hql()),
                        Long.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    private List<Row> rows(List<Long> ids, AssignmentAsk.Order order) {
        if (ids.isEmpty()) return List.of();
        return query("x.id in (:ids)", order).setParameter("ids", ids).getResultList();
    }

    private TypedQuery<Row> query(String condition, AssignmentAsk.Order order) {
        return db.createQuery(
                        """
                        select x.id, e.id, e.staffNumber, e.givenName, e.familyName, d.name, p.id, p.name, x.state,
                          x.compulsory, x.dueOn, x.assignedAt, x.startedAt, x.endedAt, x.effort.hours, x.effort.cost,
                          (select count(c) from StepCompletion c where c.assignment = x and c.step.pathVersion = x.pathVersion
                            and c.step.removedAt is null),
                          (select count(s) from Step s where s.pathVersion = x.pathVersion and s.removedAt is null)
                        from Assignment x join x.employee e join x.path p
                        left join Appointment a on a.id = (select min(y.id) from Appointment y where y.employee = e and %s)
                        left join a.department d
                        where %s order by %s
                        """
                                .formatted(InForce.on("y", "now"), condition, order.hql()),
                        Row.class)
                .setParameter("now", LocalDate.now(clock));
    }

    private void note(List<Row> rows) {
        accessLog.note(rows.stream().map(Row::employeeId).distinct().toList(), SUBJECT);
    }

    private record Condition(AssignmentAsk filter, Sight sight, List<Long> departments, LocalDate today) {

        String hql() {
            return sight.of("e") + filter.condition();
        }

        Condition ofAnyone() {
            return new Condition(filter, sight.ofAnyone(), departments, today);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return filter.bind(sight.bind(query), departments, today);
        }
    }

    private Condition condition(AssignmentAsk filter) {
        Sight sight = whoMaySee.skills();
        List<Long> below = filter.department() == null
                ? List.of()
                : List.copyOf(departments.tree().withAllBelow(filter.department()));
        if (filter.department() != null && below.isEmpty()) throw new NotThere();
        return new Condition(filter, sight, below, LocalDate.now(clock));
    }
}
