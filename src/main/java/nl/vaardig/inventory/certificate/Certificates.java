package nl.vaardig.inventory.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSetAside;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/**
 * What others can verify: tests, certificates, course results and badges, with a last day, and revoked with a reason.
 * After the last day or a revocation the level falls back to what else counts. HR records for everyone, a manager for
 * the own departments, nobody for oneself.
 */
@ApplicationScoped
@Transactional
public class Certificates {

    /** What can be recorded by hand: a course result comes from a learning path, a badge from outside. */
    public static final Set<RatingSource> BY_HAND = EnumSet.of(RatingSource.CERTIFICATE, RatingSource.TEST);

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    UndoneActs undone;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Whether the user may record and revoke for this person, who must be visible to the user. */
    public boolean mayKeep(long employee) {
        boolean self = request.user().is(employee);
        return !self && (request.user().has(Role.HR_ADVISOR) || whoMaySee.leads(employee));
    }

    /** Everything verifiable that was ever said of this person, the newest first, also what ran out or was revoked. */
    public List<RatingLine> of(long employee) {
        whoMaySee.mustSee(employee);
        return ratings.of(employee, AsOf.today(LocalDate.now(clock))).stream()
                .filter(line -> line.source().isEvidence())
                .sorted((a, b) -> b.fact().validOn().compareTo(a.fact().validOn()))
                .toList();
    }

    /**
     * Records a test or certificate.
     *
     * @throws NotThere for a person the user may not see
     * @throws RuleRefused for a person the user doesn't keep, such as oneself
     */
    public void record(long employee, CertificateWish wish) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(mayKeep(employee), "rule.certificate.notYours");
        ratings.add(wish.of(employee));
    }

    /** Why one is revoked: 1 to {@value RatingSetAside#LONGEST_REASON} characters. */
    static String reason(Said said) {
        return said.text("reason", RatingSetAside.LONGEST_REASON);
    }

    /** It turned out not to hold: from now on it doesn't count, with the reason and who said so beside it. */
    public void revoke(long ratingId, String reason) {
        Rating rating = get(ratingId);
        long employee = rating.employee().id();
        RuleRefused.unless(mayKeep(employee), "rule.certificate.notYours");
        levels.lock(List.of(employee));
        RuleRefused.unless(db.find(RatingSetAside.class, ratingId) == null, "rule.certificate.revoked");
        ratings.setAside(ratingId, RatingSetAside.Ground.REVOKED, reason);
        levels.recompute(List.of(employee));
    }

    /** Ids of what the user revoked a moment ago, of this person. */
    public Set<Long> revokedJustNow(long employee) {
        return Set.copyOf(db.createQuery(
                        """
                        select x.id from RatingSetAside x where x.rating.employee.id = :employee and x.why = :revoked
                          and x.setAsideBy = :account and x.setAsideAt >= :since
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("revoked", RatingSetAside.Ground.REVOKED)
                .setParameter("account", request.user().accountId())
                .setParameter("since", undone.since())
                .getResultList());
    }

    /**
     * It holds after all, says whoever revoked it a moment ago: it counts again.
     *
     * @throws RuleRefused when somebody else revoked it, or too long ago
     */
    public void takeRevocationBack(long ratingId) {
        Rating rating = get(ratingId);
        long employee = rating.employee().id();
        levels.lock(List.of(employee));
        RuleRefused.unless(revokedJustNow(employee).contains(ratingId), "rule.certificate.staysRevoked");
        RatingSetAside revoked = db.find(RatingSetAside.class, ratingId);
        undone.note(rating, UndoneAct.Act.REVOCATION, revoked.reason(), revoked.at());
        ratings.putBack(ratingId, RatingSetAside.Ground.REVOKED, revoked.at());
        levels.recompute(List.of(employee));
    }

    /** @throws NotThere when this is no certificate of this person, or the user may not see it */
    public void mustBelong(long ratingId, long employee) {
        if (get(ratingId).employee().id() != employee) throw new NotThere();
    }

    /** @throws NotThere when there is none with this number, or it is about somebody the user may not see */
    public Rating get(long ratingId) {
        Rating rating = Optional.ofNullable(db.find(Rating.class, ratingId)).orElseThrow(NotThere::new);
        whoMaySee.mustSee(rating.employee().id());
        if (!rating.source().isEvidence()) throw new NotThere();
        return rating;
    }
}
