package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.AccessRequest.Outcome;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/** Access that waits for a second person: listed, confirmed, refused or withdrawn. Each step is written down. */
@ApplicationScoped
@Transactional
public class ConfirmAccess {

    private static final String ADMINISTRATORS =
            """
            select distinct m.id, a.id from RoleGrant g join g.membership m join m.account a
            where g.role = nl.vaardig.platform.who.Role.ADMINISTRATOR and m.blocked = false and a.blocked = false""";

    private static final String LINKS =
            """
            select distinct l.account.id, l.madeBy from PasswordLink l
            where l.account.id in (:accounts) and l.usedAt >= :since""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** What waits. @param employee whom the account is to stand for, or null @param others administrators who could confirm it */
    public record Waiting(
            long id,
            long membershipId,
            String name,
            String userName,
            Role role,
            String employee,
            long askedBy,
            String askedByName,
            Instant askedAt,
            long others,
            String refusal) {

        public boolean isAskedBy(CurrentUser user) {
            return askedBy == user.accountId();
        }
    }

    /** All that waits here, the oldest first, each with whether the user may confirm it. */
    public List<Waiting> waiting() {
        List<AccessRequest> all = db.createQuery(
                        "select r from AccessRequest r join fetch r.membership m join fetch m.account left join fetch r.employee"
                                + " where r.outcome is null order by r.askedAt, r.id",
                        AccessRequest.class)
                .getResultList();
        if (all.isEmpty()) return List.of();
        SecondPerson.Among among = among();
        return all.stream().map(waiting -> line(waiting, among.of(waiting))).toList();
    }

    private static Waiting line(AccessRequest waiting, SecondPerson second) {
        Account account = waiting.membership().account();
        boolean accepted = waiting.membership().accepted();
        return new Waiting(
                waiting.id(),
                waiting.membership().id(),
                accepted ? account.displayName() : account.userName(),
                account.userName(),
                waiting.role(),
                waiting.employee() == null ? null : waiting.employee().fullName(),
                waiting.askedBy(),
                waiting.askedByName(),
                waiting.askedAt(),
                second.others(),
                second.refusal());
    }

    /** The access is given. @throws nl.vaardig.platform.RuleRefused when the user may not be the second person */
    public void accept(long id) {
        AccessRequest held = held(id);
        among().of(held).check();
        held.end(Outcome.ACCEPTED, name(), now());
        Membership membership = held.membership();
        if (held.role() == null) {
            mustBeFree(held.employee());
            membership.standFor(held.employee());
            note(membership, Kind.EMPLOYEE_CHANGED, null);
            return;
        }
        if (hasAlready(membership, held.role())) return;
        db.persist(new RoleGrant(membership, held.role()).by(held.askedByName(), name(), now()));
        note(membership, Kind.ROLE_CONFIRMED, held.role());
    }

    /** Much may have happened while it waited. */
    private void mustBeFree(Employee employee) {
        long accounts = db.createQuery("select count(m) from Membership m where m.employee = :employee", Long.class)
                .setParameter("employee", employee)
                .getSingleResult();
        RuleRefused.unless(accounts == 0, "rule.access.employeeHasAccount", employee.fullName());
    }

    private boolean hasAlready(Membership membership, Role role) {
        return db.createQuery(
                                "select count(g) from RoleGrant g where g.membership = :membership and g.role = :role",
                                Long.class)
                        .setParameter("membership", membership)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    public void refuse(long id) {
        AccessRequest held = held(id);
        among().of(held).check();
        held.end(Outcome.REFUSED, name(), now());
        note(held.membership(), Kind.REQUEST_REFUSED, held.role());
    }

    /** Whoever asked thinks better of it. @throws NotThere for what the user did not ask */
    public void withdraw(long id) {
        AccessRequest held = held(id);
        if (held.askedBy() != request.user().accountId()) throw new NotThere();
        held.end(Outcome.WITHDRAWN, name(), now());
        note(held.membership(), Kind.REQUEST_WITHDRAWN, held.role());
    }

    private AccessRequest held(long id) {
        AccessRequest found = db.find(AccessRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotThere();
        return found;
    }

    private SecondPerson.Among among() {
        CurrentUser user = request.user();
        List<SecondPerson.Administrator> administrators =
                db.createQuery(ADMINISTRATORS, SecondPerson.Administrator.class).getResultList();
        Set<Long> accounts = new HashSet<>(Set.of(user.accountId()));
        administrators.forEach(one -> accounts.add(one.accountId()));
        List<SecondPerson.Link> links = db.createQuery(LINKS, SecondPerson.Link.class)
                .setParameter("accounts", accounts)
                .setParameter("since", clock.instant().minus(AccessRequests.MARKED))
                .getResultList();
        return new SecondPerson.Among(user, administrators, Set.copyOf(links));
    }

    private void note(Membership membership, Kind kind, Role role) {
        db.persist(new AccessChange(membership, kind, role, name(), now()));
    }

    private String name() {
        return request.user().name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
