package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Written;

/** Accounts stand above municipalities: these questions look over all of them, in a transaction of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Accounts {

    @PersistenceContext
    EntityManager db;

    @Inject
    Acting acting;

    /** Whether the account has a place at more than one municipality; then none of them rules over its password. */
    public boolean worksAtSeveral(long accountId) {
        return acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> places(accountId) > 1);
    }

    /** Accounts with a place at more than one municipality. */
    public Set<Long> shared() {
        return acting.as(
                CurrentUser.application(CurrentTenant.ROOT),
                () -> Set.copyOf(db.createQuery(
                                """
                                select m.account.id from Membership m where m.accepted = true
                                group by m.account.id having count(m) > 1
                                """,
                                Long.class)
                        .getResultList()));
    }

    private long places(long accountId) {
        return db.createQuery(
                        "select count(m) from Membership m where m.account.id = :account and m.accepted = true",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** The id of the account with this user name. */
    public Optional<Long> named(String userName) {
        return db.createQuery("select a.id from Account a where a.userName = :name", Long.class)
                .setParameter("name", Written.tidy(userName).toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}
