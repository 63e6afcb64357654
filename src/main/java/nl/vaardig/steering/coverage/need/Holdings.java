package nl.vaardig.steering.coverage.need;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** Who is at the levels that needs ask: one query, whatever the number of needs and people. */
@ApplicationScoped
@Transactional
public class Holdings {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Of those whom the current user may see. */
    public List<Holding> of(Collection<Need> needs) {
        return of(needs, whoMaySee.skills());
    }

    /**
     * Of everyone, for figures only: whoever shows them hides small groups and names nobody.
     *
     * @throws NotThere for anyone but board and HR advisor
     */
    public List<Holding> forFigures(Collection<Need> needs) {
        boolean may = request.user().has(Role.BOARD) || request.user().has(Role.HR_ADVISOR);
        if (!may) throw new NotThere();
        return of(needs, new Sight(true, Set.of(), -1, LocalDate.now(clock)));
    }

    private List<Holding> of(Collection<Need> needs, Sight sight) {
        if (needs.isEmpty()) return List.of();
        TreeMap<Long, Integer> lowest = new TreeMap<>();
        needs.forEach(need -> lowest.merge(need.skill().id(), need.level(), Math::min));
        boolean everywhere = needs.stream().anyMatch(need -> need.departments().isEmpty());
        TypedQuery<Holding> query = db.createQuery(hql(lowest, everywhere, sight), Holding.class)
                .setParameter("coverOn", LocalDate.now(clock));
        if (!everywhere) query.setParameter("coverDepartments", InList.of(departments(needs)));
        return sight.bind(query).getResultList();
    }

    /** Skills and levels are numbers of our own, so they stand in the query as they are. */
    private static String hql(TreeMap<Long, Integer> lowest, boolean everywhere, Sight sight) {
        String asked = lowest.entrySet().stream()
                .map(skill -> "(l.skill.id = " + skill.getKey() + " and l.level >= " + skill.getValue() + ")")
                .collect(Collectors.joining(" or "));
        return """
                select e.id, a.department.id, j.population, a.endOn, l.skill.id, l.level
                from CurrentLevel l join l.employee e join Appointment a on a.employee = e join a.jobRole j
                where (%s) and %s and %s %s
                order by a.id
                """
                .formatted(
                        asked,
                        InForce.on("a", "coverOn"),
                        sight.of("e"),
                        everywhere ? "" : "and a.department.id in (:coverDepartments)");
    }

    private static Set<Long> departments(Collection<Need> needs) {
        return needs.stream().flatMap(need -> need.departments().stream()).collect(toSet());
    }
}
