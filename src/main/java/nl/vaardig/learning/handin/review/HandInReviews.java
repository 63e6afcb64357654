package nl.vaardig.learning.handin.review;

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
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.assignment.journey.WaitsForUser;
import nl.vaardig.learning.handin.HandedIn;
import nl.vaardig.learning.handin.ReviewBy;
import nl.vaardig.learning.handin.VersionState;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the user to be reviewed, and what the user says of it. */
@ApplicationScoped
@Transactional
public class HandInReviews implements WaitsForUser {

    /** What is written down when somebody looks at what another handed in. */
    static final String SUBJECT = "privacy.subject.handIns";

    private static final String FROM =
            " from HandedIn w join w.assignment x join x.employee e join w.handIn h join w.step s where "
                    + "h.kind = MaterialKind.HAND_IN and ";
    private static final String OPEN =
            "w.state in (VersionState.WAITING, VersionState.OPENED) and x.endedAt is null and ";

    @PersistenceContext
    EntityManager db;

    @Inject
    ReviewSight sight;

    @Inject
    Journeys journeys;

    @Inject
    GiveLevel levels;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @Schema(name = "HandInToReview", description = "A version that somebody handed in and nobody judged yet")
    public record Waiting(
            @Schema(examples = "8100") long id,
            @Schema(examples = "1201") long employeeId,
            String employee,
            Bilingual handIn,
            Bilingual step,
            ReviewBy reviewBy,
            @Schema(description = "Of this step, from 1 on", examples = "2") int version,
            VersionState state,
            Instant handedAt) {}

    /** A version with all that a reviewer reads; what it holds only once it is opened. */
    public record Shown(HandedIn version, String employee, String reviewedBy) {}

    /** The oldest first. Two queries. */
    public Paging<Waiting> page(Paging.Ask ask) {
        ReviewSight.Condition may = sight.now();
        List<Waiting> rows = may.bind(db.createQuery(
                        "select w.id, e.id, concat(e.givenName, ' ', e.familyName), h.title, s.title, h.reviewBy, w.number,"
                                + " w.state, w.handedAt" + FROM + OPEN + may.hql() + " order by w.handedAt, w.id",
                        Waiting.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        accessLog.note(rows.stream().map(Waiting::employeeId).distinct().toList(), SUBJECT);
        return ask.holding(rows, this::count);
    }

    @Override
    public String address() {
        return "/hand-ins/reviews";
    }

    @Override
    public String word() {
        return "handin.queue.waiting";
    }

    @Override
    public boolean isFor(CurrentUser user) {
        return user.has(Role.EMPLOYEE) || user.has(Role.MANAGER) || user.has(Role.HR_ADVISOR);
    }

    @Override
    public long count() {
        ReviewSight.Condition may = sight.now();
        return may.bind(db.createQuery("select count(w)" + FROM + OPEN + may.hql(), Long.class))
                .getSingleResult();
    }

    /** It and the earlier versions of the same step, the newest first; the one asked is among them. @throws NotThere */
    public List<Shown> versions(long id) {
        ReviewSight.Condition may = sight.now();
        List<Shown> all = may.bind(db.createQuery(
                        "select w, concat(e.givenName, ' ', e.familyName), r.displayName from HandedIn w"
                                + " join fetch w.assignment x join x.employee e join fetch w.handIn h join fetch w.step s"
                                + " left join fetch w.file left join Account r on r.id = w.reviewedBy where "
                                + " x.id = (select v.assignment.id from HandedIn v where v.id = :id) and " + may.hql()
                                + " order by w.number desc",
                        Shown.class))
                .setParameter("id", id)
                .getResultList();
        HandedIn asked = all.stream()
                .map(Shown::version)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        accessLog.note(asked.assignment().employee().id(), SUBJECT);
        return all.stream()
                .filter(one -> one.version().isAt(asked.step()) && one.version().number() <= asked.number())
                .toList();
    }

    /** The user reads it from now on; the learner can't replace it any more. */
    public void open(long id) {
        held(id).open(request.user().accountId(), now());
    }

    /** @param words for the learner; needed when it is not enough yet */
    public void review(long id, boolean accepted, String words) {
        HandedIn version = held(id);
        version.review(accepted, words, request.user().accountId(), now());
        if (!accepted) return;
        levels.of(version);
        journeys.settle(version.assignment().id(), version.step().id());
    }

    /** Held by its path, as the learner who replaces or withdraws it holds it, and read only then. */
    private HandedIn held(long id) {
        long path = db.createQuery("select w.assignment.id from HandedIn w where w.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        db.find(Assignment.class, path, LockModeType.PESSIMISTIC_WRITE);
        ReviewSight.Condition may = sight.now();
        return may.bind(db.createQuery("select w" + FROM + "w.id = :id and " + may.hql(), HandedIn.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
