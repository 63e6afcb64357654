package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.vaardig.learning.session.OwnCalendar;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentRequest;

/** The user's own calendar: weekdays without work, which are shown and don't block, and its secret address. */
@ApplicationScoped
@Transactional
public class OwnCalendars {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Whether the user doesn't work on that weekday. */
    public boolean isOff(LocalDate day) {
        OwnCalendar own = find();
        return own != null && own.daysOff().contains(day.getDayOfWeek());
    }

    /** The user's; null as long as nothing was chosen. */
    public OwnCalendar find() {
        Long me = request.user().employeeId();
        return me == null ? null : db.find(OwnCalendar.class, me);
    }

    public Set<DayOfWeek> all() {
        OwnCalendar own = find();
        return own == null ? Set.of() : own.daysOff();
    }

    public void choose(Collection<DayOfWeek> days) {
        own().chooseDaysOff(days);
    }

    /** A new secret address; the one before works no more. Told this once. */
    public String openFeed() {
        String secret = Secret.fresh();
        own().openFeed(Secret.hash(secret), clock.instant());
        return secret;
    }

    public void closeFeed() {
        own().closeFeed();
    }

    private OwnCalendar own() {
        long me = request.user().asEmployee();
        OwnCalendar found = db.find(OwnCalendar.class, me);
        if (found != null) return found;
        OwnCalendar made = new OwnCalendar(db.getReference(Employee.class, me));
        db.persist(made);
        return made;
    }
}
