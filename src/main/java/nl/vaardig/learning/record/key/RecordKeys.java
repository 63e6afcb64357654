package nl.vaardig.learning.record.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** Keys to the store: made, told of and withdrawn by an administrator. */
@ApplicationScoped
@Transactional
public class RecordKeys {

    /** As many as one page tells of; nobody needs more than a few. */
    private static final int MOST = 200;

    private static final String LINE =
            "select k.id, k.name, k.publicPart, k.madeByName, k.madeAt, k.withdrawnAt, k.lastUsedAt from RecordKey k";

    private static final String ORDER =
            " order by case when k.withdrawnAt is null then 0 else 1 end, k.madeAt desc, k.id desc";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A key as its administrator reads of it. @param lastUsed to the hour; null: never */
    public record Line(
            long id,
            String name,
            String publicPart,
            String madeBy,
            Instant madeAt,
            Instant withdrawn,
            Instant lastUsed) {}

    /** Those that work first, the latest first. */
    public List<Line> all() {
        return db.createQuery(LINE + ORDER, Line.class).setMaxResults(MOST).getResultList();
    }

    /** @throws NotThere for a key of nobody here */
    public Line get(long id) {
        return db.createQuery(LINE + " where k.id = :id", Line.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The secret is told now, and never again. */
    public Secret make(String name) {
        Secret secret = Secret.fresh();
        db.persist(new RecordKey(
                name, secret, request.user().writer(), request.user().name(), now()));
        return secret;
    }

    public void withdraw(long id) {
        RecordKey key = db.find(RecordKey.class, id);
        if (key == null) throw new NotThere();
        key.withdraw(now());
    }

    /** Whom the key belongs to; empty for one that opens nothing. To be asked at the root. */
    Optional<CallerOfTheStore.Caller> whose(Secret secret) {
        Optional<RecordKey> found = db.createQuery(
                        "select k from RecordKey k where k.publicPart = :part", RecordKey.class)
                .setParameter("part", secret.publicPart())
                .getResultStream()
                .filter(key -> key.opens(secret))
                .findFirst();
        found.filter(key -> key.isToBeTold(now())).ifPresent(key -> key.used(now()));
        return found.map(key -> new CallerOfTheStore.Caller(key.municipalityId(), key.publicPart(), key.name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
