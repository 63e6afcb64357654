package nl.vaardig.talent.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.PeopleSet;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.Stay;
import nl.vaardig.talent.workforce.TalentGroup;

/** The people behind a figure, by name, for who may see them. Never in an order of anything but their names. */
@ApplicationScoped
@Transactional
public class TalentPeople {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Conditions conditions;

    @Inject
    AccessLog accessLog;

    private record Name(long id, String givenName, String familyName) {}

    private record RoleName(long id, Bilingual name) {}

    /**
     * @param jobRole of the last appointment in the stay
     * @param start   first day at the municipality
     * @param end     last day at the municipality, null while employed
     */
    public record Row(
            long employeeId,
            String name,
            String department,
            Bilingual jobRole,
            LocalDate start,
            LocalDate end,
            EndReason endReason) {}

    /** One page of the people, by family name. A list of names is written down as a look at each of them. */
    public Paging<Row> list(Study study, PeopleSet set, TalentGroup group, Period period, Paging.Ask ask) {
        Map<Long, Stay> stays = new HashMap<>();
        for (Stay stay : study.behind(set, group, period)) {
            stays.merge(stay.employeeId(), stay, (one, other) -> one.start().isAfter(other.start()) ? one : other);
        }
        if (set == PeopleSet.WITHOUT_PATH)
            conditions.withActivePath(study.now().end()).forEach(stays::remove);
        List<Name> names = names(stays.keySet(), ask);
        Map<Long, Bilingual> roles = roles(names, stays);
        accessLog.note(names.stream().map(Name::id).toList(), "privacy.subject.talent");
        return ask.holding(
                names.stream()
                        .map(name -> row(name, stays.get(name.id()), study, roles))
                        .toList(),
                count(stays.keySet()));
    }

    private List<Name> names(Set<Long> people, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        return sight.bind(db.createQuery(
                                "select e.id, e.givenName, e.familyName from Employee e where e.id in (:people) and "
                                        + sight.of("e") + " order by e.sortName, e.givenName, e.id",
                                Name.class)
                        .setParameter("people", InList.of(people)))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    private long count(Set<Long> people) {
        Sight sight = whoMaySee.skills();
        return sight.bind(db.createQuery(
                                "select count(e) from Employee e where e.id in (:people) and " + sight.of("e"),
                                Long.class)
                        .setParameter("people", InList.of(people)))
                .getSingleResult();
    }

    private Map<Long, Bilingual> roles(List<Name> names, Map<Long, Stay> stays) {
        Set<Long> ids = new HashSet<>();
        names.forEach(name -> ids.add(last(stays.get(name.id())).jobRoleId()));
        Map<Long, Bilingual> roles = new HashMap<>();
        db.createQuery("select j.id, j.name from JobRole j where j.id in (:ids)", RoleName.class)
                .setParameter("ids", InList.of(ids))
                .getResultList()
                .forEach(role -> roles.put(role.id(), role.name()));
        return roles;
    }

    private static Employment last(Stay stay) {
        List<Employment> work = stay.inside().appointments();
        return work.get(work.size() - 1);
    }

    private static Row row(Name name, Stay stay, Study study, Map<Long, Bilingual> roles) {
        Employment last = last(stay);
        return new Row(
                name.id(),
                name.givenName() + " " + name.familyName(),
                study.tree().name(last.departmentId()),
                roles.get(last.jobRoleId()),
                stay.employment().start(),
                stay.employment().end(),
                stay.endReason());
    }
}
