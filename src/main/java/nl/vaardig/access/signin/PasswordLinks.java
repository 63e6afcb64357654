package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.AccessChange;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.Membership;
import nl.vaardig.access.link.PasswordLink;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** Links to choose a password with, for the owner of the account: used once, and read of afterwards. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    private static final String LINES =
            """
            select l.madeByName, l.madeAt, l.worksUntil, l.endedAt, l.usedAt, l.toldAt from PasswordLink l
            where l.account.id = :account order by l.madeAt desc, l.id desc""";
    /** As many as one page of one's own account tells of. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager db;

    @Inject
    Passwords passwords;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** What whoever opens a link reads. */
    public record Shown(String userName, String displayName, String madeBy, Instant madeAt, Instant worksUntil) {}

    /** A link as its owner reads of it. */
    public record Line(
            String madeBy, Instant madeAt, Instant worksUntil, Instant endedAt, Instant usedAt, Instant toldAt) {}

    /** To be asked at the root. Empty for a link that never was, was used, ended or ran out: the same for all. */
    Optional<Shown> shown(String secret) {
        return find(secret, LockModeType.NONE)
                .map(link -> new Shown(
                        link.account().userName(),
                        link.account().displayName(),
                        link.madeByName(),
                        link.madeAt(),
                        link.worksUntil()));
    }

    /**
     * The owner chooses a password; everyone who was signed in with the account is so no longer. To be asked at the root.
     *
     * @throws NotThere for a link that doesn't work
     * @throws nl.vaardig.platform.BadField at "next" for a password that is none
     */
    void use(String secret, String password) {
        PasswordLink link = find(secret, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotThere::new);
        passwords.choose(link.account(), password);
        link.use(now());
        db.createQuery(
                        "select m from Membership m where m.account = :account and m.municipalityId = :municipality",
                        Membership.class)
                .setParameter("account", link.account())
                .setParameter("municipality", link.municipalityId())
                .getResultList()
                .forEach(place -> db.persist(new AccessChange(
                        place, Kind.LINK_USED, null, link.account().displayName(), now())));
    }

    private Optional<PasswordLink> find(String secret, LockModeType lock) {
        Instant now = now();
        return db.createQuery(
                        "select l from PasswordLink l join fetch l.account where l.tokenHash = :hash",
                        PasswordLink.class)
                .setParameter("hash", new Session(secret).hash())
                .setLockMode(lock)
                .getResultStream()
                .filter(link -> link.works(now) && isStillOf(link))
                .findFirst();
    }

    /**
     * What held when it was made holds now: the account may sign in, and where the link was made is its only place, for no
     * municipality rules over a password that another one shares.
     */
    private boolean isStillOf(PasswordLink link) {
        List<Membership> places = db.createQuery(
                        "select m from Membership m where m.account = :account and m.accepted = true", Membership.class)
                .setParameter("account", link.account())
                .getResultList();
        return !link.account().blocked()
                && places.size() == 1
                && !places.get(0).blocked()
                && places.get(0).municipalityId() == link.municipalityId();
    }

    /** The latest links that were made for the current user. */
    public List<Line> mine() {
        return db.createQuery(LINES, Line.class)
                .setParameter("account", request.user().accountId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether a link was made that the holder of this name was not told of. */
    boolean isNewsFor(String userName) {
        return db.createQuery(
                                "select count(l) from PasswordLink l where l.account.userName = :name and l.toldAt is null",
                                Long.class)
                        .setParameter("name", userName)
                        .getSingleResult()
                > 0;
    }

    /** The current user has read of all links so far. */
    public void seen() {
        db.createQuery(
                        "select l from PasswordLink l where l.account.id = :account and l.toldAt is null",
                        PasswordLink.class)
                .setParameter("account", request.user().accountId())
                .getResultList()
                .forEach(link -> link.told(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
