package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.Account;
import nl.vaardig.access.Accounts;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.access.link.PasswordLink;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** An administrator makes a link with which somebody chooses a password. */
@ApplicationScoped
@Transactional
public class MakePasswordLinks {

    /** Accounts whose earlier links are ended in one statement. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager db;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A link to hand over. */
    public record Made(String name, String userName, String secret) {}

    /**
     * A link for somebody's account here; an earlier one works no more. The password of now works until the link is used.
     *
     * @return its secret, told this once
     * @throws RuleRefused for oneself, a place that was not accepted, and an account that another municipality shares
     */
    public String make(long membershipId) {
        Membership place = memberships.get(membershipId);
        Account account = place.account();
        RuleRefused.unless(!memberships.isOwn(place), "rule.access.ownPassword");
        RuleRefused.unless(place.accepted(), "rule.access.notAccepted");
        RuleRefused.unless(
                !accounts.worksAtSeveral(account.id()), "rule.access.passwordElsewhere", account.displayName());
        return fresh(place);
    }

    /** For everyone here who has no password and no link that works, such as after a file of accounts. */
    public List<Made> makeMissing() {
        Set<Long> shared = accounts.shared();
        List<Membership> places = db.createQuery(
                        """
                        select m from Membership m join fetch m.account a
                        where m.accepted = true and m.blocked = false and a.blocked = false and a.passwordHash is null
                          and not exists (select 1 from PasswordLink l where l.account = a and l.usedAt is null
                            and l.endedAt is null and l.worksUntil > :now)
                        order by a.displayName, a.id
                        """,
                        Membership.class)
                .setParameter("now", now())
                .getResultList();
        List<Membership> theirs = places.stream()
                .filter(place -> !memberships.isOwn(place))
                .filter(place -> !shared.contains(place.account().id()))
                .toList();
        for (int from = 0; from < theirs.size(); from += AT_ONCE)
            endEarlier(theirs.subList(from, Math.min(theirs.size(), from + AT_ONCE)));
        return theirs.stream()
                .map(place ->
                        new Made(place.account().displayName(), place.account().userName(), another(place)))
                .toList();
    }

    /** The same for an account that was just made. */
    public String first(Membership place) {
        return another(place);
    }

    private String fresh(Membership place) {
        endEarlier(List.of(place));
        return another(place);
    }

    private void endEarlier(List<Membership> places) {
        db.createQuery(
                        """
                        update PasswordLink l set l.endedAt = :now
                        where l.account.id in (:accounts) and l.usedAt is null and l.endedAt is null
                        """)
                .setParameter("now", now())
                .setParameter(
                        "accounts",
                        places.stream().map(place -> place.account().id()).toList())
                .executeUpdate();
    }

    private String another(Membership place) {
        Session secret = Session.fresh();
        db.persist(new PasswordLink(
                place.account(),
                request.municipality(),
                secret.hash(),
                request.user().accountId(),
                request.user().name(),
                now()));
        memberships.note(place, Kind.LINK_MADE, null);
        return secret.secret();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
