package nl.vaardig.steering.coverage.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;

/** The needs of departments. Who may see the people of a department may write down whom it needs. */
@ApplicationScoped
@Transactional
public class CoverageNeeds {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    /** Those of some departments that hold on a day, by department, track and skill. */
    public List<CoverageNeed> of(Collection<Long> departments, LocalDate on) {
        return db.createQuery(
                        """
                        select n from CoverageNeed n join fetch n.skill s join fetch n.department d
                        where d.id in (:departments) and n.removedAt is null
                          and n.validFrom <= :on and (n.validUntil is null or n.validUntil >= :on)
                        order by d.code, s.track, s.ordinal, n.level
                        """,
                        CoverageNeed.class)
                .setParameter("departments", InList.of(departments))
                .setParameter("on", on)
                .getResultList();
    }

    /** With its skill and department. @throws NotThere when it is not there, or not about a department of the user */
    public CoverageNeed get(long id) {
        CoverageNeed need = db.createQuery(
                        "select n from CoverageNeed n join fetch n.skill join fetch n.department where n.id = :id",
                        CoverageNeed.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        mustLookInto(need.department().id());
        return need;
    }

    /**
     * What was taken away before with the same department, skill, level and first day makes room for it.
     *
     * @throws BadField for a first day out of reach, or what is there already
     */
    public CoverageNeed add(NeedWish wish) {
        mustLookInto(wish.departmentId());
        Department department = Optional.ofNullable(db.find(Department.class, wish.departmentId()))
                .orElseThrow(NotThere::new);
        checkFirstDay(wish.from());
        CoverageNeed need = same(wish)
                .map(CoverageNeeds::again)
                .orElseGet(() -> new CoverageNeed(department, wish.skill(), wish.level(), wish.people(), wish.from()));
        need.ask(wish.people(), wish.until());
        db.persist(need);
        return need;
    }

    private Optional<CoverageNeed> same(NeedWish wish) {
        return db.createQuery(
                        """
                        select n from CoverageNeed n where n.department.id = :department and n.skill.id = :skill
                          and n.level = :level and n.validFrom = :from
                        """,
                        CoverageNeed.class)
                .setParameter("department", wish.departmentId())
                .setParameter("skill", wish.skill().id())
                .setParameter("level", wish.level())
                .setParameter("from", wish.from())
                .getResultStream()
                .findFirst();
    }

    private static CoverageNeed again(CoverageNeed known) {
        if (!known.isRemoved()) throw new BadField("level", "coverage.need.known");
        known.putBack();
        return known;
    }

    /** A need may be written down afterwards, within a year. */
    private void checkFirstDay(LocalDate from) {
        LocalDate first = LocalDate.now(clock).minusYears(1);
        LocalDate last = Horizon.of(LocalDate.now(clock));
        boolean fits = !from.isBefore(first) && !from.isAfter(last);
        if (!fits) throw new BadField("from", "form.dateRange", first, last);
    }

    /** Another number or another last day; skill, level and first day stay. */
    public CoverageNeed change(long id, NeedWish wish) {
        CoverageNeed need = get(id);
        RuleRefused.unless(!need.isRemoved(), "rule.coverageNeed.removed");
        need.ask(wish.people(), wish.until());
        return need;
    }

    public CoverageNeed remove(long id) {
        CoverageNeed need = get(id);
        need.remove(clock.instant());
        return need;
    }

    public CoverageNeed putBack(long id) {
        CoverageNeed need = get(id);
        need.putBack();
        return need;
    }

    private void mustLookInto(long department) {
        if (!whoMaySee.skills().includesDepartment(department)) throw new NotThere();
    }
}
