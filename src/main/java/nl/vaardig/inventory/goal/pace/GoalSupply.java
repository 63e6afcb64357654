package nl.vaardig.inventory.goal.pace;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.inventory.rating.whole.LevelsOfMany;
import nl.vaardig.inventory.rating.whole.LevelsRead;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Numbering;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** The people found for what the goals ask, in two queries whatever the number of people; hidden for everyone alike. */
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

    @Inject
    LevelsOfMany levels;

    private record Spell(long departmentId, long employeeId) {}

    /** Who works where today, and what they can. */
    private record AtWork(List<Spell> spells, LevelsOf levels, Numbering skills) {

        Set<Long> in(Set<Long> places) {
            return spells.stream()
                    .filter(spell -> places == null || places.contains(spell.departmentId()))
                    .map(Spell::employeeId)
                    .collect(toSet());
        }

        boolean isHolder(long employee, GoalDemand demand) {
            return levels.level(employee, skills.find(demand.skill().id())) >= demand.level();
        }
    }

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
        AtWork all = atWork();
        for (GoalDemand demand : asked) {
            Set<Long> places = demand.department() == null
                    ? null
                    : tree.withAllBelow(demand.department().id());
            Set<Long> there = all.in(places);
            around.put(demand.id(), (long) there.size());
            there.removeIf(employee -> !all.isHolder(employee, demand));
            holders.put(demand.id(), there);
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

    private AtWork atWork() {
        LocalDate today = LocalDate.now(clock);
        Numbering skills = new Numbering();
        LevelsRead read = levels.at(List.of(new CountedLevels(AsOf.today(today), null)), skills);
        String hql = "select a.department.id, a.employee.id" + read.columns() + " from Appointment a"
                + read.join("a.employee.id") + " where " + InForce.on("a", "today");
        List<Spell> spells = db.createQuery(hql, Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> spell(row, read))
                .toList();
        return new AtWork(spells, read.levels().get(0), skills);
    }

    private static Spell spell(Object[] row, LevelsRead read) {
        Spell spell = new Spell((Long) row[0], (Long) row[1]);
        read.add(spell.employeeId(), row);
        return spell;
    }
}
