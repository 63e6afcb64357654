package nl.vaardig.learning.assignment.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Due;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.assignment.journey.StepAnswer;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** The learning paths of the signed-in employee, and what the employee does with them. */
@ApplicationScoped
@Transactional
public class OwnPaths {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 1000;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    Clock clock;

    /** @param givenBy null when it came from a rule or an import, or was chosen by oneself */
    public record Mine(Assignment assignment, String givenBy, Journey journey, Due due) {

        public boolean isOpen() {
            return assignment.state().isOpen();
        }

        public String address() {
            return "/my/paths/" + assignment.id();
        }

        /** Where one goes on: the step whose turn it is, or what was reached at the end. */
        public String nextAddress() {
            if (assignment.state() == AssignmentState.COMPLETED) return address() + "/finish";
            return assignment.state().isAccepted()
                    ? journey.now()
                            .map(step -> address() + "/steps/" + step.id())
                            .orElse(address())
                    : address();
        }
    }

    private record Found(Assignment assignment, String by) {}

    /** All own assignments: the open ones first, by due day; then the ended ones, the latest first. Three queries. */
    public List<Mine> all() {
        return journeys(found("1 = 1", null));
    }

    /** @throws NotThere also when it is somebody else's */
    public Mine get(long id) {
        return journeys(found("x.id = :id", id)).stream().findFirst().orElseThrow(NotThere::new);
    }

    private List<Found> found(String condition, Long id) {
        TypedQuery<Found> query = db.createQuery(
                        """
                        select x, g.displayName from Assignment x join fetch x.path p left join fetch p.goal
                        join fetch x.pathVersion join fetch x.employee
                        left join Account g on g.id = x.assignedBy and g.id <> :self
                        where x.employee.id = :me and %s
                        order by case when x.endedAt is null then 0 else 1 end, x.endedAt desc, x.dueOn, x.id
                        """
                                .formatted(condition),
                        Found.class)
                .setParameter("self", request.user().accountId())
                .setParameter(
                        "me",
                        request.user().employeeId() == null
                                ? -1L
                                : request.user().employeeId());
        if (id != null) query.setParameter("id", id);
        return query.getResultList();
    }

    private List<Mine> journeys(List<Found> found) {
        Map<Long, Journey> journeys =
                this.journeys.of(found.stream().map(Found::assignment).toList());
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(one -> new Mine(
                        one.assignment(),
                        one.by(),
                        journeys.get(one.assignment().id()),
                        Due.of(one.assignment().dueOn(), today)))
                .toList();
    }

    public void accept(long id) {
        assignments.own(id).accept();
    }

    public void decline(long id, String reason) {
        Assignment assignment = assignments.own(id);
        String words = reason == null ? "" : reason.strip();
        if (words.length() < SHORTEST_REASON)
            throw new BadField("reason", "assignment.decline.tooShort", SHORTEST_REASON);
        if (words.length() > LONGEST_REASON) throw new BadField("reason", "assignment.decline.tooLong", LONGEST_REASON);
        assignment.decline(words, clock.instant());
    }

    /**
     * Does the step whose turn it is. The first begins the path, the last completes it.
     *
     * @param evaluation the answer, where the step ends at an evaluation gate
     * @return whether the path is finished now
     */
    public boolean completeStep(long id, long stepId, String evaluation) {
        return journeys.complete(assignments.own(id), stepId, () -> StepAnswer.read(evaluation));
    }

    /** Takes back the last step done. Gives the answer that was written there, so that it isn't lost; null without one. */
    public String undoStep(long id, long stepId) {
        return journeys.undo(assignments.own(id), stepId);
    }

    /** Completes the whole path; refused while steps are open. For other programs: on the screen the last step does it. */
    public void complete(long id) {
        journeys.finish(assignments.own(id));
    }
}
