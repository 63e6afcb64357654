package nl.vaardig.inventory.goal.pace;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** The people found for what the goals ask, in four queries whatever the number of people; hidden for everyone alike. */
@ApplicationScoped
@Transactional
public class GoalSupply {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    GoalDemands demands;

    @Inject
    Departments departments;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    private record Holder(long employeeId, long departmentId, long skillId, int level) {}

    private record Headcount(long departmentId, long employeeId) {}

    /**
     * All demands of all goals, by goal and day.
     *
     * @throws NotThere for anyone but board, HR advisor and administrator
     */
    public List<DemandStanding> all() {
        CurrentUser user = request.user();
        boolean may = user.has(Role.BOARD) || user.has(Role.HR_ADVISOR) || user.has(Role.ADMINISTRATOR);
        if (!may) throw new NotThere();
        List<GoalDemand> asked = demands.all();
        if (asked.isEmpty()) return List.of();
        DepartmentTree tree = departments.tree();
        Map<Long, Set<Long>> holders = new HashMap<>();
        Map<Long, Long> around = new HashMap<>();
        Map<Long, List<Holder>> bySkill = holders();
        List<Headcount> everyone = everyone();
        for (GoalDemand demand : asked) {
            Set<Long> places = demand.department() == null
                    ? null
                    : tree.withAllBelow(demand.department().id());
            holders.put(
                    demand.id(),
                    at(demand, places, bySkill.getOrDefault(demand.skill().id(), List.of())));
            around.put(demand.id(), count(places, everyone));
        }
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return new PeopleFound(rule)
                .of(asked, holders, around).stream().map(DemandStanding::of).toList();
    }

    /** The demands whose number of people found may be told, on whatever page. */
    public Set<Long> told() {
        return all().stream()
                .filter(standing -> standing.found().isVisible())
                .map(DemandStanding::id)
                .collect(toSet());
    }

    private static Set<Long> at(GoalDemand demand, Set<Long> places, List<Holder> all) {
        Set<Long> people = new HashSet<>();
        for (Holder holder : all) {
            boolean isThere = places == null || places.contains(holder.departmentId());
            if (isThere && holder.level() >= demand.level()) people.add(holder.employeeId());
        }
        return people;
    }

    private static long count(Set<Long> places, List<Headcount> everyone) {
        return everyone.stream()
                .filter(one -> places == null || places.contains(one.departmentId()))
                .map(Headcount::employeeId)
                .distinct()
                .count();
    }

    /** Only those at a level that some goal asks, or above it. */
    private Map<Long, List<Holder>> holders() {
        Map<Long, List<Holder>> bySkill = new HashMap<>();
        atWork(
                        """
                        select e.id, a.department.id, l.skill.id, l.level
                        from CurrentLevel l join l.employee e join Appointment a on a.employee = e
                        where exists (select 1 from GoalDemand m where m.skill = l.skill and m.level <= l.level) and\s""",
                        Holder.class)
                .forEach(holder -> bySkill.computeIfAbsent(holder.skillId(), fresh -> new ArrayList<>())
                        .add(holder));
        return bySkill;
    }

    private List<Headcount> everyone() {
        return atWork("select a.department.id, e.id from Appointment a join a.employee e where ", Headcount.class);
    }

    private <T> List<T> atWork(String hql, Class<T> row) {
        return db.createQuery(hql + InForce.on("a", "today"), row)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
