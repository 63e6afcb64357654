package nl.vaardig.steering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;

/** What asks for attention, of those the current user may see. Each list is one query, all counts together four, shared as long as nothing changes. */
@ApplicationScoped
@Transactional
public class Alerts {

    private static final String ONE_IF = "coalesce(sum(case when %s then 1 else 0 end), 0)";
    /** A manager is of the team by working in it, not by looking at it. */
    private static final long NOBODY = -1;

    private static final String NOTHING_ASKED = "cast(null as integer)";

    private static final List<AlertKind> WAITING =
            List.of(AlertKind.AGREEMENT, AlertKind.REFUSAL, AlertKind.OBJECTION, AlertKind.PROOF);

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    Worked worked;

    @Inject
    Clock clock;

    private record Two(long first, long second) {}

    private record BySkill(AlertSql sql, AlertAsk question) {}

    /** What the counts depend on. */
    private record Counted(AlertSql sql, Long skill, int days) {}

    /** How many there are of each kind; the last holders of a skill are no kind for oneself. */
    public Map<AlertKind, Long> counts(AlertAsk question) {
        AlertSql sql = sql(question.whose());
        return worked.of(new Counted(sql, question.skill(), question.days()), () -> count(sql, question));
    }

    private Map<AlertKind, Long> count(AlertSql sql, AlertAsk question) {
        Map<AlertKind, Long> counts = new EnumMap<>(AlertKind.class);
        count(sql, question, AlertKind.CRITICAL_GAP, AlertKind.NOT_ASSESSED, counts);
        count(sql, question, AlertKind.TALK, AlertKind.EXPIRING, counts);
        boolean isOwn = question.whose() == Whose.ME;
        KindCounts.add(
                db,
                isOwn ? List.of(AlertKind.AGREEMENT) : WAITING,
                sql::of,
                query -> sql.bind(query, question),
                counts);
        if (!isOwn) counts.put(AlertKind.LAST_HOLDER, countLastHolders(sql, question));
        return Collections.unmodifiableMap(counts);
    }

    private long countLastHolders(AlertSql sql, AlertAsk question) {
        String each = "select d.id as departmentId, s.id as skillId " + sql.lastHolders();
        return sql.bind(db.createQuery("select count(*) from (" + each + ") y", Long.class), question)
                .getSingleResult();
    }

    /** Two kinds that are found among the same, at once. */
    private void count(AlertSql sql, AlertAsk question, AlertKind one, AlertKind other, Map<AlertKind, Long> counts) {
        String select = "select " + ONE_IF.formatted(AlertSql.condition(one)) + ", "
                + ONE_IF.formatted(AlertSql.condition(other)) + " ";
        Two found = sql.bind(db.createQuery(select + sql.from(one), Two.class), question)
                .getSingleResult();
        counts.put(one, found.first());
        counts.put(other, found.second());
    }

    /** People and skills by name: nobody is ranked. What expires comes first-ending first. */
    public List<AlertLine> lines(AlertAsk question, Paging.Ask ask) {
        return lines(question)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    /** How many people stand in a list of people. */
    public long people(AlertAsk question) {
        AlertSql sql = sql(question.whose());
        return sql.bind(db.createQuery("select count(distinct e.id) " + sql.of(question.kind()), Long.class), question)
                .getSingleResult();
    }

    /** All of them at once, for a file. */
    public List<AlertLine> all(AlertAsk question) {
        return lines(question).getResultList();
    }

    private TypedQuery<AlertLine> lines(AlertAsk question) {
        AlertSql sql = sql(question.whose());
        AlertKind kind = question.kind();
        String select = "select e.id, e.staffNumber, e.givenName, e.familyName, s.id, s.name, "
                + (kind.from() == AlertKind.From.NEEDS ? "n.packed" : NOTHING_ASKED)
                + ", l.level, l.selfLevel, l.managerLevel, l.countsUntil, l.lowerFrom ";
        String order = (kind == AlertKind.EXPIRING
                        ? " order by coalesce(least(l.countsUntil, l.lowerFrom), l.countsUntil, l.lowerFrom), "
                        : " order by ")
                + "e.sortName, e.givenName, e.id, s.code";
        return sql.bind(db.createQuery(select + sql.of(kind) + order, AlertLine.class), question);
    }

    /** The same people counted by skill, most people first. */
    public List<SkillAlert> bySkill(AlertAsk question) {
        AlertSql sql = sql(question.whose());
        return worked.of(new BySkill(sql, question), () -> bySkill(sql, question));
    }

    private List<SkillAlert> bySkill(AlertSql sql, AlertAsk question) {
        String hql = "select s.id, s.name, count(distinct e.id) " + sql.of(question.kind())
                + " group by s.id, s.code order by count(distinct e.id) desc, s.code";
        return sql.bind(db.createQuery(hql, SkillAlert.class), question).getResultList();
    }

    /** Departments with one holder of a critical skill; short, for there are not so many departments and critical skills. */
    public List<LastHolder> lastHolders(AlertAsk question) {
        if (question.whose() == Whose.ME) return List.of();
        AlertSql sql = sql(question.whose());
        String hql =
                "select d.id, d.name, s.id, s.name, x.level, min(h.id), min(h.staffNumber), min(h.givenName), min(h.familyName) "
                        + sql.lastHolders() + " order by d.code, s.code";
        return sql.bind(db.createQuery(hql, LastHolder.class), question).getResultList();
    }

    /** @throws NotThere for a view that none of the user's roles opens */
    AlertSql sql(Whose whose) {
        CurrentUser user = request.user();
        if (!whose.isOpenTo(user)) throw new NotThere();
        Sight widest = whoMaySee.skills();
        return new AlertSql(
                switch (whose) {
                    case ME -> new Sight(false, Set.of(), widest.self(), widest.today());
                    case TEAM -> new Sight(false, whoMaySee.managed(user), NOBODY, widest.today());
                    case EVERYONE -> widest;
                },
                widest.self(),
                user.accountId(),
                LocalDate.now(clock));
    }
}
