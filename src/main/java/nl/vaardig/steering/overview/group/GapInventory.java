package nl.vaardig.steering.overview.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.group.Demands.Demand;
import nl.vaardig.steering.overview.group.Demands.Exempt;
import nl.vaardig.steering.overview.group.GapLines.Post;

/**
 * The gap inventory of the organisation. Four plain queries, whatever the number of people: who works where as what,
 * what that asks and who is exempt, and everyone's levels in one packed row a person; the rest is arithmetic. For 12,000 people that is a
 * fifth of the time of grouping in the database, and different people stay countable in any group.
 */
@ApplicationScoped
@Transactional
public class GapInventory {

    private static final String AT_WORK = " " + InForce.on("a", "day") + " ";
    /** Skill and level in one number of the packed row: 12003 is level 3 of skill 12. */
    private static final long PACK = 1000;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CountingRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    GapCatalogues catalogues;

    private record PackedLevels(long employeeId, String levels) {}

    /** The people the current user may see, person by person, ordered by employee. */
    public List<GapLine> lines(AsOf when) {
        return lines(when, Set.of());
    }

    /**
     * The same of those who worked in some departments on the day, also what their work elsewhere asks.
     *
     * @param departments empty = everywhere
     */
    public List<GapLine> lines(AsOf when, Set<Long> departments) {
        return lines(when, new AskedPeople(whoMaySee.skills(), departments));
    }

    /**
     * Everyone, to be added up and kept without anyone in it.
     *
     * @throws NotThere for anyone but the application itself and an HR advisor
     */
    public List<GapLine> forSnapshot(AsOf when) {
        CurrentUser user = request.user();
        if (user.accountId() != 0 && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        return lines(when, everyone(when.on()));
    }

    /**
     * The whole municipality for those who may see aggregates only. What comes out has small groups hidden already, also
     * from subtraction and from one of the days to another; no person, and no way to one, is in it.
     *
     * @param days the newest first
     * @throws NotThere for anyone but board and HR advisor
     */
    public MunicipalGaps ofTheMunicipality(List<AsOf> days) {
        CurrentUser user = request.user();
        if (!user.has(Role.BOARD) && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        AskedPeople everyone = everyone(days.get(0).on());
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return new MunicipalGaps(
                catalogues.catalogue(),
                days.stream().map(AsOf::on).toList(),
                days.stream().map(day -> lines(day, everyone)).toList(),
                rule);
    }

    /**
     * Everyone, with levels that may be those of another counting rule; for counts only.
     *
     * @throws NotThere for anyone but the administrator, who chooses the rule
     */
    public List<GapLine> under(CountedLevels levels) {
        if (!request.user().has(Role.ADMINISTRATOR)) throw new NotThere();
        return lines(levels, everyone(levels.when().on()));
    }

    private static AskedPeople everyone(LocalDate today) {
        return new AskedPeople(new Sight(true, List.of(), -1, today), Set.of());
    }

    private List<GapLine> lines(AsOf when, AskedPeople people) {
        return lines(rules.levels(when), people);
    }

    private List<GapLine> lines(CountedLevels levels, AskedPeople people) {
        AsOf when = levels.when();
        return GapLines.of(posts(when.on(), people), demands(when.askedOn(), people), levels(levels, people));
    }

    private List<Post> posts(LocalDate day, AskedPeople people) {
        String hql = "select a.id, e.id, a.department.id, j.id, j.population from Appointment a"
                + " join a.employee e join a.jobRole j where"
                + AT_WORK + "and " + people.of("e") + " order by e.id, a.id";
        return people.bind(db.createQuery(hql, Post.class).setParameter("day", day))
                .getResultList();
    }

    /** What a department asks comes once for each department below it. */
    private Demands demands(LocalDate day, AskedPeople people) {
        List<Demand> asked = db.createQuery(
                        """
                        select r.jobRole.id, up.department.id, r.population, r.employee.id, r.skill.id, r.level, r.importance
                        from Requirement r left join DepartmentAbove up on up.above = r.department
                        where r.validFrom <= :day and (r.validUntil is null or r.validUntil >= :day)
                        """,
                        Demand.class)
                .setParameter("day", day)
                .getResultList();
        String exempt = "select e.id, x.skill.id from Exemption x join x.employee e where " + Exemption.on("x", "day")
                + " and " + people.of("e");
        return new Demands(
                asked,
                people.bind(db.createQuery(exempt, Exempt.class).setParameter("day", day))
                        .getResultList());
    }

    private Map<Long, Map<Long, Integer>> levels(CountedLevels levels, AskedPeople people) {
        String seen = "r.employee.id in (select e.id from Appointment a join a.employee e where" + AT_WORK + "and "
                + people.of("e") + ")";
        String hql = "select l.employeeId, listagg(cast(l.skillId * " + PACK + " + l.level as String), ',')"
                + " within group (order by l.skillId) from " + levels.table(seen) + " l group by l.employeeId";
        var query = db.createQuery(hql, PackedLevels.class)
                .setParameter("day", levels.when().on());
        Map<Long, Map<Long, Integer>> found = new HashMap<>();
        for (PackedLevels row : people.bind(levels.bind(query)).getResultList()) {
            found.put(row.employeeId(), unpacked(row.levels()));
        }
        return found;
    }

    private static Map<Long, Integer> unpacked(String levels) {
        Map<Long, Integer> found = new HashMap<>();
        for (String pair : levels.split(",")) {
            long packed = Long.parseLong(pair);
            found.put(packed / PACK, (int) (packed % PACK));
        }
        return found;
    }
}
