package nl.vaardig.inventory.wish;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.framework.Skill;

/** What people say beside a level: what they want to grow in and can help with, how sure they are, when they last used it. */
@ApplicationScoped
@Transactional
public class SkillWishes {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * What one person says of one skill.
     *
     * @param certainty null = not said
     * @param lastUsed  null = not said
     * @param toldOn    the day lastUsed was said; null when it was not
     */
    public record Wish(
            long skillId, boolean grow, boolean help, Certainty certainty, LastUsed lastUsed, LocalDate toldOn) {

        public static Wish none(long skill) {
            return new Wish(skill, false, false, null, null, null);
        }

        public boolean saysTheSame(Wish other) {
            return grow == other.grow
                    && help == other.help
                    && certainty == other.certainty
                    && lastUsed == other.lastUsed;
        }
    }

    /**
     * What somebody said on a page.
     *
     * @param was what the page showed before; null when that is not known: then all of it is new
     */
    public record Told(Wish wish, Wish was) {

        /** What counts from now on: the answers that were given on the page, and for the others those of now. */
        Wish over(Wish now) {
            if (was == null) return wish;
            return new Wish(
                    wish.skillId,
                    wish.grow == was.grow ? now.grow : wish.grow,
                    wish.help == was.help ? now.help : wish.help,
                    wish.certainty == was.certainty ? now.certainty : wish.certainty,
                    wish.lastUsed == was.lastUsed ? now.lastUsed : wish.lastUsed,
                    now.toldOn);
        }
    }

    /** By skill id; skills about which nothing was said are left out. */
    public Map<Long, Wish> of(long employee) {
        return db.createQuery(
                        "select w.skill.id, w.wantsToGrow, w.canHelpOthers, w.certainty, w.lastUsed, w.toldOn"
                                + " from SkillWish w where w.employee.id = :employee",
                        Wish.class)
                .setParameter("employee", employee)
                .getResultStream()
                .collect(toMap(Wish::skillId, wish -> wish));
    }

    /**
     * Takes over what is new in what was said. A last use that stands on the page and still is the answer is told again:
     * "this month" is about today's month.
     *
     * @throws NotThere when this municipality has no such skill
     */
    public void say(long employee, Collection<Told> said) {
        oneAtATime(employee);
        Map<Long, Wish> now = of(employee);
        for (Told one : said) {
            Wish wish = one.wish();
            Wish before = now.getOrDefault(wish.skillId(), Wish.none(wish.skillId()));
            Wish after = one.over(before);
            LocalDate told = told(wish, before, after);
            boolean isNew = !after.saysTheSame(before) || !Objects.equals(told, before.toldOn());
            if (isNew) take(employee, after, told);
        }
    }

    /** The day on which the last use was told. */
    private LocalDate told(Wish wish, Wish before, Wish after) {
        if (after.lastUsed() == null) return null;
        return after.lastUsed() == wish.lastUsed() ? LocalDate.now(clock) : before.toldOn();
    }

    private void take(long employee, Wish wish, LocalDate told) {
        List<SkillWish> found = db.createQuery(
                        "select w from SkillWish w where w.employee.id = :employee and w.skill.id = :skill",
                        SkillWish.class)
                .setParameter("employee", employee)
                .setParameter("skill", wish.skillId())
                .getResultList();
        SkillWish kept = found.isEmpty() ? begin(employee, wish.skillId()) : found.get(0);
        kept.say(wish.grow(), wish.help());
        kept.add(wish.certainty(), wish.lastUsed(), told);
    }

    /** Two first wishes at once, from two tabs, would both be the first. */
    private void oneAtATime(long employee) {
        db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
    }

    private SkillWish begin(long employee, long skill) {
        Skill about = Optional.ofNullable(db.find(Skill.class, skill)).orElseThrow(NotThere::new);
        SkillWish fresh = new SkillWish(db.getReference(Employee.class, employee), about);
        db.persist(fresh);
        return fresh;
    }
}
