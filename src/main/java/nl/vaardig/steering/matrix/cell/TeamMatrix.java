package nl.vaardig.steering.matrix.cell;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.give.Ending;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.skills.framework.Skills;

/** Teams as people × skills. Four queries give a whole team, of whatever size. */
@ApplicationScoped
@Transactional
public class TeamMatrix {

    /** What is written down about a look at a team: a message key. */
    public static final String SUBJECT = "privacy.subject.team";
    /** Beyond so many people a matrix helps nobody: choose a smaller department. */
    public static final int MOST_PEOPLE = 2_000;

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    CountingRules rules;

    @Inject
    Skills skills;

    @Inject
    Criticalities criticalities;

    @Inject
    Worked worked;

    private record RolesOf(Sight sight, LocalDate on) {}

    private record Need(long employeeId, long skillId, int packed) {}

    /** @param countsUntil like the next two null on a past day: what was about to end then is long known */
    private record Level(
            long employeeId,
            long skillId,
            Integer level,
            Integer self,
            Integer manager,
            boolean agreed,
            LocalDate countsUntil,
            LocalDate lowerFrom,
            Integer fadedFrom) {

        /** For Hibernate, where no level can end. */
        @SuppressWarnings("UnusedMethod")
        Level(long employeeId, long skillId, Integer level, Integer self, Integer manager, boolean agreed) {
            this(employeeId, skillId, level, self, manager, agreed, null, null, null);
        }

        TeamCell cell(LocalDate day) {
            return new TeamCell(null, level, self, manager, agreed, Ending.of(countsUntil, lowerFrom, fadedFrom, day));
        }
    }

    /** The departments the current user may choose from. */
    public TeamPlaces places() {
        DepartmentTree tree = departments.tree();
        return new TeamPlaces(tree, whoMaySee.skills(tree));
    }

    /** The job roles that somebody whom the current user may see has on a day. */
    public Set<Long> jobRoles(TeamPlaces places, LocalDate on) {
        return worked.of(new RolesOf(places.sight().ofAnyone(), on), () -> {
            String hql = "select distinct a.jobRole.id from Appointment a join a.employee e where %s and %s"
                    .formatted(InForce.on("a", "on"), places.sight().of("e"));
            TypedQuery<Long> query = db.createQuery(hql, Long.class).setParameter("on", on);
            return Set.copyOf(places.sight().bind(query).getResultList());
        });
    }

    /** Everyone in the team whom the current user may see, by name. */
    public List<TeamMember> members(TeamPlaces places, TeamScope scope) {
        TeamPeople people = TeamPeople.of(places, scope);
        String hql =
                """
                select e.id, e.staffNumber, e.givenName, e.familyName, a.department.id, j.name, j.managerial, a.endOn
                from Appointment a join a.employee e join a.jobRole j
                where %s and %s
                order by j.managerial desc, a.id
                """
                        .formatted(people.appointment("a"), people.sight().of("e"));
        TypedQuery<TeamMember> query = db.createQuery(hql, TeamMember.class);
        // Whoever has two appointments in the team is one person, and a manager when one of them leads.
        Map<Long, TeamMember> found = new HashMap<>();
        people.bind(query).getResultList().forEach(member -> found.putIfAbsent(member.id(), member));
        return found.values().stream().sorted(TeamMember.byName()).toList();
    }

    /**
     * What is asked of the people of a team and where they stand. Whoever shows it writes down for whom, see AccessLog.
     *
     * @throws RuleRefused for more than {@value #MOST_PEOPLE} people
     */
    public Team team(TeamPlaces places, TeamScope scope, List<TeamMember> members) {
        RuleRefused.unless(members.size() <= MOST_PEOPLE, "matrix.tooLarge", members.size(), MOST_PEOPLE);
        TeamPeople people = TeamPeople.of(places, scope);
        List<TeamSkill> columns = skills();
        return new Team(
                        members,
                        columns,
                        cells(
                                columns,
                                needs(people, scope),
                                levels(people, scope),
                                scope.when().on()))
                .asked();
    }

    /** All skills with their criticality, by track and then in the framework's own order. */
    List<TeamSkill> skills() {
        Map<Long, Integer> critical = criticalities.bySkill();
        return skills.ever().stream()
                .map(skill -> new TeamSkill(
                        skill.id(),
                        skill.code(),
                        skill.name(),
                        skill.track(),
                        skill.topLevel(),
                        critical.getOrDefault(skill.id(), Criticalities.LEAST)))
                .toList();
    }

    private List<Need> needs(TeamPeople people, TeamScope scope) {
        Needs needs = new Needs(
                scope.when(), people.employee("e") + " and " + people.sight().of("e"));
        TypedQuery<Need> query =
                db.createQuery("select n.employeeId, n.skillId, n.packed from " + needs.table() + " n", Need.class);
        return people.bind(needs.bind(query)).getResultList();
    }

    /** Levels of skills that aren't asked come along: they tell who can help. */
    private List<Level> levels(TeamPeople people, TeamScope scope) {
        CountedLevels levels = rules.levels(scope.when());
        boolean today = scope.when().isToday();
        String hql =
                """
                select e.id, s.id, l.level, l.selfLevel, l.managerLevel, l.agreed %s
                from Employee e join Skill s on s.listed = true %s
                where l.level is not null and %s and %s
                """
                        .formatted(
                                today ? ", l.countsUntil, l.lowerFrom, l.fadedFrom" : "",
                                levels.leftJoin("e.id", "s.id"),
                                people.employee("e"),
                                people.sight().of("e"));
        return people.bind(levels.bind(db.createQuery(hql, Level.class))).getResultList();
    }

    private static Map<Long, Map<Long, TeamCell>> cells(
            Collection<TeamSkill> skills, List<Need> needs, List<Level> levels, LocalDate day) {
        Map<Long, Integer> criticality = skills.stream().collect(toMap(TeamSkill::id, TeamSkill::criticality));
        Map<Long, Map<Long, TeamCell>> cells = new HashMap<>();
        for (Level level : levels) {
            cells.computeIfAbsent(level.employeeId(), id -> new HashMap<>()).put(level.skillId(), level.cell(day));
        }
        for (Need need : needs) {
            RequiredLevel required = new RequiredLevel(Needs.level(need.packed()), Needs.importance(need.packed()));
            cells.computeIfAbsent(need.employeeId(), id -> new HashMap<>())
                    .merge(
                            need.skillId(),
                            TeamCell.EMPTY.asking(required, criticality.get(need.skillId())),
                            (known, asked) -> known.asking(required, criticality.get(need.skillId())));
        }
        return cells;
    }
}
