package nl.vaardig.inventory.rating;

import static nl.vaardig.inventory.rating.Counting.AGREED;
import static nl.vaardig.inventory.rating.Counting.counting;
import static nl.vaardig.inventory.rating.Counting.newest;

import jakarta.persistence.Query;
import nl.vaardig.inventory.rating.RatingSource.Side;

/**
 * Levels as something a query can select from or join, in HQL: today's from the levels kept ready, those of a past moment
 * from the raw ratings under the counting rule.
 *
 * @param rule may be null for today's levels, which are kept under it
 */
public record CountedLevels(AsOf when, CountingRule rule) {

    private static final String BESIDE = "%s as level, %s as selfLevel, %s as managerLevel, %s"
            .formatted(
                    counting("level"),
                    newest(Side.SELF),
                    newest(Side.MANAGER),
                    "case when %s = 1 then true else false end as agreed".formatted(AGREED));

    /**
     * Of every person and skill with a level: employeeId, skillId, level and source. Where only these are wanted it does a
     * third of the work of {@link #leftJoin}.
     *
     * @param condition HQL on {@code r}, which has an employee and a skill; its parameters are the caller's to fill
     */
    public String table(String condition) {
        if (when.isToday()) {
            return """
                    (select r.employee.id as employeeId, r.skill.id as skillId, r.level as level, r.source as source
                     from CurrentLevel r where %s)"""
                    .formatted(condition);
        }
        String select = "p.employeeId as employeeId, p.skillId as skillId, p.level as level, p.source as source";
        return Counting.hql(rule).first(select, condition);
    }

    /**
     * Left joins the level of a person and a skill under the alias l, with {@code level}, {@code selfLevel},
     * {@code managerLevel} and {@code agreed}: whether the last word between the two is what they agreed on.
     *
     * @param employee an expression for the employee's id, such as {@code n.employeeId}
     * @param skill an expression for the skill's id
     */
    public String leftJoin(String employee, String skill) {
        if (when.isToday()) {
            return " left join CurrentLevel l on l.employee.id = %s and l.skill.id = %s ".formatted(employee, skill);
        }
        String past = Counting.hql(rule).each(BESIDE, "Rating r", "1 = 1");
        return " left join %s l on l.employeeId = %s and l.skillId = %s ".formatted(past, employee, skill);
    }

    public <Q extends Query> Q bind(Q query) {
        if (when.isToday()) return query;
        query.setParameter("ratedOn", when.on());
        query.setParameter("knownAt", when.knownAt());
        query.setParameter("decidedBy", when.decidedBy());
        return query;
    }
}
