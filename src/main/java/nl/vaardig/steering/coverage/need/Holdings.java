package nl.vaardig.steering.coverage.need;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.inventory.rating.whole.LevelsOfMany;
import nl.vaardig.inventory.rating.whole.LevelsRead;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Numbering;
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
    LevelsOfMany levels;

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
        return of(needs, Sight.ofEveryone(LocalDate.now(clock)));
    }

    private List<Holding> of(Collection<Need> needs, Sight sight) {
        if (needs.isEmpty()) return List.of();
        TreeMap<Long, Integer> lowest = new TreeMap<>();
        needs.forEach(need -> lowest.merge(need.skill().id(), need.level(), Math::min));
        boolean everywhere = needs.stream().anyMatch(need -> need.departments().isEmpty());
        if (everywhere && sight.everyone()) return everywhere(lowest);
        TypedQuery<Holding> query = db.createQuery(hql(lowest, everywhere, sight), Holding.class)
                .setParameter("coverOn", LocalDate.now(clock));
        if (!everywhere) query.setParameter("coverDepartments", InList.of(departments(needs)));
        return sight.bind(query).getResultList();
    }

    private record Spell(long id, long employee, long department, Population population, LocalDate endsOn) {

        Holding at(long skill, int level) {
            return new Holding(employee, department, population, endsOn, skill, level);
        }
    }

    /** The same of everyone everywhere, from the row a person has of all levels. */
    private List<Holding> everywhere(TreeMap<Long, Integer> lowest) {
        LocalDate today = LocalDate.now(clock);
        Numbering skills = new Numbering();
        LevelsRead read = levels.at(List.of(new CountedLevels(AsOf.today(today), null)), skills);
        String hql = "select a.id, a.employee.id, a.department.id, j.population, a.endOn" + read.columns()
                + " from Appointment a join a.jobRole j" + read.join("a.employee.id") + " where "
                + InForce.on("a", "coverOn");
        List<Spell> spells = new ArrayList<>();
        db.createQuery(hql, Object[].class)
                .setParameter("coverOn", today)
                .getResultStream()
                .forEach(row -> {
                    read.add((Long) row[1], row);
                    spells.add(new Spell(
                            (Long) row[0], (Long) row[1], (Long) row[2], (Population) row[3], (LocalDate) row[4]));
                });
        spells.sort(comparingLong(Spell::id));
        return holdings(spells, read.levels().get(0), lowest, skills);
    }

    private static List<Holding> holdings(
            List<Spell> spells, LevelsOf known, TreeMap<Long, Integer> lowest, Numbering skills) {
        List<Holding> found = new ArrayList<>();
        for (Spell spell : spells) {
            lowest.forEach((skill, atLeast) -> {
                int level = known.level(spell.employee(), skills.find(skill));
                if (level >= atLeast) found.add(spell.at(skill, level));
            });
        }
        return found;
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
