package nl.vaardig.access.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vaardig.access.AccessRequests;

/**
 * Who made the link with which somebody's password was chosen lately: for some time whoever made it may be the one who
 * acts in that name.
 */
@ApplicationScoped
@Transactional
public class LinkMarks {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** The name of the administrator behind the latest link that was used for this account in the last 30 days. */
    public Optional<String> of(long account) {
        return db.createQuery(
                        """
                        select l.madeByName from PasswordLink l where l.account.id = :account and l.usedAt >= :since
                        order by l.usedAt desc, l.id desc
                        """,
                        String.class)
                .setParameter("account", account)
                .setParameter("since", clock.instant().minus(AccessRequests.MARKED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
