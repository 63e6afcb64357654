package nl.vaardig.steering.alert;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * What needs the current user now and came since they last looked, which is what the bell counts: two statements. What is
 * answered or over is gone from it by itself.
 */
@ApplicationScoped
@Transactional
public class AlertNews {

    @PersistenceContext
    EntityManager db;

    @Inject
    Alerts alerts;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** How many are new of each kind that can be news to this reader. @throws nl.vaardig.platform.NotThere as Alerts */
    public Map<AlertKind, Long> counts(Whose whose) {
        AlertSql sql = alerts.sql(whose);
        List<AlertKind> kinds = AlertKind.newsTo(whose);
        Map<AlertKind, Instant> seen = seen(whose);
        AlertAsk question = new AlertAsk(whose, kinds.get(0), null, AlertAsk.DAYS);
        Map<AlertKind, Long> counts = new EnumMap<>(AlertKind.class);
        KindCounts.add(db, kinds, sql::fresh, query -> sql.bind(query, question, seen), counts);
        return counts;
    }

    /** The number beside the bell. */
    public long total(Whose whose) {
        return counts(whose).values().stream().mapToLong(Long::longValue).sum();
    }

    /** When the user last looked, by kind; those never opened are left out. */
    public Map<AlertKind, Instant> seen(Whose whose) {
        return db.createQuery(
                        "select s from AlertSeen s where s.accountId = :account and s.whose = :whose", AlertSeen.class)
                .setParameter("account", request.user().accountId())
                .setParameter("whose", whose)
                .getResultStream()
                .collect(toMap(AlertSeen::kind, AlertSeen::seenAt));
    }

    /** The user looks now. Two windows at once write the same row, so the database puts it in or overwrites it. */
    public void look(Whose whose, Collection<AlertKind> kinds) {
        alerts.sql(whose);
        List<AlertKind> news = AlertKind.newsTo(whose);
        kinds.stream().filter(news::contains).forEach(kind -> look(whose, kind));
    }

    private void look(Whose whose, AlertKind kind) {
        db.createNativeQuery("insert into alert_seen (municipality_id, account_id, whose, kind, seen_at)"
                        + " values (:municipality, :account, :whose, :kind, :now)"
                        + " on duplicate key update seen_at = values(seen_at)")
                .setParameter("municipality", request.municipality())
                .setParameter("account", request.user().accountId())
                .setParameter("whose", whose.name())
                .setParameter("kind", kind.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
