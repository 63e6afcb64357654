package nl.vaardig.inventory.wish;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.competence.Skill;
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.NotThere;

/** What people want to grow in and can help others with. */
@ApplicationScoped
@Transactional
public class SkillWishes {

    @PersistenceContext
    EntityManager db;

    /** One person's wishes for one skill. */
    public record Wish(long skillId, boolean grow, boolean help) {

        public static Wish none(long skill) {
            return new Wish(skill, false, false);
        }
    }

    /** By skill id; skills about which nothing was said are left out. */
    public Map<Long, Wish> of(long employee) {
        return db.createQuery(
                        "select w.skill.id, w.wantsToGrow, w.canHelpOthers from SkillWish w where w.employee.id = :employee",
                        Wish.class)
                .setParameter("employee", employee)
                .getResultStream()
                .collect(toMap(Wish::skillId, wish -> wish));
    }

    /** @throws NotThere when this municipality has no such skill */
    public void say(long employee, Wish wish) {
        oneAtATime(employee);
        List<SkillWish> found = db.createQuery(
                        "select w from SkillWish w where w.employee.id = :employee and w.skill.id = :skill",
                        SkillWish.class)
                .setParameter("employee", employee)
                .setParameter("skill", wish.skillId())
                .getResultList();
        SkillWish kept = found.isEmpty() ? begin(employee, wish.skillId()) : found.get(0);
        kept.say(wish.grow(), wish.help());
    }

    /** Of these skills one wants to grow in some, and not in the others; what one can help with stays as it is. */
    public void growIn(long employee, Collection<Long> some, Collection<Long> of) {
        oneAtATime(employee);
        Map<Long, Wish> now = of(employee);
        for (Long skill : of) {
            Wish wish = now.getOrDefault(skill, Wish.none(skill));
            boolean grow = some.contains(skill);
            if (wish.grow() != grow) say(employee, new Wish(skill, grow, wish.help()));
        }
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
