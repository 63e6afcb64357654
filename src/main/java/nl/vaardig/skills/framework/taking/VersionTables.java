package nl.vaardig.skills.framework.taking;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.SkillUser;
import nl.vaardig.skills.framework.SkillUsers;
import nl.vaardig.skills.framework.UsesSkill.Follows;

/**
 * What a change of version does in the tables, for thousands of rows at once: whatever has a skill goes along as it says
 * itself. Every statement names the municipality.
 */
@ApplicationScoped
@Transactional
public class VersionTables {

    private static final String ITS_SKILLS = "in (select s.id from Skill s where s.framework.id = :framework)";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    SkillUsers users;

    @Inject
    @Any
    Instance<SkillFollower> inTheirOwnWay;

    private record Chosen(int before, int after) {}

    /** The chosen levels, old to new; empty when nobody chose yet. */
    public Map<Integer, Integer> levels(long framework) {
        return db.createQuery(
                        "select l.oldLevel, l.newLevel from FrameworkLevel l where l.frameworkId = :framework",
                        Chosen.class)
                .setParameter("framework", framework)
                .getResultStream()
                .collect(toMap(Chosen::before, Chosen::after, (one, other) -> one, TreeMap::new));
    }

    public void chooseLevels(long framework, Map<Integer, Integer> levels) {
        forget("FrameworkLevel", framework);
        levels.forEach((before, after) -> db.persist(new FrameworkLevel(framework, before, after)));
        db.flush();
    }

    /** The version this one replaced; null when it replaced none. */
    public Long replaced(long framework) {
        FrameworkTaking taking = db.find(FrameworkTaking.class, framework);
        return taking == null ? null : taking.beforeId();
    }

    /** @param successors new skill by old skill */
    public void take(long framework, long before, Map<Long, Long> successors, LocalDate day, Instant moment) {
        db.persist(new FrameworkTaking(
                framework, before, day, moment, request.user().accountId()));
        successors.forEach((old, now) -> db.persist(new SkillSuccessor(old, now, framework)));
        db.flush();
        Map<String, Object> with = Map.of("before", before, "day", day, "moment", moment);
        followers().flatMap(one -> one.take().stream()).forEach(statement -> sql(statement, framework, with)
                .executeUpdate());
        watched().forEach(each -> sql(each.keep(), framework).executeUpdate());
        db.clear();
    }

    public void takeBack(long framework) {
        db.flush();
        Stream.concat(
                        followers().flatMap(one -> one.putBack().stream()),
                        followers().flatMap(one -> one.letGo().stream()))
                .forEach(statement -> sql(statement, framework).executeUpdate());
        for (String table : List.of("FrameworkMove", "SkillSuccessor", "FrameworkTaking")) forget(table, framework);
        db.clear();
    }

    private void forget(String entity, long framework) {
        db.createQuery("delete from " + entity + " x where x.frameworkId = :framework")
                .setParameter("framework", framework)
                .executeUpdate();
    }

    /** How much was asked, told, planned or rated under this version, or changed, since it was taken. */
    public long changedSince(long framework) {
        String changed = watched().flatMap(Watched::counts).collect(joining(") + (", "select (", ")"));
        Number rows = (Number) sql(changed, framework).getSingleResult();
        return rows.longValue() + saidSince(framework);
    }

    private long saidSince(long framework) {
        FrameworkTaking taking = db.find(FrameworkTaking.class, framework);
        if (taking == null) return 0;
        return db.createQuery("select " + users.since(ITS_SKILLS), Long.class)
                .setParameter("framework", framework)
                .setParameter("from", taking.fromOn())
                .getSingleResult();
    }

    private Stream<Watched> watched() {
        return followers().flatMap(one -> one.watched().stream());
    }

    private Stream<SkillFollower> followers() {
        return Stream.concat(
                inTheirOwnWay.stream(),
                users.all().stream().filter(VersionTables::moves).map(VersionTables::moving));
    }

    private static boolean moves(SkillUser user) {
        Follows follows = user.says().follows();
        return follows == Follows.SKILL || follows == Follows.SKILL_AND_LEVEL;
    }

    private static SkillFollower moving(SkillUser user) {
        return new Moving(user.table(), user.says().follows() == Follows.SKILL_AND_LEVEL, "");
    }

    private Query sql(String statement, long framework) {
        return sql(statement, framework, Map.of());
    }

    private Query sql(String statement, long framework, Map<String, Object> with) {
        Map<String, Object> values = new HashMap<>(with);
        values.put("municipality", request.municipality());
        values.put("framework", framework);
        Query query = db.createNativeQuery(statement);
        query.getParameters()
                .forEach(one -> query.setParameter(
                        one.getName(), Objects.requireNonNull(values.get(one.getName()), one.getName())));
        return query;
    }
}
