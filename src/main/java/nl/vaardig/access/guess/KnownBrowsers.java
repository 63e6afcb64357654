package nl.vaardig.access.guess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.access.Account;

/** Browsers in which people signed in before. It opens nothing: only how often a password may be tried hangs on it. */
@ApplicationScoped
@Transactional
public class KnownBrowsers {

    /** How long a browser stays known after it was last used to sign in. */
    public static final Duration KEPT = Duration.ofDays(180);
    /** So many browsers of one account; a program that signs in without cookies is a new one each time. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    boolean knows(String secret, String userName) {
        KnownBrowser known = db.find(KnownBrowser.class, seal(secret, userName));
        return known != null && known.usedAt().isAfter(clock.instant().minus(KEPT));
    }

    /** The account has signed in in this browser. To be asked at the root. */
    public void remember(String secret, String userName) {
        Instant now = clock.instant();
        KnownBrowser known = db.find(KnownBrowser.class, seal(secret, userName));
        if (known != null) known.used(now);
        else db.persist(new KnownBrowser(seal(secret, userName), account(userName), now));
        db.flush();
        forget(userName, now.minus(KEPT));
    }

    private Account account(String userName) {
        return db.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", Tries.plain(userName))
                .getSingleResult();
    }

    private void forget(String userName, Instant old) {
        List<Instant> newest = db.createQuery(
                        "select k.usedAt from KnownBrowser k where k.account.userName = :name order by k.usedAt desc",
                        Instant.class)
                .setParameter("name", Tries.plain(userName))
                .setMaxResults(MOST)
                .getResultList();
        Instant before = newest.size() < MOST ? old : newest.get(MOST - 1);
        db.createQuery("delete from KnownBrowser k where k.usedAt < :before and k.account = :account")
                .setParameter("before", before)
                .setParameter("account", account(userName))
                .executeUpdate();
    }

    private static byte[] seal(String secret, String userName) {
        return Allowance.hash(secret + "\n" + Tries.plain(userName));
    }
}
