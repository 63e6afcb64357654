package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Asking skills. Changes count from today or later, so that no figure of the past becomes another one. Whoever changes
 * what one asks does so alone, and looks only then.
 */
@ApplicationScoped
@Transactional
public class Requirements {

    @PersistenceContext
    EntityManager db;

    @Inject
    RequirementList list;

    @Inject
    WhoMayAsk whoMayAsk;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    /** A skill that isn't asked by this one yet. @throws BadField at "validFrom" for a day too far ahead */
    public Requirement add(AskerKey key, long skillId, RequirementWish wish) {
        LocalDate from = wish.from();
        whoMayAsk.mustAsk(key);
        Asker asker = key.hold(db);
        Skill skill = skills.get(skillId);
        canBegin(from);
        RuleRefused.unless(askedFrom(key, skillId, from).isEmpty(), "rule.requirement.askedAlready", from);
        skill.takeUp();
        Requirement added = new Requirement(asker, skill, wish.level(), wish.importance(), from);
        added.because(wish.reason());
        db.persist(added);
        atOnce(from);
        return added;
    }

    /**
     * Other words for why it is asked change no figure: they hold at once, without another requirement.
     *
     * @return the requirement that holds from that day on
     * @throws BadField at "validFrom" for a day too far ahead
     */
    public Requirement change(long id, RequirementWish wish) {
        canBegin(wish.from());
        Requirement now = held(id);
        boolean onlyWords = now.level() == wish.level()
                && now.importance() == wish.importance()
                && !now.reason().equals(wish.reason());
        Requirement next = onlyWords ? now : now.changeFrom(wish.from(), wish.level(), wish.importance());
        next.because(wish.reason());
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
        if (lastDay != null) Horizon.mustHold("validUntil", lastDay, today());
        boolean isFree = requirement.isValidOn(firstChanged)
                || othersBetween(requirement, firstChanged, lastDay).isEmpty();
        RuleRefused.unless(isFree, "rule.requirement.askedAlready", firstChanged);
        requirement.lastUntil(lastDay);
    }

    /** Undoes an addition or a change that has had no effect on a past day: what was asked before it is asked on. */
    public void takeBack(long id) {
        Requirement requirement = held(id);
        RuleRefused.unless(!requirement.validFrom().isBefore(today()), "rule.requirement.tooLateToTakeBack");
        LocalDate dayBefore = requirement.validFrom().minusDays(1);
        LocalDate until = requirement.validUntil();
        db.remove(requirement);
        of(requirement, "r", Requirement.class, "r.validUntil = :dayBefore")
                .setParameter("dayBefore", dayBefore)
                .getResultList()
                .forEach(before -> before.lastUntil(until));
    }

    /** As it is now that nobody else changes it. */
    private Requirement held(long id) {
        AskerKey asker = AskerKey.of(list.get(id).asker());
        whoMayAsk.mustAsk(asker);
        asker.hold(db);
        Requirement requirement = list.get(id);
        db.refresh(requirement);
        return requirement;
    }

    /** An import doesn't wait for who holds the asker: what it brings in at the same moment is heard of here. */
    private void atOnce(LocalDate from) {
        try {
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleRefused("rule.requirement.askedAlready", from.toString());
        }
    }

    private List<Long> othersBetween(Requirement requirement, LocalDate first, LocalDate last) {
        return of(
                        requirement,
                        "r.id",
                        Long.class,
                        "r <> :requirement and (r.validUntil is null or r.validUntil >= :first)"
                                + " and (:last is null or r.validFrom <= :last)")
                .setParameter("requirement", requirement)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** What is asked of this skill on that day or later. */
    private List<Long> askedFrom(AskerKey asker, long skillId, LocalDate day) {
        return of(asker, skillId, "r.id", Long.class, "(r.validUntil is null or r.validUntil >= :day)")
                .setParameter("day", day)
                .getResultList();
    }

    private <T> TypedQuery<T> of(Requirement requirement, String select, Class<T> type, String condition) {
        AskerKey asker = AskerKey.of(requirement.asker());
        return of(asker, requirement.skill().id(), select, type, condition);
    }

    private <T> TypedQuery<T> of(AskerKey asker, long skill, String select, Class<T> type, String condition) {
        String hql = "select %s from Requirement r where %s and r.skill.id = :skill and %s"
                .formatted(select, asker.condition(), condition);
        return asker.bind(db.createQuery(hql, type)).setParameter("skill", skill);
    }

    private void canBegin(LocalDate day) {
        notInThePast(day);
        Horizon.mustHold("validFrom", day, today());
    }

    private void notInThePast(LocalDate day) {
        RuleRefused.unless(!day.isBefore(today()), "rule.requirement.inThePast");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
