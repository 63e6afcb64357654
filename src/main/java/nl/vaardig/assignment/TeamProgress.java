package nl.vaardig.assignment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.Departments;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.privacy.AccessLog;

/** How far a manager's people are on their learning paths. */
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
    public record Person(long id, String givenName, String familyName, Bilingual jobRole, String department, long completed) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** An open assignment of someone of the team. */
    public record Open(
            long id, long employeeId, Bilingual path, AssignmentState state, boolean compulsory, LocalDate dueOn, long done, long steps) {}

    public record Line(Person person, List<Open> open) {

        public boolean isLateOn(LocalDate today) {
            return open.stream().anyMatch(assignment -> assignment.dueOn().isBefore(today));
        }
    }

    /** @param department the one chosen, or null for all */
    public record Team(List<DepartmentTree.Node> departments, Long department, List<Line> lines, LocalDate today) {

        public long busy() {
            return lines.stream().filter(line -> !line.open().isEmpty()).count();
        }

        public long late() {
            return lines.stream().filter(line -> line.isLateOn(today)).count();
        }

        public long open() {
            return lines.stream().mapToLong(line -> line.open().size()).sum();
        }
    }

    /** Everyone in the user's departments and below, but the user: by name, with what is open. Two queries on people. */
    public Team team(Long department) {
        Sight sight = whoMaySee.skills();
        DepartmentTree tree = departments.tree();
        List<DepartmentTree.Node> own = tree.inOrder().stream().filter(node -> sight.includesDepartment(node.id())).toList();
        if (department != null && own.stream().noneMatch(node -> node.id() == department)) throw new NotThere();
        List<Long> within = department == null
                ? own.stream().map(DepartmentTree.Node::id).toList()
                : List.copyOf(tree.withAllBelow(department));
        LocalDate today = LocalDate.now(clock);
        Map<Long, Person> people = people(sight, within, today);
        Map<Long, List<Open>> open = open(people.keySet());
        accessLog.note(people.keySet(), AssignmentRows.SUBJECT);
        List<Line> lines = people.values().stream()
                .map(person -> new Line(person, open.getOrDefault(person.id(), List.of())))
                .toList();
        return new Team(own, department, lines, today);
    }

    private Map<Long, Person> people(Sight sight, List<Long> within, LocalDate today) {
        Map<Long, Person> people = new LinkedHashMap<>();
        sight.bind(db.createQuery(
                        """
                        select e.id, e.givenName, e.familyName, j.name, d.name,
                          (select count(x) from Assignment x where x.employee = e and x.state = :completed)
                        from Appointment a join a.employee e join a.jobRole j join a.department d
                        where d.id in (:within) and %s and e.id <> :me and %s
                        order by e.familyName, e.givenName, e.id, a.id
                        """
                                .formatted(Chosen.inForce("a", "today"), sight.of("e")),
                        Person.class))
                .setParameter("completed", AssignmentState.COMPLETED)
                .setParameter("within", within.isEmpty() ? List.of(-1L) : within)
                .setParameter("today", today)
                .setParameter("me", request.user().employeeId() == null ? -1L : request.user().employeeId())
                .getResultStream()
                // Two appointments in the team are still one person.
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return people;
    }

    private Map<Long, List<Open>> open(Collection<Long> people) {
        return db.createQuery(
                        """
                        select x.id, x.employee.id, p.name, x.state, x.compulsory, x.dueOn,
                          (select count(c) from StepCompletion c where c.assignment = x),
                          (select count(s) from Step s where s.path = p)
                        from Assignment x join x.path p
                        where x.employee.id in (:people) and x.state in (:open) order by x.dueOn, x.id
                        """,
                        Open.class)
                .setParameter("people", people.isEmpty() ? List.of(-1L) : people)
                .setParameter("open", AssignmentState.OPEN)
                .getResultStream()
                .collect(groupingBy(Open::employeeId));
    }
}
