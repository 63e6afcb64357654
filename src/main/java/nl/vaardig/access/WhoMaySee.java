package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.access.Rights.Matter;
import nl.vaardig.access.Rights.Reach;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.FoundAtSignIn;
import nl.vaardig.platform.who.Role;

/**
 * The one place that decides whose skills a user may see: an HR advisor everyone's, a manager those of the people in
 * the own departments and all below them, everyone the own. Board, administrator and privacy officer see no
 * individual's skills. The table is in {@link Rights}; every door asks here.
 */
@ApplicationScoped
@Transactional
public class WhoMaySee {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Departments departments;

    @Inject
    SeenAlready already;

    @Inject
    Clock clock;

    /** Whose skills, ratings, gaps and assignments the current user may see. */
    public Sight skills() {
        return sight(Matter.SKILLS, departments::tree);
    }

    /** The same for who has the tree at hand already. */
    public Sight skills(DepartmentTree tree) {
        return sight(Matter.SKILLS, () -> tree);
    }

    /** Whom the current user may find by name, with department and job role and nothing else. */
    public Sight names() {
        return sight(Matter.NAME_AND_JOB, departments::tree);
    }

    private Sight sight(Matter matter, Supplier<DepartmentTree> tree) {
        CurrentUser user = request.user();
        long self = user.employeeId() == null ? -1 : user.employeeId();
        boolean everyone = Rights.widest(user.roles(), matter) == Reach.EVERYONE;
        Set<Long> own = everyone ? Set.of() : managed(user, tree);
        return new Sight(everyone, own, self, LocalDate.now(clock));
    }

    /** Departments the user manages, with all below them; empty without the manager's role. */
    public Set<Long> managed(CurrentUser user) {
        return managed(user, departments::tree);
    }

    private Set<Long> managed(CurrentUser user, Supplier<DepartmentTree> whole) {
        if (!user.has(Role.MANAGER) || user.employeeId() == null) return Set.of();
        Collection<Long> tops = request.found()
                .filter(found -> found.user() == user)
                .<Collection<Long>>map(FoundAtSignIn::leads)
                .orElseGet(() -> managedDirectly(user.employeeId()));
        DepartmentTree tree = whole.get();
        Set<Long> all = new HashSet<>();
        tops.forEach(top -> all.addAll(tree.withAllBelow(top)));
        return all;
    }

    /** The departments in which someone is named as manager; none for who left. */
    public List<Long> managedDirectly(long employeeId) {
        return db.createQuery(
                        "select m.department.id from DepartmentManager m where m.employee.id = :employee and "
                                + WorksHere.is("m.employee") + " order by m.department.code",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** @throws NotThere when this employee is not there or not the user's to see: the same answer for both */
    public void mustSee(long employeeId) {
        if (!isIn(skills(), employeeId)) throw new NotThere();
    }

    /** Whether the user leads this person now; nobody leads oneself. */
    public boolean leads(long employee) {
        CurrentUser user = request.user();
        Set<Long> own = managed(user);
        if (own.isEmpty() || user.is(employee)) return false;
        return isIn(new Sight(false, own, -1, LocalDate.now(clock)), employee);
    }

    private boolean isIn(Sight sight, long employee) {
        if (sight.self() == employee) return true;
        return already.isIn(sight, employee, () -> !sight.bind(db.createQuery(
                                "select e.id from Employee e where e.id = :employee and " + sight.of("e"), Long.class)
                        .setParameter("employee", employee))
                .getResultList()
                .isEmpty());
    }
}
