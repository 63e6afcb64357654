package nl.vaardig.skills.framework.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.version.VersionSql.Follower;

/** What a change of version does in the tables, for thousands of rows at once. Every statement names the municipality. */
@ApplicationScoped
@Transactional
public class VersionTables {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** The chosen levels, old to new; empty when nobody chose yet. */
    public Map<Integer, Integer> levels(long framework) {
        Map<Integer, Integer> levels = new TreeMap<>();
        List<?> rows = sql(
                        "select old_level, new_level from framework_level where framework_id = :framework"
                                + " and municipality_id = :municipality",
                        framework)
                .getResultList();
        for (Object row : rows) {
            Object[] pair = (Object[]) row;
            levels.put(((Number) pair[0]).intValue(), ((Number) pair[1]).intValue());
        }
        return levels;
    }

    public void chooseLevels(long framework, Map<Integer, Integer> levels) {
        sql(
                        "delete from framework_level where framework_id = :framework and municipality_id = :municipality",
                        framework)
                .executeUpdate();
        levels.forEach((before, after) -> sql(
                        "insert into framework_level (framework_id, old_level, new_level, municipality_id)"
                                + " values (:framework, :before, :after, :municipality)",
                        framework)
                .setParameter("before", before)
                .setParameter("after", after)
                .executeUpdate());
    }

    /** The version this one replaced; null when it replaced none. */
    public Long replaced(long framework) {
        return (Long) db.createNativeQuery(
                        "select before_id from framework_taking where framework_id = :framework"
                                + " and municipality_id = :municipality",
                        Long.class)
                .setParameter("framework", framework)
                .setParameter("municipality", request.municipality())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** @param successors new skill by old skill */
    public void take(long framework, long before, Map<Long, Long> successors, LocalDate day, Instant moment) {
        db.flush();
        sql(
                        "insert into framework_taking (framework_id, municipality_id, before_id, from_on, taken_at, taken_by)"
                                + " values (:framework, :municipality, :before, :day, :moment, :by)",
                        framework)
                .setParameter("before", before)
                .setParameter("day", day)
                .setParameter("moment", moment)
                .setParameter("by", request.user().accountId())
                .executeUpdate();
        successors.forEach((old, now) -> sql(
                        "insert into skill_successor (old_skill_id, new_skill_id, framework_id, municipality_id)"
                                + " values (:old, :now, :framework, :municipality)",
                        framework)
                .setParameter("old", old)
                .setParameter("now", now)
                .executeUpdate());
        dated(VersionSql.KEEP_REQUIREMENTS, framework, day)
                .setParameter("before", before)
                .executeUpdate();
        dated(VersionSql.ASK_ANEW, framework, day).executeUpdate();
        dated(VersionSql.ASK_NO_LONGER, framework, day).executeUpdate();
        dated(VersionSql.ASK_LATER, framework, day).executeUpdate();
        ExemptionSql.TAKE.forEach(each -> dated(each, framework, day).executeUpdate());
        sql(GoalSkillSql.WEIGH_AS_MUCH, framework).executeUpdate();
        for (Follower one : VersionSql.FOLLOWERS) {
            sql(VersionSql.keep(one), framework).executeUpdate();
            sql(VersionSql.move(one), framework).executeUpdate();
        }
        sql(VersionSql.CARRY_DECAY, framework).setParameter("moment", moment).executeUpdate();
        SinceSql.WATCHED.forEach(each -> sql(each.keep(), framework).executeUpdate());
        sql(VersionSql.CARRY_RATINGS, framework).setParameter("moment", moment).executeUpdate();
        db.clear();
    }

    public void takeBack(long framework) {
        db.flush();
        sql(VersionSql.DROP_LEVELS, framework).executeUpdate();
        sql(VersionSql.DROP_DECAY, framework).executeUpdate();
        sql(VersionSql.KEEP_OBJECTIONS, framework).executeUpdate();
        sql(VersionSql.DROP_RATINGS, framework).executeUpdate();
        sql(VersionSql.ASK_AGAIN, framework).executeUpdate();
        sql(VersionSql.DROP_REQUIREMENTS, framework).executeUpdate();
        ExemptionSql.TAKE_BACK.forEach(each -> sql(each, framework).executeUpdate());
        sql(GoalSkillSql.DROP, framework).executeUpdate();
        for (Follower one : VersionSql.FOLLOWERS)
            sql(VersionSql.putBack(one), framework).executeUpdate();
        for (String table : List.of("framework_move", "skill_successor", "framework_taking")) {
            sql(
                            "delete from " + table
                                    + " where framework_id = :framework and municipality_id = :municipality",
                            framework)
                    .executeUpdate();
        }
        db.clear();
    }

    /** Whose levels are to be counted anew. */
    @SuppressWarnings("unchecked")
    public List<Long> ratedPeople(long framework) {
        return db.createNativeQuery(VersionSql.RATED_PEOPLE, Long.class)
                .setParameter("framework", framework)
                .setParameter("municipality", request.municipality())
                .getResultList();
    }

    /** How many ratings were given under this version itself. */
    public long ratedSince(long framework) {
        return ((Number) sql(
                                """
                                select count(*) from rating t join skill k on k.id = t.skill_id
                                where t.municipality_id = :municipality and k.framework_id = :framework
                                  and t.carried_from is null""",
                                framework)
                        .getSingleResult())
                .longValue();
    }

    /** How much was asked, told or planned under this version, or changed, since it was taken. */
    public long changedSince(long framework) {
        return ((Number) sql(SinceSql.CHANGED, framework).getSingleResult()).longValue();
    }

    private Query sql(String statement, long framework) {
        return db.createNativeQuery(statement)
                .setParameter("municipality", request.municipality())
                .setParameter("framework", framework);
    }

    private Query dated(String statement, long framework, LocalDate day) {
        return sql(statement, framework).setParameter("day", day);
    }
}
