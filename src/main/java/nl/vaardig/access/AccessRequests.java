package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.AccessRequest.Outcome;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import org.hibernate.exception.ConstraintViolationException;

/** Access that waits for a second person, see {@link ConfirmAccess}: asked for, and asked for no longer. */
@ApplicationScoped
@Transactional
public class AccessRequests {

    /** How long whoever made the link to a password may be the one who uses it. */
    public static final Duration MARKED = Duration.ofDays(30);

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Asks for a role; asking twice is once. */
    void ask(Membership membership, Role role) {
        if (rolesOf(membership).contains(role)) return;
        save(AccessRequest.ofRole(membership, role, request.user().accountId(), name(), now()));
        note(membership, Kind.ROLE_ASKED, role);
    }

    /** Asks that the account stands for this employee; asking twice is once, and another employee takes the place. */
    void ask(Membership membership, Employee employee) {
        for (AccessRequest waiting : waiting(membership)) {
            if (waiting.employee() == null) continue;
            if (waiting.employee().id().equals(employee.id())) return;
            waiting.end(Outcome.WITHDRAWN, name(), now());
            // What ends has to be ended before the new one begins to wait.
            db.flush();
        }
        save(AccessRequest.ofEmployee(membership, employee, request.user().accountId(), name(), now()));
        note(membership, Kind.EMPLOYEE_ASKED, null);
    }

    /** The database lets one wait: of two administrators who ask for the same at once the second is refused. */
    void save(AccessRequest asked) {
        try {
            db.persist(asked);
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleRefused("rule.access.alreadyAsked");
        }
    }

    /** Roles that wait to be confirmed. */
    public Set<Role> rolesOf(Membership membership) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        waiting(membership).stream()
                .filter(waiting -> waiting.role() != null)
                .forEach(waiting -> roles.add(waiting.role()));
        return roles;
    }

    /** These roles are no longer asked for. */
    void drop(Membership membership, Set<Role> roles) {
        for (AccessRequest waiting : waiting(membership)) {
            if (waiting.role() == null || !roles.contains(waiting.role())) continue;
            waiting.end(Outcome.WITHDRAWN, name(), now());
            note(membership, Kind.REQUEST_WITHDRAWN, waiting.role());
        }
    }

    /** It is no longer asked that the account stands for an employee. */
    void dropEmployee(Membership membership) {
        for (AccessRequest waiting : waiting(membership)) {
            if (waiting.employee() == null) continue;
            waiting.end(Outcome.WITHDRAWN, name(), now());
            note(membership, Kind.REQUEST_WITHDRAWN, null);
        }
    }

    private List<AccessRequest> waiting(Membership membership) {
        return db.createQuery(
                        "select r from AccessRequest r where r.membership = :membership and r.outcome is null order by r.id",
                        AccessRequest.class)
                .setParameter("membership", membership)
                .getResultList();
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
