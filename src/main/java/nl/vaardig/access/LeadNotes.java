package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.organisation.manager.LeadChanged;
import nl.vaardig.platform.who.CurrentRequest;

/** Writes down who made whom the manager of a department, whichever way in: it opens the skills of people. */
@ApplicationScoped
@Transactional
public class LeadNotes {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    void note(@Observes LeadChanged lead) {
        Membership place = db.createQuery(
                        "select m from Membership m where m.employee = :employee order by m.id", Membership.class)
                .setParameter("employee", lead.employee())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        db.persist(AccessChange.ofLead(
                place,
                lead.employee().fullName(),
                lead.leads() ? Kind.LEAD_GIVEN : Kind.LEAD_TAKEN,
                lead.department().name(),
                request.user().name(),
                clock.instant()));
    }
}
