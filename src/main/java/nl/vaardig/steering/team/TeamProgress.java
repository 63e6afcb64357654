package nl.vaardig.steering.team;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;

/** How far the people of a team are on their learning paths. */
@ApplicationScoped
@Transactional
public class TeamProgress {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    CurrentRequest request;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    /** Someone of the team. @param completed paths finished so far */
    public record Person(
            long id, String givenName, String familyName, Bilingual jobRole, String department, long completed) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** An open assignment of someone of the team. */
    public record Open(
            long id,
            long employeeId,
            Bilingual path,
            AssignmentState state,
            boolean compulsory,
            LocalDate dueOn,
            long done,
            long steps) {}

    public record Line(Person person, List<Open> open) {}

    /** @param busy people with an open path; late: people with one past its due day */
    public record Counts(long busy, long late, long open) {}

    /**
     * @param department  the one chosen, or null for all of the user's
     * @param isOneOfThem whether the user works in the team too: then the others are listed and counted
     */
    public record Team(
            List<DepartmentTree.Node> departments,
            Long department,
            Counts counts,
            Paging<Line> lines,
            boolean isOneOfThem,
            LocalDate today) {}

    private record Circle(Sight sight, List<Long> within, LocalDate today, long me) {

        /** In the team at work now, and not the user: on an employee e. */
        String hql() {
            return sight.of("e") + " and e.id <> :me and " + worksThere("e");
        }

        String worksThere(String employee) {
            return "exists (select 1 from Appointment w where w.employee = " + employee
                    + " and w.department.id in (:within) and " + InForce.on("w", "day") + ")";
        }

        <Q extends Query> Q bind(Q query) {
            sight.bind(query);
            query.setParameter("me", me);
            query.setParameter("within", InList.of(within));
            query.setParameter("day", today);
            return query;
        }
    }

    /** By name. The same number of queries for a team of five and a directorate of a thousand. */
    public Team team(Long department, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        DepartmentTree tree = departments.tree();
        List<DepartmentTree.Node> own = tree.inOrder().stream()
                .filter(node -> sight.includesDepartment(node.id()))
                .toList();
        if (department != null && own.stream().noneMatch(node -> node.id() == department)) throw new NotThere();
        List<Long> within = department == null
                ? own.stream().map(DepartmentTree.Node::id).toList()
                : List.copyOf(tree.withAllBelow(department));
        Long me = request.user().employeeId();
        Circle circle = new Circle(sight, within, LocalDate.now(clock), me == null ? -1 : me);
        return new Team(own, department, counts(circle), lines(circle, ask), isOneOfThem(circle), circle.today());
    }

    private boolean isOneOfThem(Circle circle) {
        return db.createQuery(
                                "select count(i) from Employee i where i.id = :me and " + circle.worksThere("i"),
                                Long.class)
                        .setParameter("me", circle.me())
                        .setParameter("within", InList.of(circle.within()))
                        .setParameter("day", circle.today())
                        .getSingleResult()
                > 0;
    }

    private Counts counts(Circle circle) {
        return circle.bind(db.createQuery(
                        """
                        select count(distinct e.id), count(distinct case when x.dueOn < :day then e.id end), count(x)
                        from Assignment x join x.employee e where x.state in (:open) and %s
                        """
                                .formatted(circle.hql()),
                        Counts.class))
                .setParameter("open", AssignmentState.OPEN)
                .getSingleResult();
    }

    private Paging<Line> lines(Circle circle, Paging.Ask ask) {
        List<Person> people = people(circle, ask);
        List<Long> ids = people.stream().map(Person::id).toList();
        Map<Long, List<Open>> open = open(ids);
        accessLog.note(ids, AssignmentLists.SUBJECT);
        long total = circle.bind(db.createQuery("select count(e) from Employee e where " + circle.hql(), Long.class))
                .getSingleResult();
        return ask.holding(
                people.stream()
                        .map(person -> new Line(person, open.getOrDefault(person.id(), List.of())))
                        .toList(),
                total);
    }

    private List<Person> people(Circle circle, Paging.Ask ask) {
        return circle.bind(db.createQuery(
                        """
                        select e.id, e.givenName, e.familyName, j.name, d.name,
                          (select count(x) from Assignment x where x.employee = e and x.state = :completed)
                        from Employee e
                        join Appointment a on a.id = (select min(y.id) from Appointment y
                          where y.employee = e and y.department.id in (:within) and %s)
                        join a.jobRole j join a.department d
                        where %s order by e.sortName, e.givenName, e.id
                        """
                                .formatted(InForce.on("y", "day"), circle.hql()),
                        Person.class))
                .setParameter("completed", AssignmentState.COMPLETED)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    private Map<Long, List<Open>> open(List<Long> people) {
        return db.createQuery(
                        """
                        select x.id, x.employee.id, p.name, x.state, x.compulsory, x.dueOn,
                          (select count(c) from StepCompletion c where c.assignment = x and c.step.pathVersion = x.pathVersion
                            and c.step.removedAt is null),
                          (select count(s) from Step s where s.pathVersion = x.pathVersion and s.removedAt is null)
                        from Assignment x join x.path p
                        where x.employee.id in (:people) and x.state in (:open) order by x.dueOn, x.id
                        """,
                        Open.class)
                .setParameter("people", InList.of(people))
                .setParameter("open", AssignmentState.OPEN)
                .getResultStream()
                .collect(groupingBy(Open::employeeId));
    }
}
