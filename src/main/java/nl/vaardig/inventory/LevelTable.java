package nl.vaardig.inventory;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.decay.DecaySql;

/**
 * Levels as something a query can join: today's from the levels kept ready, those of a past moment from the raw
 * ratings under the counting rule. Both give {@code level}, {@code selfLevel}, {@code managerLevel} and
 * {@code agreed}: whether the newest of what the two say is what they agreed on.
 */
public record LevelTable(AsOf when, CountingRule rule) {

    private static final List<RatingSource> OWN = List.of(RatingSource.SELF);
    /** HQL: what a rating counted as on the day. */
    static final String LEVEL = DecaySql.hqlLevel(":ratedOn");
    /** HQL: the decision on fading that held then. */
    static final String DECAY = DecaySql.hqlJoinAt(":decidedBy");

    private static final List<RatingSource> MANAGERS = List.of(RatingSource.MANAGER, RatingSource.AGREED);

    /**
     * HQL that left joins the level of a person and a skill under the alias l.
     *
     * @param employee an expression for the employee's id, such as {@code n.employeeId}
     * @param skill an expression for the skill's id
     */
    public String leftJoin(String employee, String skill) {
        if (when.isToday()) {
            return " left join CurrentLevel l on l.employee.id = %s and l.skill.id = %s ".formatted(employee, skill);
        }
        return " left join %s l on l.employeeId = %s and l.skillId = %s ".formatted(past(), employee, skill);
    }

    private String past() {
        return """
                (select p.employeeId as employeeId, p.skillId as skillId,
                        max(case when p.place = 1 and p.counts = 1 then p.level end) as level,
                        max(case when p.ownPlace = 1 and p.own = 1 then p.said end) as selfLevel,
                        max(case when p.managerPlace = 1 and p.managers = 1 then p.said end) as managerLevel,
                        case when max(case when p.bothPlace = 1 then p.agreed else 0 end) = 1 then true else false end as agreed
                 from (select r.employee.id as employeeId, r.skill.id as skillId, r.level as said, %s as level,
                        case when r.source = nl.vaardig.inventory.RatingSource.PEER then 0 else 1 end as counts,
                        case when r.source in (:ownSources) then 1 else 0 end as own,
                        case when r.source in (:managerSources) then 1 else 0 end as managers,
                        case when r.source = nl.vaardig.inventory.RatingSource.AGREED then 1 else 0 end as agreed,
                        row_number() over (partition by r.employee.id, r.skill.id
                          order by case when r.source = nl.vaardig.inventory.RatingSource.PEER then 0 else 1 end desc, %s) as place,
                        row_number() over (partition by r.employee.id, r.skill.id
                          order by case when r.source in (:ownSources) then 1 else 0 end desc,
                          r.validOn desc, r.recordedAt desc, r.id desc) as ownPlace,
                        row_number() over (partition by r.employee.id, r.skill.id
                          order by case when r.source in (:managerSources) then 1 else 0 end desc,
                          r.validOn desc, r.recordedAt desc, r.id desc) as managerPlace,
                        row_number() over (partition by r.employee.id, r.skill.id
                          order by case when r.source in (:ownSources) or r.source in (:managerSources) then 1 else 0 end desc,
                          r.validOn desc, r.recordedAt desc, r.id desc) as bothPlace
                       from Rating r %s
                       where r.validOn <= :ratedOn and (r.validUntil is null or r.validUntil >= :ratedOn)
                         and r.recordedAt <= :knownAt
                         and not exists (select 1 from RatingSetAside x where x.rating = r and x.setAsideAt <= :knownAt)) p
                 group by p.employeeId, p.skillId)"""
                .formatted(LEVEL, order(), DECAY);
    }

    /** The order of {@link CountingRule} from the greatest down, in HQL. */
    String order() {
        String ties = "r.sourceRank desc, r.validOn desc, r.recordedAt desc, r.id desc";
        return switch (rule) {
            case PRIORITISED -> ties;
            case HIGHEST -> LEVEL + " desc, " + ties;
            case LATEST -> "r.validOn desc, " + ties;
        };
    }

    public <Q extends Query> Q bind(Q query) {
        if (when.isToday()) return query;
        LocalDate on = when.on();
        Instant known = when.knownAt();
        query.setParameter("ratedOn", on);
        query.setParameter("knownAt", known);
        query.setParameter("decidedBy", when.decidedBy());
        query.setParameter("ownSources", OWN);
        query.setParameter("managerSources", MANAGERS);
        return query;
    }
}
