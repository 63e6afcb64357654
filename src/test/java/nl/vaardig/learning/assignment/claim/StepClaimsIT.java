package nl.vaardig.learning.assignment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.build.Drafts;
import nl.vaardig.learning.path.build.PublishDraft;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.DepartmentPlaces;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A talk: said by one, confirmed by the other, in the real database. */
@InServer
class StepClaimsIT {

    private static final Bilingual TEXT = new Bilingual("Gesprek", "Talk");
    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    OwnPaths own;

    @Inject
    StepClaims claims;

    @Inject
    ClaimQueue queue;

    @Inject
    Confirmers confirmers;

    @Inject
    DepartmentPlaces places;

    @Inject
    Drafts drafts;

    @Inject
    PublishDraft publishing;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists rows;

    private Town.Place place;
    private long talk;
    private long assignment;
    private LocalDate today;

    /** The path ends with a talk, and everything before it is done. */
    @BeforeEach
    void beforeTheTalk() {
        place = town.with(3);
        today = town.today();
        talk = work.at(place.id(), db -> {
            Step step = new Step(
                    db.find(LearningPath.class, place.path()), 4, StepKind.MANAGER_TALK, TEXT, TEXT, BigDecimal.ONE);
            db.persist(step);
            return step.id();
        });
        assignment = work.as(place.hr(), db -> assignments.give(place.people().get(0), place.path(), town.why()));
        work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(0), null));
        work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(1), ANSWER));
        work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(2), null));
    }

    @Test
    void isDoneWhenTheManagerSaysSoTooAndNotBefore() {
        leads(1);
        claim(today.minusDays(1));
        assertEquals(3, row().stepsDone());
        assertEquals(AssignmentState.STARTED, row().state());
        List<ClaimQueue.Waiting> waiting = waiting(place.manager(1));
        assertEquals(1, waiting.size());
        assertFalse(waiting.get(0).alone());
        assertEquals(1, count(place.manager(1)));
        confirm(place.manager(1), waiting.get(0).id());
        assertEquals(4, row().stepsDone());
        assertEquals(AssignmentState.COMPLETED, row().state());
        assertTrue(waiting(place.manager(1)).isEmpty());
    }

    @Test
    void cantBeFinishedByOneself() {
        assertEquals(
                "rule.stepCompletion.awaitsWord",
                assertThrows(
                                RuleRefused.class,
                                () -> work.as(place.employee(0), db -> own.completeStep(assignment, talk, null)))
                        .key());
    }

    @Test
    void nobodyConfirmsTheOwnNorThatOfOthersThanTheirPeople() {
        claim(today);
        long id = waiting(place.hr()).get(0).id();
        leads(0);
        CurrentUser learner = place.manager(0);
        assertTrue(waiting(learner).isEmpty());
        assertThrows(NotThere.class, () -> confirm(learner, id));
        assertThrows(NotThere.class, () -> confirm(place.manager(2), id));
        assertThrows(NotThere.class, () -> confirm(town.with(1).hr(), id));
    }

    @Test
    void withoutAManagerItLiesWithHr() {
        claim(today);
        assertEquals(
                List.of(),
                work.as(place.hr(), db -> confirmers.of(place.people().get(0))));
        assertTrue(waiting(place.hr()).get(0).alone());
        assertEquals(1, count(place.hr()));
        leads(1);
        assertEquals(
                1,
                work.as(place.hr(), db -> confirmers.of(place.people().get(0))).size());
        assertEquals(0, count(place.hr()));
    }

    @Test
    void notYetCanBeSaidAgainLater() {
        claim(today);
        assertEquals(
                "rule.stepClaim.twice",
                assertThrows(RuleRefused.class, () -> claim(today)).key());
        long id = waiting(place.hr()).get(0).id();
        work.as(place.hr(), db -> {
            claims.notYet(id, "Wij spraken elkaar alleen kort.");
            return null;
        });
        assertTrue(waiting(place.hr()).isEmpty());
        claim(today);
        assertEquals(1, waiting(place.hr()).size());
    }

    @Test
    void whatWaitsCanBeTakenBackAndThenIsNotConfirmed() {
        claim(today);
        long id = waiting(place.hr()).get(0).id();
        work.as(place.employee(0), db -> {
            claims.takeBack(assignment, talk);
            return null;
        });
        assertTrue(waiting(place.hr()).isEmpty());
        assertThrows(RuleRefused.class, () -> confirm(place.hr(), id));
        assertThrows(
                NotThere.class,
                () -> work.as(place.employee(0), db -> {
                    claims.takeBack(assignment, talk);
                    return null;
                }));
    }

    @Test
    void whatIsAnsweredAtThatMomentIsNotTakenBack() {
        claim(today);
        long id = waiting(place.hr()).get(0).id();
        CompletableFuture<Void> other = work.as(place.hr(), db -> {
            claims.notYet(id, "Wij spraken elkaar alleen kort.");
            db.flush();
            CompletableFuture<Void> back = CompletableFuture.runAsync(() -> work.as(place.employee(0), own -> {
                claims.takeBack(assignment, talk);
                return null;
            }));
            pause();
            return back;
        });
        CompletionException refused = assertThrows(CompletionException.class, other::join);
        assertInstanceOf(NotThere.class, refused.getCause());
        assertEquals(ClaimState.NOT_YET, work.at(place.id(), db -> db.find(StepClaim.class, id)
                .state()));
    }

    @Test
    void aDayToComeAndOneLongAgoAreRefused() {
        assertEquals(
                "heldOn",
                assertThrows(BadField.class, () -> claim(today.plusDays(1))).field());
        assertThrows(BadField.class, () -> claim(today.minusYears(2)));
        assertThrows(BadField.class, () -> claim(null));
    }

    /** The step is another row in the next version, and the same step. */
    @Test
    void whatWaitsCountsInTheVersionThatOneMovedTo() {
        claim(today);
        work.as(place.hr(), db -> drafts.begin(place.path()).number());
        work.as(place.hr(), db -> {
            publishing.publish(place.path(), true);
            return null;
        });
        confirm(place.hr(), waiting(place.hr()).get(0).id());
        assertEquals(AssignmentState.COMPLETED, row().state());
        assertEquals(4, row().stepsDone());
    }

    @Test
    void whatWasWithdrawnWaitsForNobody() {
        claim(today);
        work.as(place.hr(), db -> {
            assignments.withdraw(assignment);
            return null;
        });
        assertTrue(waiting(place.hr()).isEmpty());
    }

    /** Long enough for the other to come to where it waits. */
    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void claim(LocalDate day) {
        work.as(place.employee(0), db -> {
            claims.claim(assignment, talk, day, null);
            return null;
        });
    }

    private void confirm(CurrentUser who, long id) {
        work.as(who, db -> claims.confirm(id));
    }

    private List<ClaimQueue.Waiting> waiting(CurrentUser who) {
        return work.as(who, db -> queue.page(Paging.Ask.of(1, null)).items());
    }

    private long count(CurrentUser who) {
        return work.as(who, db -> queue.count());
    }

    private AssignmentLists.Row row() {
        return work.as(place.hr(), db -> rows.get(assignment));
    }

    /** This person leads everyone's department from now on. */
    private void leads(int person) {
        work.doAt(place.id(), db -> {
            Department all = db.createQuery("select d from Department d", Department.class)
                    .getSingleResult();
            db.persist(new DepartmentManager(
                    all, db.find(Employee.class, place.people().get(person))));
            places.layOut();
        });
    }
}
