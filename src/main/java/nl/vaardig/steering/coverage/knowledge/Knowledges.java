package nl.vaardig.steering.coverage.knowledge;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.fragility.Knowledge;
import nl.vaardig.steering.coverage.fragility.KnowledgeCover;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** What people bring to their teams: two queries, whatever the number of teams. */
@ApplicationScoped
@Transactional
public class Knowledges {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Member(long employeeId, long departmentId, Population population) {}

    /** Of the departments below one (itself included), in the order of a picker; those without people are left out. */
    public List<TeamKnowledge> of(TeamPlaces places, long department) {
        Set<Long> within = places.tree().withAllBelow(places.get(department).id());
        Set<Long> data = holdersOfData(places.sight());
        Map<Long, Map<Long, Set<Knowledge>>> teams = new HashMap<>();
        for (Member member : members(places.sight(), within)) {
            Set<Knowledge> brought = Knowledge.broughtBy(member.population(), data.contains(member.employeeId()));
            teams.computeIfAbsent(member.departmentId(), id -> new HashMap<>())
                    .computeIfAbsent(member.employeeId(), id -> EnumSet.noneOf(Knowledge.class))
                    .addAll(brought);
        }
        List<TeamKnowledge> found = new ArrayList<>();
        for (Node node : places.tree().inOrder()) {
            Map<Long, Set<Knowledge>> team = teams.get(node.id());
            if (team != null) found.add(new TeamKnowledge(node, team.size(), KnowledgeCover.of(team)));
        }
        return found;
    }

    private List<Member> members(Sight sight, Set<Long> within) {
        return sight.bind(db.createQuery(
                                "select e.id, a.department.id, j.population from Appointment a join a.employee e"
                                        + " join a.jobRole j where a.department.id in (:within) and "
                                        + InForce.on("a", "today") + " and " + sight.of("e"),
                                Member.class)
                        .setParameter("within", within)
                        .setParameter("today", LocalDate.now(clock)))
                .getResultList();
    }

    private Set<Long> holdersOfData(Sight sight) {
        return sight.bind(db.createQuery(
                                "select distinct e.id from CurrentLevel l join l.employee e join l.skill s"
                                        + " where s.track = :track and l.level >= :level and " + sight.of("e"),
                                Long.class)
                        .setParameter("track", Track.DATA_ANALYSIS)
                        .setParameter("level", dataLevel()))
                .getResultStream()
                .collect(toSet());
    }

    /** From this level on a skill on the track counts. */
    public int dataLevel() {
        KnowledgeSetting setting = db.find(KnowledgeSetting.class, request.municipality());
        return setting == null ? KnowledgeSetting.DATA_LEVEL : setting.dataLevel();
    }

    /** The highest level of any skill on the track: nobody can be at a higher one. */
    public int highest() {
        Integer top = db.createQuery(
                        "select max(s.topLevel) from Skill s where s.track = :track"
                                + " and s.framework.state = FrameworkState.PUBLISHED",
                        Integer.class)
                .setParameter("track", Track.DATA_ANALYSIS)
                .getSingleResult();
        return top == null ? KnowledgeSetting.HIGHEST : Math.min(top, KnowledgeSetting.HIGHEST);
    }

    public void countFrom(int level) {
        // Two first settings at once would both be the first.
        db.find(Municipality.class, request.municipality(), LockModeType.PESSIMISTIC_WRITE);
        KnowledgeSetting setting = db.find(KnowledgeSetting.class, request.municipality());
        if (setting == null) db.persist(new KnowledgeSetting(request.municipality(), level));
        else setting.count(level);
    }
}
