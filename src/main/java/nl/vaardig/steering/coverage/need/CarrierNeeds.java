package nl.vaardig.steering.coverage.need;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.library.LibrarySkills;

/**
 * What the starter library advises a department to have: not everybody at a level that carries others, but one in so many
 * of those with the job roles that lean on it (decision 260). Nothing holds before somebody takes it over.
 */
@ApplicationScoped
@Transactional
public class CarrierNeeds {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    CoverageNeeds needs;

    @Inject
    Clock clock;

    /** One in {@code oneIn} of {@code among} people: {@code people}, rounded up. */
    public record Advice(Skill skill, int level, int oneIn, long among) {

        public int people() {
            return Math.toIntExact((among + oneIn - 1) / oneIn);
        }
    }

    private record InRole(String jobRole, long people) {}

    /**
     * By skill; without what the department asks already at that level or above it, and without skills that fewer people
     * lean on than one of whom would be at the level.
     *
     * @throws NotThere for a department the user may not look into
     */
    public List<Advice> of(long department) {
        if (!whoMaySee.skills().includesDepartment(department)) throw new NotThere();
        DepartmentTree tree = departments.tree();
        if (tree.node(department).isEmpty()) throw new NotThere();
        Map<Carrier, Long> among = among(tree.withAllBelow(department));
        if (among.isEmpty()) return List.of();
        Map<String, Skill> skills =
                LibrarySkills.named(among.keySet().stream().map(Carrier::skill).toList(), db);
        List<CoverageNeed> asked = needs.of(Set.of(department), LocalDate.now(clock));
        List<Advice> advice = new ArrayList<>();
        among.forEach((carrier, people) -> {
            Skill skill = skills.get(carrier.skill());
            boolean fits = skill != null && people >= carrier.oneIn() && carrier.level() <= skill.topLevel();
            if (fits && !isAsked(asked, skill, carrier.level()))
                advice.add(new Advice(skill, carrier.level(), carrier.oneIn(), people));
        });
        return advice;
    }

    /** Makes needs of the department of those that are wanted, from today on. What is no longer advised is passed over. */
    public int take(long department, Collection<Long> wanted) {
        LocalDate today = LocalDate.now(clock);
        List<Advice> taken = of(department).stream()
                .filter(one -> wanted.contains(one.skill().id()))
                .toList();
        taken.forEach(one -> needs.add(new NeedWish(department, one.skill(), one.level(), one.people(), today, null)));
        return taken.size();
    }

    private static boolean isAsked(List<CoverageNeed> asked, Skill skill, int level) {
        return asked.stream().anyMatch(need -> need.skill().id().equals(skill.id()) && need.level() >= level);
    }

    private Map<Carrier, Long> among(Collection<Long> within) {
        Map<String, Long> inRole = db.createQuery(
                        "select j.code, count(distinct a.employee.id) from Appointment a join a.jobRole j"
                                + " where a.department.id in (:departments) and " + InForce.on("a", "today")
                                + " group by j.code",
                        InRole.class)
                .setParameter("departments", InList.of(within))
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(toMap(InRole::jobRole, InRole::people));
        Map<Carrier, Long> among = new TreeMap<>(Carrier.ORDER);
        Carrier.ofJobRoles().forEach((role, carriers) -> {
            long people = inRole.getOrDefault(role, 0L);
            carriers.forEach(carrier -> among.merge(carrier, people, Long::sum));
        });
        return among;
    }
}
