package nl.vaardig.learning.assignment.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;

/** Skills that are asked and money that is spent without a strategic goal behind it. */
@ApplicationScoped
@Transactional
public class BesideGoals {

    @PersistenceContext
    EntityManager db;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** A skill no goal leans on. @param requirements how often it is asked today @param courses that teach it */
    public record Unaimed(long id, Bilingual name, Track track, long requirements, long courses) {}

    /** @param cost in euros */
    public record Spent(long assignments, BigDecimal hours, BigDecimal cost) {}

    /**
     * A path that is assigned and serves no goal: it names none, or it teaches none of the skills of the goal it names.
     *
     * @param named the goal it names nevertheless, or null
     * @param spent hidden when only a few people follow it
     */
    public record Unserving(long id, Bilingual name, Bilingual named, Figure<Spent> spent) {}

    private record Row(
            long id,
            Bilingual name,
            Bilingual named,
            long people,
            long assignments,
            BigDecimal hours,
            BigDecimal cost) {}

    /** Those asked most first; what nobody asks is left out. */
    public List<Unaimed> skills() {
        return db.createQuery(
                        """
                        select s.id, s.name, s.track,
                          (select count(r) from Requirement r where r.skill = s and r.validFrom <= :today
                            and (r.validUntil is null or r.validUntil >= :today)) as asked,
                          (select count(c) from CourseSkill c where c.skill = s and c.course.state = CourseState.PUBLISHED)
                        from Skill s where not exists (select 1 from GoalSkill g where g.skill = s)
                          and exists (select 1 from Requirement r where r.skill = s and r.validFrom <= :today
                            and (r.validUntil is null or r.validUntil >= :today))
                        order by asked desc, s.track, s.ordinal
                        """,
                        Unaimed.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The most expensive first; without what was declined or withdrawn. */
    public List<Unserving> paths() {
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return db.createQuery(
                        """
                        select p.id, p.name, g.name, count(distinct x.employee.id), count(x), sum(x.effort.hours),
                          sum(x.effort.cost)
                        from Assignment x join x.path p left join p.goal g
                        where x.state not in (nl.vaardig.learning.assignment.AssignmentState.DECLINED,
                            nl.vaardig.learning.assignment.AssignmentState.WITHDRAWN)
                          and not exists (select 1 from PathOutcome o join GoalSkill k on k.skill = o.skill
                            where o.pathVersion = p.inUse and k.goal = p.goal)
                        group by p.id, g.id order by sum(x.effort.cost) desc, p.id
                        """,
                        Row.class)
                .getResultStream()
                .map(row -> new Unserving(
                        row.id(),
                        row.name(),
                        row.named(),
                        rule.figure(row.people(), new Spent(row.assignments(), row.hours(), row.cost()))))
                .toList();
    }

    /** The skills that a published learning path ends in. */
    public Set<Long> skillsWithAPath() {
        return db.createQuery(
                        "select distinct o.skill.id from PathOutcome o where o.pathVersion = o.path.inUse and o.path.published = true",
                        Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
