package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.competence.Skill;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.RuleRefused;

/** What job roles ask. Changes count from today or later, so that no figure of the past becomes another one. */
@ApplicationScoped
@Transactional
public class Requirements {

    private static final String WITH_ALL =
            "select r from Requirement r join fetch r.skill s join fetch s.framework f join fetch f.scale join fetch"
                    + " r.jobRole j ";

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** What may be asked of all requirements. Each may be null. @param on only those that are asked on this day */
    public record Filter(Long jobRoleId, Long skillId, LocalDate on) {

        private String condition() {
            return "where 1 = 1"
                    + (jobRoleId == null ? "" : " and r.jobRole.id = :jobRole")
                    + (skillId == null ? "" : " and r.skill.id = :skill")
                    + (on == null ? "" : " and r.validFrom <= :on and (r.validUntil is null or r.validUntil >= :on)");
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (jobRoleId != null) query.setParameter("jobRole", jobRoleId);
            if (skillId != null) query.setParameter("skill", skillId);
            if (on != null) query.setParameter("on", on);
            return query;
        }
    }

    public Paging<Requirement> find(Filter filter, Paging.Ask ask) {
        long total = filter.bind(db.createQuery("select count(r) from Requirement r " + filter.condition(), Long.class))
                .getSingleResult();
        List<Requirement> found = filter.bind(db.createQuery(
                        WITH_ALL + filter.condition() + " order by j.code, s.code, r.validFrom", Requirement.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(found, total);
    }

    /** What this job role asks now and later, by track and skill; what is past is left out. */
    public List<Requirement> ofRole(long jobRoleId) {
        return db.createQuery(
                        WITH_ALL
                                + """
                                where j.id = :jobRole and (r.validUntil is null or r.validUntil >= :today)
                                order by s.track, f.code, s.ordinal, r.validFrom""",
                        Requirement.class)
                .setParameter("jobRole", jobRoleId)
                .setParameter("today", today())
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such requirement */
    public Requirement get(long id) {
        return db.createQuery(WITH_ALL + "where r.id = :id", Requirement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** A skill that the job role doesn't ask yet. */
    public Requirement add(long jobRoleId, long skillId, int level, int importance, LocalDate from) {
        JobRole jobRole = hold(jobRoleId);
        Skill skill = db.find(Skill.class, skillId);
        if (jobRole == null || skill == null) throw new NotThere();
        notInThePast(from);
        RuleRefused.unless(
                askedFrom(jobRoleId, skillId, from).isEmpty(), "rule.requirement.askedAlready", from.toString());
        skill.takeUp();
        Requirement added = new Requirement(jobRole, skill, level, importance, from);
        db.persist(added);
        return added;
    }

    /** @return the requirement that holds from that day on */
    public Requirement change(long id, int level, int importance, LocalDate from) {
        notInThePast(from);
        Requirement next = held(id).changeFrom(from, level, importance);
        if (next.id() == null) db.persist(next);
        return next;
    }

    /**
     * Asks it for the last time on that day; null: goes on asking. What was never asked yet is taken away altogether.
     *
     * @throws RuleRefused when that changes a day that is past, or one on which another requirement asks the skill
     */
    public void end(long id, LocalDate lastDay) {
        Requirement requirement = held(id);
        LocalDate from = requirement.validFrom();
        if (lastDay != null && from.isAfter(lastDay) && !from.isBefore(today())) {
            db.remove(requirement);
            return;
        }
        LocalDate firstChanged = requirement.firstChangedBy(lastDay);
        if (firstChanged == null) return;
        notInThePast(firstChanged);
        boolean isFree = requirement.isValidOn(firstChanged)
                || othersBetween(requirement, firstChanged, lastDay).isEmpty();
        RuleRefused.unless(isFree, "rule.requirement.askedAlready", firstChanged.toString());
        requirement.lastUntil(lastDay);
    }

    private List<Long> othersBetween(Requirement requirement, LocalDate first, LocalDate last) {
        return db.createQuery(
                        """
                        select r.id from Requirement r where r.jobRole = :jobRole and r.skill = :skill and r <> :requirement
                        and (r.validUntil is null or r.validUntil >= :first) and (:last is null or r.validFrom <= :last)
                        """,
                        Long.class)
                .setParameter("jobRole", requirement.jobRole())
                .setParameter("skill", requirement.skill())
                .setParameter("requirement", requirement)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Whoever changes what a job role asks does so alone: two who look at the same time both find the days free. */
    private JobRole hold(long jobRoleId) {
        return db.find(JobRole.class, jobRoleId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As it is now that nobody else changes it. */
    private Requirement held(long id) {
        hold(db.createQuery("select r.jobRole.id from Requirement r where r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new));
        return get(id);
    }

    /** Undoes an addition or a change that has had no effect on a past day: what was asked before it is asked on. */
    public void takeBack(long id) {
        Requirement requirement = held(id);
        RuleRefused.unless(!requirement.validFrom().isBefore(today()), "rule.requirement.tooLateToTakeBack");
        LocalDate dayBefore = requirement.validFrom().minusDays(1);
        LocalDate until = requirement.validUntil();
        db.remove(requirement);
        db.createQuery(
                        """
                        select r from Requirement r
                        where r.jobRole = :jobRole and r.skill = :skill and r.validUntil = :dayBefore
                        """,
                        Requirement.class)
                .setParameter("jobRole", requirement.jobRole())
                .setParameter("skill", requirement.skill())
                .setParameter("dayBefore", dayBefore)
                .getResultList()
                .forEach(before -> before.lastUntil(until));
    }

    /** What is asked of this skill on that day or later. */
    private List<Long> askedFrom(long jobRoleId, long skillId, LocalDate day) {
        return db.createQuery(
                        """
                        select r.id from Requirement r where r.jobRole.id = :jobRole and r.skill.id = :skill
                        and (r.validUntil is null or r.validUntil >= :day)
                        """,
                        Long.class)
                .setParameter("jobRole", jobRoleId)
                .setParameter("skill", skillId)
                .setParameter("day", day)
                .getResultList();
    }

    private void notInThePast(LocalDate day) {
        RuleRefused.unless(!day.isBefore(today()), "rule.requirement.inThePast");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
