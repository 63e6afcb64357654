package nl.vaardig.privacy.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.Rights;
import nl.vaardig.access.Rights.Matter;
import nl.vaardig.access.link.LinkMarks;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.employee.EmployeesTakenBack;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.FoundAtSignIn;
import nl.vaardig.platform.who.Role;

/**
 * Writes down who looked at whose data. A look at one's own is nobody else's look. Looks of somebody whose password was
 * chosen lately with a link carry the name of the administrator who made it.
 */
@ApplicationScoped
@Transactional
public class AccessLog {

    @PersistenceContext
    EntityManager db;

    @Inject
    LinkMarks marks;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * The current user saw something of this person.
     *
     * @param subject what was seen: a message key {@code privacy.subject.…}, such as privacy.subject.skills
     */
    public void note(long employee, String subject) {
        note(List.of(employee), subject);
    }

    /** The current user saw something of all these people: one line each, in one batch. */
    public void note(Collection<Long> employees, String subject) {
        CurrentUser user = request.user();
        Instant now = clock.instant();
        // Somebody with several roles looks with the one that opens the view.
        Role role = Rights.roleThatSees(user.roles(), Matter.SKILLS);
        List<Long> others =
                employees.stream().filter(employee -> !user.is(employee)).toList();
        if (others.isEmpty()) return;
        Optional<FoundAtSignIn> found = request.found();
        String administrator = found.isPresent()
                ? found.get().administrator()
                : marks.of(user.accountId()).orElse(null);
        for (Long employee : others) {
            Employee whose = db.getReference(Employee.class, employee);
            db.persist(
                    new AccessLogEntry(whose, user.accountId(), user.name(), role, subject, now).after(administrator));
        }
    }

    /** Who looked at them is nothing without them. */
    void forget(@Observes EmployeesTakenBack gone) {
        db.createQuery("delete from AccessLogEntry a where a.employee.id in :ids")
                .setParameter("ids", gone.ids())
                .executeUpdate();
    }
}
