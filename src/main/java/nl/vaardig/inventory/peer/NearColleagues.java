package nl.vaardig.inventory.peer;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;

/**
 * Who works near a person: in the same department, those beside it and those below. Where the department stands right
 * below the municipality that is everyone, so a list of them begins with the own department and is searched for others.
 */
@ApplicationScoped
@Transactional
public class NearColleagues {

    /** So many names can be read; further ones are found by searching. */
    public static final int SHOWN = 60;

    private static final String NEAR =
            "a.department.id in (:near) and %s and e.id not in (:employee, :me)".formatted(InForce.on("a", "today"));

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMayAskPeers whoMayAsk;

    @Inject
    Departments departments;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Somebody who can be asked. */
    public record Colleague(long id, String givenName, String familyName, Bilingual jobRole) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /**
     * Those chosen before, then the own department, then the others; each by name, {@value #SHOWN} at most.
     *
     * @param words  look in their names; those chosen come anyway
     * @param chosen ids
     */
    public List<Colleague> of(Person person, String words, Collection<Long> chosen) {
        long employee = person.id();
        whoMayAsk.mustAskFor(employee);
        Set<Long> own = person.placesOn(LocalDate.now(clock)).stream()
                .map(Person.Place::departmentId)
                .collect(toSet());
        SearchText search = SearchText.of(words);
        String hql =
                """
                select e.id, e.givenName, e.familyName, j.name from Appointment a join a.employee e join a.jobRole j
                where %s and (e.id in (:chosen) or %s)
                order by case when e.id in (:chosen) then 0 when a.department.id in (:own) then 1 else 2 end,
                  e.sortName, e.givenName, e.id, a.id
                """
                        .formatted(NEAR, search.in("concat(e.givenName, ' ', e.familyName)"));
        Map<Long, Colleague> found = new LinkedHashMap<>();
        search.bind(bind(db.createQuery(hql, Colleague.class), employee, own))
                .setParameter("chosen", InList.of(chosen))
                .setParameter("own", InList.of(own))
                .setMaxResults(SHOWN)
                .getResultStream()
                .forEach(colleague -> found.putIfAbsent(colleague.id(), colleague));
        return List.copyOf(found.values());
    }

    /** Whether all of these may be asked, on the list or not. */
    boolean areNear(long employee, Collection<Long> asked) {
        String hql =
                "select count(distinct e.id) from Appointment a join a.employee e where e.id in (:asked) and " + NEAR;
        return bind(db.createQuery(hql, Long.class), employee, own(employee))
                        .setParameter("asked", InList.of(asked))
                        .getSingleResult()
                == asked.size();
    }

    private <Q extends Query> Q bind(Q query, long employee, Set<Long> own) {
        Long me = request.user().employeeId();
        query.setParameter("near", InList.of(around(own)));
        query.setParameter("today", LocalDate.now(clock));
        query.setParameter("employee", employee);
        query.setParameter("me", me == null ? -1 : me);
        return query;
    }

    private Set<Long> own(long employee) {
        String hql = "select a.department.id from Appointment a where a.employee.id = :employee and "
                + InForce.on("a", "today");
        return Set.copyOf(db.createQuery(hql, Long.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    private Set<Long> around(Set<Long> own) {
        DepartmentTree tree = departments.tree();
        Set<Long> around = new HashSet<>();
        for (Long department : own) {
            List<DepartmentTree.Node> path = tree.pathTo(department);
            int above = Math.max(0, path.size() - 2);
            around.addAll(tree.withAllBelow(path.get(above).id()));
        }
        return around;
    }
}
