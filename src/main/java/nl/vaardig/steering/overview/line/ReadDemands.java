package nl.vaardig.steering.overview.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.line.Demands.Demand;
import nl.vaardig.steering.overview.line.Demands.Exempt;

/** Reads what is asked on several days at once, and who is exempt from what. */
@ApplicationScoped
@Transactional
class ReadDemands {

    @PersistenceContext
    EntityManager db;

    /**
     * One requirement, or somebody who is exempt. What a department asks comes once for each department below it.
     *
     * @param takenBack of an exemption @param exemption null for a requirement
     */
    private record Dated(
            Long jobRole,
            Long department,
            Population population,
            Long employee,
            long skill,
            int level,
            int importance,
            LocalDate from,
            LocalDate until,
            LocalDate takenBack,
            Long exemption) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day)
                    && (until == null || !until.isBefore(day))
                    && (takenBack == null || takenBack.isAfter(day));
        }

        boolean isExemption() {
            return exemption != null;
        }

        Demand demand() {
            return new Demand(jobRole, department, population, employee, skill, level, importance);
        }

        Exempt exempt() {
            return new Exempt(employee, skill);
        }
    }

    private record Span(LocalDate first, LocalDate last) {}

    /** By the day on which is asked. */
    Map<LocalDate, Demands> of(List<CountedLevels> moments, Numbering skills) {
        List<LocalDate> days = moments.stream()
                .map(one -> one.when().askedOn())
                .distinct()
                .sorted()
                .toList();
        Span span = new Span(days.get(0), days.get(days.size() - 1));
        List<Dated> all = all(span);
        Map<LocalDate, Demands> demands = new HashMap<>();
        for (LocalDate day : days) {
            List<Dated> held = all.stream().filter(one -> one.holds(day)).toList();
            List<Demand> asked = held.stream()
                    .filter(one -> !one.isExemption())
                    .map(Dated::demand)
                    .toList();
            List<Exempt> exempt =
                    held.stream().filter(Dated::isExemption).map(Dated::exempt).toList();
            demands.put(day, new Demands(asked, exempt, skills));
        }
        return demands;
    }

    /** In one query: what one of the two hasn't comes from a row of the other that is never there. */
    private List<Dated> all(Span span) {
        return db.createQuery(
                        """
                        select r.jobRole.id, up.department.id, r.population, r.employee.id, r.skill.id, r.level, r.importance,
                          r.validFrom, r.validUntil, no.takenBackOn, no.id
                        from Requirement r left join DepartmentAbove up on up.above = r.department
                          left join Exemption no on 1 = 0
                        where r.validFrom <= :last and (r.validUntil is null or r.validUntil >= :first)
                        union all
                        select no.jobRole.id, no.department.id, no.population, x.employee.id, x.skill.id, 0, 0,
                          x.fromOn, x.untilOn, x.takenBackOn, x.id
                        from Exemption x left join Requirement no on 1 = 0
                        where x.fromOn <= :last and (x.untilOn is null or x.untilOn >= :first)
                        """,
                        Dated.class)
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .getResultList();
    }
}
