package nl.vaardig.inventory.gap;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/** What one person's job roles ask, and where that person stands: three queries, whatever the number of skills. */
@ApplicationScoped
@Transactional
public class PersonGaps {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CountingRules rules;

    @Inject
    Criticalities criticalities;

    /**
     * One skill that is asked of the person.
     *
     * @param level null = not assessed
     */
    public record Line(
            long skillId,
            String skillCode,
            Bilingual skill,
            Track track,
            int topLevel,
            RequiredLevel required,
            int criticality,
            Integer level,
            Integer selfLevel,
            Integer managerLevel) {

        public Gap gap() {
            return Gap.between(required, criticality, level);
        }
    }

    private record Row(
            long skillId,
            String code,
            Bilingual name,
            Track track,
            int ordinal,
            int topLevel,
            int packed,
            Integer level,
            Integer selfLevel,
            Integer managerLevel) {}

    /**
     * By track and then in the framework's order; empty when no job role asks anything.
     *
     * @throws nl.vaardig.platform.NotThere when the current user may not see this person
     */
    public List<Line> of(long employee, AsOf when) {
        whoMaySee.mustSee(employee);
        Needs needs = new Needs(when, "e.id = :employee");
        CountedLevels levels = rules.levels(when);
        String hql =
                """
                select s.id, s.code, s.name, s.track, s.ordinal, s.topLevel, n.packed, l.level, l.selfLevel, l.managerLevel
                from %s n join Skill s on s.id = n.skillId %s
                """
                        .formatted(needs.table(), levels.leftJoin("n.employeeId", "n.skillId"));
        TypedQuery<Row> query = db.createQuery(hql, Row.class).setParameter("employee", employee);
        Map<Long, Integer> critical = criticalities.bySkill();
        return levels.bind(needs.bind(query))
                .getResultStream()
                .sorted(comparing(Row::track).thenComparing(Row::ordinal).thenComparing(Row::code))
                .map(row -> line(row, critical.getOrDefault(row.skillId(), Criticalities.LEAST)))
                .toList();
    }

    private static Line line(Row row, int criticality) {
        RequiredLevel required = new RequiredLevel(Needs.level(row.packed()), Needs.importance(row.packed()));
        return new Line(
                row.skillId(),
                row.code(),
                row.name(),
                row.track(),
                row.topLevel(),
                required,
                criticality,
                row.level(),
                row.selfLevel(),
                row.managerLevel());
    }
}
