package nl.vaardig.inventory;

import jakarta.persistence.Query;

/**
 * The level that counts for every person and skill, as a table a query can select from: today's from the levels kept
 * ready, those of a past moment from the raw ratings. Gives employeeId, skillId, level and source. Where only the level
 * itself is wanted this does a third of the work of {@link LevelTable}, which adds what each side says.
 *
 * @param condition HQL on {@code r}, which has an employee and a skill; its parameters are the caller's to fill
 */
public record CountingLevels(AsOf when, CountingRule rule, String condition) {

    public String table() {
        if (when.isToday()) {
            return """
                    (select r.employee.id as employeeId, r.skill.id as skillId, r.level as level, r.source as source
                     from CurrentLevel r where %s)"""
                    .formatted(condition);
        }
        return """
                (select p.employeeId as employeeId, p.skillId as skillId, p.level as level, p.source as source
                 from (select r.employee.id as employeeId, r.skill.id as skillId, %s as level, r.source as source,
                        row_number() over (partition by r.employee.id, r.skill.id order by %s) as place
                       from Rating r %s
                       where r.source <> nl.vaardig.inventory.RatingSource.PEER
                         and r.validOn <= :ratedOn and (r.validUntil is null or r.validUntil >= :ratedOn)
                         and r.recordedAt <= :knownAt
                         and not exists (select 1 from RatingSetAside x where x.rating = r and x.setAsideAt <= :knownAt)
                         and %s) p
                 where p.place = 1)"""
                .formatted(LevelTable.LEVEL, new LevelTable(when, rule).order(), LevelTable.DECAY, condition);
    }

    public <Q extends Query> Q bind(Q query) {
        if (when.isToday()) return query;
        query.setParameter("ratedOn", when.on());
        query.setParameter("knownAt", when.knownAt());
        query.setParameter("decidedBy", when.decidedBy());
        return query;
    }
}
