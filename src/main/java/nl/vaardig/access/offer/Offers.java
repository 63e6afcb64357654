package nl.vaardig.access.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.platform.BadField;

/**
 * Places offered to accounts that another municipality made. Such an account belongs to a person, not to whoever types
 * its address: the place gives nothing, and its holder's name is told to nobody, until the holder takes it.
 */
@ApplicationScoped
@Transactional
public class Offers {

    /** Days that a code can be used. */
    public static final int DAYS = 14;

    @PersistenceContext
    EntityManager db;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /**
     * A new code for the holder; an earlier one works no more.
     *
     * @return the code, told this once
     * @throws nl.vaardig.platform.RuleRefused when the place was accepted already
     */
    public String renew(long membership) {
        Membership place = memberships.get(membership);
        OfferCode code = OfferCode.fresh();
        place.offer(code.hash(), LocalDate.now(clock).plusDays(DAYS));
        memberships.note(place, Kind.OFFERED, null);
        return code.text();
    }

    /** The code that is out works no more. */
    public void takeBack(long membership) {
        Membership place = memberships.get(membership);
        place.offer(null, null);
        memberships.note(place, Kind.OFFER_TAKEN_BACK, null);
    }

    /**
     * The holder takes the place. To be asked at the root: it lies at a municipality that was not chosen yet.
     *
     * @throws BadField for a code that is not known, over, or for somebody else: the same answer for all
     */
    public void accept(long account, String code) {
        Membership place = db.createQuery(
                        """
                        select m from Membership m join fetch m.account
                        where m.account.id = :account and m.accepted = false and m.offerHash = :hash and m.offerUntil >= :today
                        """,
                        Membership.class)
                .setParameter("account", account)
                .setParameter("hash", new OfferCode(code).hash())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BadField("code", "offer.offer.unknown"));
        place.accept();
        memberships.note(place, Kind.ACCEPTED, null);
    }
}
