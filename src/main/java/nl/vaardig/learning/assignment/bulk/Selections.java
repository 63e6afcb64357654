package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Said;

/** Finds the people of a selection, never more than the current user may see. */
@ApplicationScoped
@Transactional
public class Selections {

    /** Counted for all at once and then laid beside each: a third of the work of counting for one after the other. */
    private static final String FACTS =
            """
            select e.id, coalesce(w.here, 0L), coalesce(w.fitting, 0L), coalesce(o.open, 0L), coalesce(r.reached, 0L)
            from Employee e
            left join (select x.employee.id as employee, count(x.id) as here,
                sum(case when %s then 1L else 0L end) as fitting
              from Appointment x join x.jobRole j where %s%s group by x.employee.id) w on w.employee = e.id
            left join (select x.employee.id as employee, count(x.id) as open
              from Assignment x where x.path = :path and x.state in (:open)%s group by x.employee.id) o on o.employee = e.id
            left join (select x.employee.id as employee, count(p.id) as reached
              from PathOutcome p join CurrentLevel x on x.skill = p.skill
              where p.pathVersion = :version and x.level >= p.level%s group by x.employee.id) r on r.employee = e.id
            where %s order by e.id
            """;

    private static final String STRETCH = " and x.employee.id between :first and :last";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    public long count(Selection selection) {
        Chosen chosen = chosen(selection);
        return chosen.bind(db.createQuery("select count(e) from Employee e where " + chosen.condition(), Long.class))
                .getSingleResult();
    }

    /** Those chosen by id whom the user may see, by name. */
    public List<String> names(Selection selection) {
        if (selection.employees().isEmpty()) return List.of();
        Chosen chosen = chosen(Selection.of(selection.employees()));
        return chosen.bind(db.createQuery(
                        "select concat(e.givenName, ' ', e.familyName) from Employee e where " + chosen.condition()
                                + " order by e.sortName, e.givenName, e.id",
                        String.class))
                .getResultList();
    }

    /** The chosen people when they are fewer than this; else nobody. */
    public List<Long> few(Selection selection, int fewer) {
        Chosen chosen = chosen(selection);
        List<Long> people = chosen.bind(
                        db.createQuery("select e.id from Employee e where " + chosen.condition(), Long.class))
                .setMaxResults(fewer)
                .getResultList();
        return people.size() < fewer ? people : List.of();
    }

    /** Notes a fault where staff numbers belong to nobody the user may see. */
    public void check(Selection selection, Said said) {
        Set<String> unknown = unknownNumbers(selection.staffNumbers());
        if (unknown.isEmpty()) return;
        String numbers = String.join(", ", unknown);
        said.fault("staffNumbers", "assignment.new.staffNumbers.unknown", unknown.size(), numbers);
    }

    private Set<String> unknownNumbers(Set<String> numbers) {
        if (numbers.isEmpty()) return Set.of();
        Chosen chosen = chosen(Selection.ofNumbers(numbers));
        Set<String> unknown = new TreeSet<>(numbers);
        chosen.bind(db.createQuery("select e.staffNumber from Employee e where " + chosen.condition(), String.class))
                .getResultStream()
                .forEach(unknown::remove);
        return unknown;
    }

    /** @throws NotThere when a department isn't there or another municipality's */
    public Chosen chosen(Selection selection) {
        Set<Long> below = new HashSet<>();
        if (!selection.departments().isEmpty()) {
            DepartmentTree tree = departments.tree();
            for (Long department : selection.departments()) {
                if (!below.addAll(tree.withAllBelow(department)) && !below.contains(department)) throw new NotThere();
            }
        }
        return new Chosen(selection, whoMaySee.skills(), below, LocalDate.now(clock));
    }

    /** What decides about each of the chosen people, in one query. */
    List<Verdict.Facts> facts(Chosen chosen, LearningPath path) {
        return chosen.bind(facts(path, chosen.condition(), "")).getResultList();
    }

    /** The same for who is still to get the path of an act, in a stretch of their numbers: what has changed for them since. */
    List<Verdict.Facts> facts(BulkAssignment bulk, long first, long last) {
        String condition = "e.id in (select c.employee.id from BulkCandidate c where %s%s)"
                .formatted(BulkWork.WAITING, BulkWork.STRETCH);
        return facts(bulk.path(), condition, STRETCH)
                .setParameter("bulk", bulk)
                .setParameter("in", Verdict.IN)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    long outcomes(LearningPath path) {
        return db.createQuery("select count(o) from PathOutcome o where o.pathVersion = :version", Long.class)
                .setParameter("version", path.inUse())
                .getSingleResult();
    }

    /** @param stretch which of all people are counted for, as a condition on the employee of an {@code x} */
    private TypedQuery<Verdict.Facts> facts(LearningPath path, String condition, String stretch) {
        String fits = path.population() == null ? "1 = 1" : "j.population = :population";
        TypedQuery<Verdict.Facts> query = db.createQuery(
                        FACTS.formatted(fits, InForce.on("x", "today"), stretch, stretch, stretch, condition),
                        Verdict.Facts.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("path", path)
                .setParameter("version", path.inUse())
                .setParameter("open", AssignmentState.OPEN);
        return path.population() == null ? query : query.setParameter("population", path.population());
    }
}
