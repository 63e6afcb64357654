package nl.vaardig.steering.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;

/** The list of people the current user may see, with how many of the skills that are asked of them they have. */
@ApplicationScoped
@Transactional
public class PeopleList {

    private static final String COLUMNS =
            """
            select e.id, e.staffNumber, e.givenName, e.familyName, d.name, j.name,
              coalesce(f.asked, 0), coalesce(f.met, 0), coalesce(f.unknown, 0)
            """;
    /** Of several appointments in force the first recorded one is shown. */
    private static final String FROM =
            """
             from Employee e join Appointment a on a.employee = e and a.id =
              (select min(b.id) from Appointment b where b.employee = e and b.startOn <= :today
               and (b.endOn is null or b.endOn >= :today))
             join a.department d join a.jobRole j\s""";

    /** Whoever is in {@link #FROM}, without looking up for each which appointment that is. */
    private static final String COUNT =
            """
            select count(e) from Employee e where exists (select 1 from Appointment b where b.employee = e
             and b.startOn <= :today and (b.endOn is null or b.endOn >= :today)) and\s""";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Departments departments;

    @Inject
    CountingRules rules;

    @Inject
    Worked worked;

    @Inject
    Clock clock;

    /** Whose total it is. @param department with all below it, null for all */
    private record InDepartment(Sight sight, Long department) {}

    /**
     * One line of the list.
     *
     * @param asked   skills that are asked
     * @param met     those of them known to be at the level asked, or above
     * @param unknown those of them without a level
     */
    public record Listed(
            long id,
            String staffNumber,
            String givenName,
            String familyName,
            String department,
            Bilingual jobRole,
            long asked,
            long met,
            long unknown) {

        public String name() {
            return givenName + " " + familyName;
        }

        public long assessed() {
            return asked - unknown;
        }
    }

    /** One page of the list, in three queries. */
    public Paging<Listed> find(PeopleAsk filter, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        LongSupplier total = () -> total(filter, sight);
        if (filter.sort().needsFigures()) {
            return ask.holding(page(rows(filter, sight), ask).getResultList(), total);
        }
        List<Long> ids = page(
                        bind(
                                db.createQuery(
                                        "select e.id " + FROM + " where " + condition(filter, sight) + " order by "
                                                + filter.order(),
                                        Long.class),
                                filter,
                                sight),
                        ask)
                .getResultList();
        return ask.holding(listed(ids, filter), total);
    }

    /** Shared by who asks the same with the same sight, unless words were typed. */
    private long total(PeopleAsk filter, Sight sight) {
        Supplier<Long> count = () -> bind(db.createQuery(COUNT + condition(filter, sight), Long.class), filter, sight)
                .getSingleResult();
        if (!filter.words().isEmpty()) return count.get();
        return worked.of(new InDepartment(sight.ofAnyone(), filter.department()), count);
    }

    /** The whole list, for a file. */
    public List<Listed> all(PeopleAsk filter) {
        return rows(filter, whoMaySee.skills()).getResultList();
    }

    private static <T> TypedQuery<T> page(TypedQuery<T> query, Paging.Ask ask) {
        return query.setFirstResult(ask.first()).setMaxResults(ask.pageSize());
    }

    private TypedQuery<Listed> rows(PeopleAsk filter, Sight sight) {
        String hql = COLUMNS + FROM + figures(sight.of("e")) + " where " + condition(filter, sight) + " order by "
                + filter.order();
        return bindFigures(bind(db.createQuery(hql, Listed.class), filter, sight));
    }

    /** Figures of one page of people only: the needs of 25 instead of thousands. */
    private List<Listed> listed(Collection<Long> ids, PeopleAsk filter) {
        if (ids.isEmpty()) return List.of();
        String hql = COLUMNS + FROM + figures("e.id in (:ids)") + " where e.id in (:ids) order by " + filter.order();
        return bindFigures(db.createQuery(hql, Listed.class)
                        .setParameter("ids", ids)
                        .setParameter("today", LocalDate.now(clock)))
                .getResultList();
    }

    private String figures(String condition) {
        return """
                left join (select n.employeeId as employeeId, count(n.skillId) as asked,
                    sum(case when l.level >= floor(n.packed / 10) then 1 else 0 end) as met,
                    sum(case when l.level is null then 1 else 0 end) as unknown
                  from %s n %s group by n.employeeId) f on f.employeeId = e.id\s"""
                .formatted(needs(condition).table(), levels().leftJoin("n.employeeId", "n.skillId"));
    }

    private <Q extends Query> Q bindFigures(Q query) {
        return levels().bind(needs("").bind(query));
    }

    private Needs needs(String condition) {
        return new Needs(LocalDate.now(clock), condition);
    }

    private CountedLevels levels() {
        return rules.levels(AsOf.today(LocalDate.now(clock)));
    }

    private String condition(PeopleAsk filter, Sight sight) {
        String department =
                """
                 and exists (select 1 from Appointment w where w.employee = e and w.department.id in (:departments)
                  and w.startOn <= :today and (w.endOn is null or w.endOn >= :today))""";
        return sight.of("e") + " and "
                + filter.words().in("concat(e.givenName, ' ', e.familyName, ' ', e.staffNumber)")
                + (filter.department() == null ? "" : department);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, PeopleAsk filter, Sight sight) {
        query.setParameter("today", LocalDate.now(clock));
        if (filter.department() != null) {
            Set<Long> within = departments.tree().withAllBelow(filter.department());
            query.setParameter("departments", InList.of(within));
        }
        return sight.bind(filter.words().bind(query));
    }
}
