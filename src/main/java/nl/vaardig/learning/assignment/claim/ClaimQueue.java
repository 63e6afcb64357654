package nl.vaardig.learning.assignment.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.journey.WaitsForUser;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The claims that wait for the user: of the team for a manager, of everyone for HR, never the own. */
@ApplicationScoped
@Transactional
public class ClaimQueue implements WaitsForUser {

    /** Nobody leads this person now, near or far. */
    private static final String ALONE =
            """
            not exists (select 1 from Appointment alone join DepartmentAbove up on up.department = alone.department
             join DepartmentManager lead on lead.department = up.above where alone.employee = e and %s
             and lead.employee <> e and %s)"""
                    .formatted(InForce.on("alone", "today"), WorksHere.is("lead.employee"));

    private static final String FROM =
            " from StepClaim c join c.assignment x join x.employee e join c.step s join x.path p where"
                    + " c.state = ClaimState.WAITING and x.endedAt is null and e.id <> :me and ";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param alone whether nobody leads the person, so that HR has to answer */
    @Schema(name = "StepClaim", description = "A talk or session that somebody says was held")
    public record Waiting(
            @Schema(examples = "5100") long id,
            @Schema(examples = "1201") long employeeId,
            String employee,
            @Schema(examples = "9001") long assignmentId,
            Bilingual path,
            Bilingual step,
            StepKind kind,
            LocalDate heldOn,
            Instant claimedAt,
            boolean alone) {}

    /** What only HR can answer first, then the oldest first. Two queries. */
    public Paging<Waiting> page(Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        List<Waiting> rows = bind(
                        db.createQuery(
                                """
                                select c.id, e.id, concat(e.givenName, ' ', e.familyName), x.id, p.name, s.title, s.kind,
                                  c.heldOn, c.claimedAt, case when %s then true else false end
                                """
                                                .formatted(ALONE)
                                        + FROM + sight.of("e") + " order by case when " + ALONE
                                        + " then 0 else 1 end, c.claimedAt, c.id",
                                Waiting.class),
                        sight)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        accessLog.note(rows.stream().map(Waiting::employeeId).distinct().toList(), AssignmentLists.SUBJECT);
        return ask.holding(rows, () -> bind(db.createQuery("select count(c)" + FROM + sight.of("e"), Long.class), sight)
                .getSingleResult());
    }

    @Override
    public String address() {
        return "/step-claims";
    }

    @Override
    public String word() {
        return "assignment.claims.waiting";
    }

    @Override
    public boolean isFor(CurrentUser user) {
        return user.has(Role.MANAGER) || user.has(Role.HR_ADVISOR);
    }

    /** How many wait: of the team for a manager, for HR those that nobody else can answer. */
    @Override
    public long count() {
        Sight sight = whoMaySee.skills();
        boolean advises = request.user().has(Role.HR_ADVISOR);
        TypedQuery<Long> query = bind(
                db.createQuery("select count(c)" + FROM + sight.of("e") + (advises ? " and " + ALONE : ""), Long.class),
                sight);
        return (advises ? query.setParameter("today", LocalDate.now(clock)) : query).getSingleResult();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Sight sight) {
        Long me = request.user().employeeId();
        return sight.bind(query).setParameter("me", me == null ? -1L : me);
    }
}
