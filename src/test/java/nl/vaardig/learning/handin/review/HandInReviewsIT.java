package nl.vaardig.learning.handin.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.handin.AddHandedIn;
import nl.vaardig.learning.handin.HandIn;
import nl.vaardig.learning.handin.HandInWish;
import nl.vaardig.learning.handin.HandIns;
import nl.vaardig.learning.handin.HandedIn;
import nl.vaardig.learning.handin.OwnHandIns;
import nl.vaardig.learning.handin.ReviewBy;
import nl.vaardig.learning.handin.VersionState;
import nl.vaardig.learning.handin.VersionWish;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing in and reviewing, in the real database. */
@InServer
class HandInReviewsIT {

    private static final Bilingual TEXT = new Bilingual("Brief", "Letter");
    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    OwnPaths own;

    @Inject
    OwnHandIns handedIn;

    @Inject
    AddHandedIn adding;

    @Inject
    HandIns handIns;

    @Inject
    HandInReviews reviews;

    @Inject
    HandInFiles files;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists rows;

    private Town.Place place;
    private long step;
    private long assignment;

    @BeforeEach
    void aTown() {
        place = town.with(3);
    }

    /** The path ends with something to hand in, and the first person has done everything before it. */
    private void asks(ReviewBy by, Integer trainer, boolean givesLevel) {
        step = work.at(place.id(), db -> {
            LearningPath path = db.find(LearningPath.class, place.path());
            PathOutcome outcome = db.createQuery("select o from PathOutcome o", PathOutcome.class)
                    .getSingleResult();
            Employee named = trainer == null
                    ? null
                    : db.find(Employee.class, place.people().get(trainer));
            long made = handIns.add(new HandInWish(TEXT, TEXT, outcome.skill(), 3, by, named, givesLevel));
            Step last = Step.empty(path.inUse(), 4, StepKind.HAND_IN);
            last.workWith(db.find(HandIn.class, made));
            db.persist(last);
            return last.id();
        });
        assignment = given(0);
    }

    private long given(int person) {
        long one = work.as(place.hr(), db -> assignments.give(place.people().get(person), place.path(), town.why()));
        work.as(
                place.employee(person),
                db -> own.completeStep(one, place.steps().get(0), null));
        work.as(
                place.employee(person),
                db -> own.completeStep(one, place.steps().get(1), ANSWER));
        work.as(
                place.employee(person),
                db -> own.completeStep(one, place.steps().get(2), null));
        return one;
    }

    @Test
    void refusedReplacedAndAcceptedItDoesTheStep() {
        asks(ReviewBy.MANAGER, null, false);
        leads(1);
        CurrentUser manager = place.manager(1);
        handIn("Eerste versie");
        long first = only(manager).id();
        open(manager, first);
        assertEquals(
                "rule.handIn.opened",
                assertThrows(RuleRefused.class, () -> handIn("Snel verbeterd")).key());
        review(manager, first, false, "Voeg een bron toe.");
        assertEquals(3, row().stepsDone());
        handIn("Tweede versie");
        handIn("Derde versie, met bron");
        HandInReviews.Waiting now = only(manager);
        assertEquals(3, now.version());
        open(manager, now.id());
        List<HandInReviews.Shown> versions = work.as(manager, db -> reviews.versions(now.id()));
        assertEquals(
                List.of(VersionState.OPENED, VersionState.REPLACED, VersionState.NOT_YET),
                versions.stream().map(one -> one.version().state()).toList());
        assertEquals("Eerste versie", versions.get(2).version().words());
        review(manager, now.id(), true, null);
        assertEquals(AssignmentState.COMPLETED, row().state());
        assertEquals(4, row().stepsDone());
        assertEquals(0L, work.as(manager, db -> reviews.count()).longValue());
    }

    @Test
    void whatNobodyOpenedCanBeWithdrawnAndThenNobodyReadsIt() {
        asks(ReviewBy.MANAGER, null, false);
        handIn("Toch niet");
        long id = only(place.hr()).id();
        work.as(place.employee(0), db -> handedIn.withdraw(assignment, id).id());
        assertThrows(NotThere.class, () -> work.as(place.hr(), db -> reviews.versions(id)));
        assertThrows(NotThere.class, () -> open(place.hr(), id));
        handIn("Nog eens");
        assertEquals(2, only(place.hr()).version());
    }

    /** Complaint 26: earlier versions stay readable, to who opened the one that came in their place. */
    @Test
    void whatWasReplacedIsReadByWhoOpenedTheNextAndByNoOtherColleague() {
        asks(ReviewBy.PEER, null, false);
        given(1);
        given(2);
        handIn("Te snel geschreven");
        CurrentUser reader = person(1, 501);
        CurrentUser other = person(2, 502);
        long first = only(reader).id();
        handIn("Mijn brief");
        long second = only(reader).id();
        for (CurrentUser who : List.of(reader, other, place.hr())) {
            assertThrows(NotThere.class, () -> work.as(who, db -> reviews.versions(first)));
            assertEquals(1, work.as(who, db -> reviews.versions(second)).size());
        }
        open(reader, second);
        assertEquals(2, work.as(reader, db -> reviews.versions(second)).size());
        assertEquals(2, work.as(place.hr(), db -> reviews.versions(second)).size());
        assertThrows(NotThere.class, () -> work.as(other, db -> reviews.versions(first)));
    }

    @Test
    void onlyWhoIsNamedReviewsAndNobodyTheOwn() {
        asks(ReviewBy.TRAINER, 2, false);
        leads(1);
        handIn("Mijn brief");
        long id = only(place.employee(2)).id();
        assertThrows(NotThere.class, () -> open(place.manager(1), id));
        assertThrows(NotThere.class, () -> open(place.employee(0), id));
        assertThrows(NotThere.class, () -> open(town.with(1).hr(), id));
        open(place.employee(2), id);
    }

    @Test
    void ofColleaguesWithTheSamePathTheFirstWhoOpensItReadsIt() {
        asks(ReviewBy.PEER, null, false);
        handIn("Mijn brief");
        assertThrows(IndexOutOfBoundsException.class, () -> only(place.employee(1)));
        given(1);
        given(2);
        long id = only(place.employee(1)).id();
        assertEquals(id, only(place.employee(2)).id());
        open(person(1, 501), id);
        assertThrows(NotThere.class, () -> work.as(person(2, 502), db -> reviews.versions(id)));
        assertEquals(1, work.as(person(1, 501), db -> reviews.versions(id)).size());
    }

    private CurrentUser person(int place, long account) {
        CurrentUser one = this.place.employee(place);
        return new CurrentUser(
                account,
                one.name(),
                one.municipalityId(),
                one.municipalityName(),
                one.employeeId(),
                one.roles(),
                one.allRoles());
    }

    @Test
    void acceptedIsACourseResultAsFarAsThePathSays() {
        asks(ReviewBy.MANAGER, null, true);
        handIn("Mijn brief");
        long id = only(place.hr()).id();
        open(place.hr(), id);
        review(place.hr(), id, true, "Mooi.");
        List<Rating> given = work.at(place.id(), db -> db.createQuery("select r from Rating r", Rating.class)
                .getResultList());
        assertEquals(1, given.size());
        assertEquals(RatingSource.COURSE_RESULT, given.get(0).source());
        assertEquals(2, given.get(0).level(), "the path brings to 2, though 3 was looked for");
    }

    @Test
    void whatIsOpenedAtThatMomentIsNotReplaced() {
        asks(ReviewBy.MANAGER, null, false);
        handIn("Eerste versie");
        long id = only(place.hr()).id();
        CompletableFuture<Void> other = work.as(place.hr(), db -> {
            reviews.open(id);
            db.flush();
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> handIn("Tweede versie"));
            pause();
            return second;
        });
        CompletionException refused = assertThrows(CompletionException.class, other::join);
        assertEquals("rule.handIn.opened", ((RuleRefused) refused.getCause()).key());
        assertEquals(VersionState.OPENED, only(place.hr()).state());
    }

    @Test
    void ofAPathThatWasWithdrawnItGivesNoLevel() {
        asks(ReviewBy.MANAGER, null, true);
        handIn("Mijn brief");
        long id = only(place.hr()).id();
        open(place.hr(), id);
        work.as(place.hr(), db -> {
            assignments.withdraw(assignment);
            return null;
        });
        review(place.hr(), id, true, "Mooi.");
        assertEquals(List.of(), work.at(place.id(), db -> db.createQuery("select r from Rating r", Rating.class)
                .getResultList()));
    }

    @Test
    void aFileIsTakenByItsContentAndReadOnceItIsOpened() {
        asks(ReviewBy.MANAGER, null, false);
        BadField refused = assertThrows(BadField.class, () -> handInFile("<script>alert(1)</script>"));
        assertEquals("file", refused.field());
        handInFile("%PDF-1.4\n%%EOF\n");
        long id = only(place.hr()).id();
        assertThrows(NotThere.class, () -> work.as(place.hr(), db -> files.get(id)));
        HandedIn mine = work.as(place.employee(0), db -> files.get(id));
        assertEquals("brief.pdf", mine.fileName());
        open(place.hr(), id);
        assertEquals(id, work.as(place.hr(), db -> files.get(id)).id());
        assertThrows(NotThere.class, () -> work.as(place.employee(2), db -> files.get(id)));
    }

    /** Long enough for the other to come to where it waits. */
    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handInFile(String content) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
        acting.as(
                place.employee(0), () -> adding.add(assignment, step, new VersionWish(null, null, "brief.exe", bytes)));
    }

    private void handIn(String words) {
        acting.as(place.employee(0), () -> adding.add(assignment, step, new VersionWish(words, null, null, null)));
    }

    private HandInReviews.Waiting only(CurrentUser who) {
        List<HandInReviews.Waiting> all =
                work.as(who, db -> reviews.page(Paging.Ask.of(1, null)).items());
        assertTrue(all.size() <= 1);
        return all.get(0);
    }

    private void open(CurrentUser who, long id) {
        work.as(who, db -> {
            reviews.open(id);
            return null;
        });
    }

    private void review(CurrentUser who, long id, boolean accepted, String words) {
        work.as(who, db -> {
            reviews.review(id, accepted, words);
            return null;
        });
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
        });
    }
}
