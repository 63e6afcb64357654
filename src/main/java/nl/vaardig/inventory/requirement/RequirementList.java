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
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;

/** What is asked, to read: of anyone but a person. What is asked of a person is for who may see that person. */
@ApplicationScoped
@Transactional
public class RequirementList {

    static final String WITH_ALL =
            """
            select r from Requirement r join fetch r.skill s join fetch s.framework f join fetch f.scale
            left join fetch r.jobRole j left join fetch r.department d left join fetch r.goal g left join fetch r.employee e
            """;

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    /** What may be asked of all requirements. Each may be null. @param on only those that are asked on this day */
    public record Filter(Kind kind, Long jobRoleId, Long departmentId, Long goalId, Long skillId, LocalDate on) {

        public static final Filter NONE = new Filter(null, null, null, null, null, null);

        private String condition() {
            return "where r.employee is null"
                    + ofKind()
                    + (jobRoleId == null ? "" : " and r.jobRole.id = :jobRole")
                    + (departmentId == null ? "" : " and r.department.id = :department")
                    + (goalId == null ? "" : " and r.goal.id = :goal")
                    + (skillId == null ? "" : " and r.skill.id = :skill")
                    + (on == null ? "" : " and r.validFrom <= :on and (r.validUntil is null or r.validUntil >= :on)");
        }

        private String ofKind() {
            if (kind == null) return "";
            return switch (kind) {
                case JOB_ROLE -> " and r.jobRole is not null";
                case DEPARTMENT -> " and r.department is not null";
                case GOAL -> " and r.goal is not null";
                case PERSON -> " and 1 = 0";
            };
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (jobRoleId != null) query.setParameter("jobRole", jobRoleId);
            if (departmentId != null) query.setParameter("department", departmentId);
            if (goalId != null) query.setParameter("goal", goalId);
            if (skillId != null) query.setParameter("skill", skillId);
            if (on != null) query.setParameter("on", on);
            return query;
        }
    }

    public Paging<Requirement> find(Filter filter, Paging.Ask ask) {
        List<Requirement> found = filter.bind(db.createQuery(
                        WITH_ALL + filter.condition() + " order by j.code, d.code, g.code, s.code, r.validFrom, r.id",
                        Requirement.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(found, () -> filter.bind(
                        db.createQuery("select count(r) from Requirement r " + filter.condition(), Long.class))
                .getSingleResult());
    }

    /** What this one asks now and later, by track and skill; what is past is left out. */
    public List<Requirement> of(AskerKey asker) {
        return asker.bind(db.createQuery(
                                WITH_ALL + "where " + asker.condition()
                                        + " and (r.validUntil is null or r.validUntil >= :today)"
                                        + " order by s.track, f.code, s.ordinal, r.validFrom",
                                Requirement.class)
                        .setParameter("today", LocalDate.now(clock)))
                .getResultList();
    }

    /** What all of a kind ask now and later. */
    public List<Requirement> nowAndLater(Kind kind) {
        Filter filter = new Filter(kind, null, null, null, null, null);
        return db.createQuery(
                        WITH_ALL + filter.condition() + " and (r.validUntil is null or r.validUntil >= :today)"
                                + " order by r.id",
                        Requirement.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    public List<Requirement> ofRole(long jobRoleId) {
        return of(AskerKey.jobRole(jobRoleId));
    }

    /**
     * Those with an id in a list, with who asks them.
     *
     * @param ids HQL that selects them, with parameters of the caller
     */
    public TypedQuery<Requirement> all(String ids) {
        return db.createQuery(WITH_ALL + "where r.id in (" + ids + ")", Requirement.class);
    }

    /** @throws NotThere when this municipality has no such requirement, or it is asked of a person one may not see */
    public Requirement get(long id) {
        Requirement found = db.createQuery(WITH_ALL + "where r.id = :id", Requirement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        Asker asker = found.asker();
        if (asker.kind() == Kind.PERSON) whoMaySee.mustSee(asker.id());
        return found;
    }
}
