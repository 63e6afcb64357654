package nl.vaardig.learning.handin.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/**
 * Which versions the user may review, as a condition for queries: w is the version, x its assignment, e the employee, h the
 * hand-in, s its step. Nobody reviews the own, what was withdrawn nobody reads, and what was replaced only who opened a later one.
 */
@ApplicationScoped
public class ReviewSight {

    private static final String LATER_ONE =
            """
            exists (select 1 from HandedIn v where v.assignment = w.assignment and v.number > w.number
             and coalesce(v.step.origin, v.step.id) = coalesce(s.origin, s.id) and v.openedBy %s)""";

    private static final String NOBODYS_OWN =
            "e.id <> :me and w.state <> VersionState.WITHDRAWN and (w.state <> VersionState.REPLACED or "
                    + LATER_ONE.formatted("is not null") + ") and ";

    /** The first colleague who opens it reads it, and no other does. */
    private static final String PEER =
            """
            h.reviewBy = ReviewBy.PEER and (w.state = VersionState.WAITING or w.openedBy = :account or %s)
             and exists (select 1 from Assignment y
             where y.path = x.path and y.employee.id = :me and y.state in (AssignmentState.ASSIGNED, AssignmentState.STARTED,
             AssignmentState.COMPLETED))"""
                    .formatted(LATER_ONE.formatted("= :account"));

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Of one user now. */
    public record Condition(Sight team, boolean advises, long me, long account) {

        public String hql() {
            if (advises) return NOBODYS_OWN + "1 = 1";
            return NOBODYS_OWN
                    + "(h.reviewBy = ReviewBy.TRAINER and h.trainer.id = :me or h.reviewBy = ReviewBy.MANAGER and %s or %s)"
                            .formatted(team.of("e"), PEER);
        }

        public <T> TypedQuery<T> bind(TypedQuery<T> query) {
            query.setParameter("me", me);
            return advises ? query : team.bind(query.setParameter("account", account));
        }
    }

    public Condition now() {
        CurrentUser user = request.user();
        boolean advises = user.has(Role.HR_ADVISOR);
        Set<Long> led = advises ? Set.of() : whoMaySee.managed(user);
        long me = user.employeeId() == null ? -1 : user.employeeId();
        return new Condition(new Sight(false, led, -1, LocalDate.now(clock)), advises, me, user.accountId());
    }
}
