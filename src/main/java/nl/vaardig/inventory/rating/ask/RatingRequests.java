package nl.vaardig.inventory.rating.ask;

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
import java.util.stream.Stream;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was asked for a rating and has not answered yet. */
@ApplicationScoped
@Transactional
public class RatingRequests {

    private static final String ASKER = " left join Account a on a.id = q.accountId";

    /** How much an employee is asked, as a query in HQL with the parameter {@code me}. */
    public static final String WAITING =
            "select count(q.id) from RatingRequest q where q.employeeId = :me and " + RatingRequest.OPEN;

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** What the current user is asked. @param askedBy null when that account is gone */
    @Schema(name = "RatingRequestOfMe")
    public record Mine(long skillId, Bilingual skill, String askedBy, Instant askedAt) {}

    /** What somebody is asked. @param askedBy null when that account is gone */
    public record Open(long id, long accountId, String askedBy, Instant askedAt) {}

    /**
     * Asks somebody where he or she stands on a skill.
     *
     * @throws NotThere for someone the user may not see, and for a skill that isn't there
     * @throws RuleRefused for oneself, and when this was asked already
     */
    public RatingRequest ask(long employee, long skill) {
        whoMaySee.mustSee(employee);
        skills.get(skill);
        CurrentUser user = request.user();
        RuleRefused.unless(!user.is(employee), "rule.ratingRequest.oneself");
        // Two questions at once, from two tabs or two leaders, would both be the first: the second one waits and looks
        // then.
        db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
        RuleRefused.unless(open(employee, skill).isEmpty(), "rule.ratingRequest.open");
        RatingRequest asked = new RatingRequest(employee, skill, user.accountId(), now());
        db.persist(asked);
        return asked;
    }

    /** Takes the own question back. @throws NotThere when there is none of the current user's */
    public void withdraw(long employee, long skill) {
        whoMaySee.mustSee(employee);
        withdraw(allOpen(employee, skill)
                .filter(asked -> asked.accountId() == request.user().accountId())
                .findFirst()
                .orElseThrow(NotThere::new)
                .id());
    }

    /** The same by its id. @throws NotThere when it is not the current user's */
    public void withdraw(long id) {
        RatingRequest asked = db.find(RatingRequest.class, id);
        if (asked == null || asked.accountId() != request.user().accountId()) throw new NotThere();
        asked.withdraw(now());
    }

    /** The question that is open; the caller has seen to it that the user may see this person. */
    public Optional<Open> open(long employee, long skill) {
        return allOpen(employee, skill).findFirst();
    }

    private Stream<Open> allOpen(long employee, long skill) {
        return db
                .createQuery(
                        "select q.id, q.accountId, a.displayName, q.askedAt from RatingRequest q" + ASKER
                                + " where q.employeeId = :employee and q.skillId = :skill and " + RatingRequest.OPEN
                                + " order by q.id",
                        Open.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .getResultList()
                .stream();
    }

    /** Everything the current user is asked, by skill. */
    public List<Mine> mine() {
        return db.createQuery(
                        """
                        select s.id, s.name, a.displayName, q.askedAt from RatingRequest q
                        join Skill s on s.id = q.skillId %s
                        where q.employeeId = :me and %s order by s.track, s.ordinal
                        """
                                .formatted(ASKER, RatingRequest.OPEN),
                        Mine.class)
                .setParameter("me", request.user().employeeId())
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
