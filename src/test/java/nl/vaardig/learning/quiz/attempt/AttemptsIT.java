package nl.vaardig.learning.quiz.attempt;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.learning.path.build.Drafts;
import nl.vaardig.learning.path.build.PublishDraft;
import nl.vaardig.learning.quiz.Feedback;
import nl.vaardig.learning.quiz.PartSaid;
import nl.vaardig.learning.quiz.Quiz;
import nl.vaardig.learning.quiz.QuizWish;
import nl.vaardig.learning.quiz.Quizzes;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.learning.quiz.review.AnswerVerdict;
import nl.vaardig.learning.quiz.review.Reviews;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking a quiz in a step, in the real database. */
@InServer
class AttemptsIT {

    private static final Bilingual NOTHING = new Bilingual("", "");

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Items items;

    @Inject
    Quizzes quizzes;

    @Inject
    Attempts attempts;

    @Inject
    Quizzing quizzing;

    @Inject
    ExtraTimes extra;

    @Inject
    Reviews reviews;

    @Inject
    AttemptSweep.OverdueAttempts overdue;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    Ratings ratings;

    @Inject
    Drafts drafts;

    @Inject
    PublishDraft publishing;

    private Town.Place place;
    private long assignment;
    private long step;

    @BeforeEach
    void onePathGiven() {
        place = town.with(2);
        assignment = work.as(place.hr(), db -> assignments.give(place.people().get(0), place.path(), town.why()));
        step = place.steps().get(0);
    }

    /** Long enough for the other to come to where it waits. */
    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ItemWish wish(ItemKind kind, String text, Skill skill, List<Option> options) {
        return new ItemWish(kind, text, skill, skill == null ? null : (Integer) 1, words(text), NOTHING, options);
    }

    private ItemWish one(String text, Skill skill) {
        List<Option> options = List.of(
                Option.of(words("goed"), true, words("Precies.")),
                Option.of(words("fout"), false, words("Kijk naar de as.")),
                Option.of(words("ook fout"), false, NOTHING));
        return wish(ItemKind.ONE, text, skill, options);
    }

    private long item(ItemWish wish) {
        return work.as(place.hr(), db -> items.add(wish));
    }

    private Skill skill() {
        return work.at(place.id(), db -> db.createQuery(
                        "select o.skill from PathOutcome o join fetch o.skill.framework", Skill.class)
                .getResultList()
                .get(0));
    }

    private QuizWish quiz(Integer most, Integer minutes, Feedback feedback, Skill skill) {
        return new QuizWish(
                words("Toets"),
                60,
                most,
                minutes,
                true,
                feedback,
                skill,
                skill == null ? null : (Integer) 1,
                skill == null ? null : RatingSource.TEST);
    }

    private long inTheStep(QuizWish wish, List<Long> asked) {
        long id = work.as(place.hr(), db -> {
            List<PartSaid> parts = asked.stream()
                    .map(item -> PartSaid.question(db.find(Item.class, item)))
                    .toList();
            long made = quizzes.add(wish, parts);
            quizzes.offer(made);
            return made;
        });
        work.doAt(place.id(), db -> {
            Bilingual text = words("Tekst");
            db.find(Step.class, step)
                    .take(
                            new StepSaid(
                                    StepKind.QUIZ,
                                    text,
                                    text,
                                    BigDecimal.ONE,
                                    null,
                                    db.find(Quiz.class, id),
                                    null,
                                    false,
                                    null),
                            null);
        });
        return id;
    }

    private long begin() {
        return work.as(place.employee(0), db -> attempts.begin(assignment, step));
    }

    private Attempts.Taken taken(long id) {
        return work.as(place.employee(0), db -> attempts.own(id));
    }

    private boolean answer(long id, int at, String said) {
        return work.as(place.employee(0), db -> attempts.answer(id, at, said, false));
    }

    private Attempt end(long id) {
        work.as(place.employee(0), db -> {
            attempts.end(id);
            return null;
        });
        return taken(id).attempt();
    }

    private boolean isDone() {
        return work.as(place.employee(0), db -> {
            Assignment own = db.find(Assignment.class, assignment);
            return journeys.of(own).completionOf(db.find(Step.class, step)).isPresent();
        });
    }

    private List<Integer> levels() {
        return work.at(place.id(), db -> db.createQuery(
                        "select r.level from Rating r where r.source = RatingSource.TEST", Integer.class)
                .getResultList());
    }

    @Test
    void failedAgainAndPassedTheStepIsDoneAndThePathSaysALevel() {
        inTheStep(quiz(3, null, Feedback.END, skill()), List.of(item(one("a", null)), item(one("b", null))));
        long first = begin();
        assertEquals(first, begin(), "one that is under way is gone on with");
        answer(first, 1, "2");
        answer(first, 2, "1");
        Attempt failed = end(first);
        assertEquals(AttemptState.FAILED, failed.state());
        assertEquals(0, new BigDecimal("50").compareTo(failed.percent()));
        assertFalse(isDone());
        assertEquals(List.of(), levels());
        long second = begin();
        answer(second, 1, "1");
        answer(second, 2, "1");
        assertEquals(AttemptState.PASSED, end(second).state());
        assertTrue(isDone());
        assertEquals(List.of(1), levels());
        assertEquals(AttemptState.PASSED, end(second).state(), "handing in twice changes nothing");
        assertThrows(RuleRefused.class, () -> answer(second, 1, "2"));
    }

    @Test
    void aLevelIsGivenOnlyWhereThePathBringsToIt() {
        Skill skill = skill();
        work.doAt(place.id(), db -> db.createQuery("delete from PathOutcome o").executeUpdate());
        inTheStep(quiz(null, null, Feedback.END, skill), List.of(item(one("a", null))));
        long id = begin();
        answer(id, 1, "1");
        assertEquals(AttemptState.PASSED, end(id).state());
        assertEquals(List.of(), levels());
    }

    /** A passed test shows that somebody is there at least. */
    @Test
    void whoStandsHigherKeepsThatLevel() {
        Skill skill = skill();
        work.as(
                place.hr(),
                db -> ratings.add(new Ratings.Entry(
                        place.people().get(0), skill.id(), 4, RatingSource.CERTIFICATE, town.today(), null, null)));
        inTheStep(quiz(null, null, Feedback.END, skill), List.of(item(one("a", null))));
        long id = begin();
        answer(id, 1, "1");
        assertEquals(AttemptState.PASSED, end(id).state());
        assertEquals(List.of(), levels());
    }

    @Test
    void aPathThatWasWithdrawnSaysNothingAnyMore() {
        inTheStep(quiz(null, null, Feedback.END, skill()), List.of(item(one("a", null))));
        long id = begin();
        work.as(place.hr(), db -> {
            assignments.withdraw(assignment);
            return null;
        });
        answer(id, 1, "1");
        assertEquals(AttemptState.PASSED, end(id).state());
        assertFalse(isDone());
        assertEquals(List.of(), levels());
    }

    @Test
    void whoComesBackAfterTheTimeIsShownTheResult() {
        inTheStep(quiz(1, 10, Feedback.END, null), List.of(item(one("a", null))));
        long id = begin();
        past(id, 60);
        assertEquals(id, begin());
        assertEquals(AttemptState.FAILED, taken(id).attempt().state());
    }

    @Test
    void noAttemptsLeftIsRefused() {
        inTheStep(quiz(1, null, Feedback.END, null), List.of(item(one("a", null))));
        end(begin());
        RuleRefused refused = assertThrows(RuleRefused.class, this::begin);
        assertEquals("rule.quizAttempt.noneLeft", refused.key());
    }

    /** One hands in while an answer of another tab is being kept. */
    @Test
    void whatAnotherTabKeepsAtThatMomentIsMarked() {
        inTheStep(quiz(1, null, Feedback.END, null), List.of(item(one("a", null))));
        long id = begin();
        CompletableFuture<Attempt> handedIn = work.as(place.employee(0), db -> {
            attempts.answer(id, 1, "1", false);
            CompletableFuture<Attempt> other = CompletableFuture.supplyAsync(() -> end(id));
            pause();
            return other;
        });
        assertEquals(AttemptState.PASSED, handedIn.join().state());
    }

    @Test
    void attemptsCountInTheVersionThatOneMovedTo() {
        inTheStep(quiz(1, null, Feedback.END, null), List.of(item(one("a", null))));
        end(begin());
        work.as(place.hr(), db -> drafts.begin(place.path()).number());
        work.as(place.hr(), db -> {
            publishing.publish(place.path(), true);
            return null;
        });
        long moved = work.as(place.hr(), db -> db.createQuery(
                        "select s.id from Assignment x join Step s on s.pathVersion = x.pathVersion"
                                + " where x.id = :assignment and s.origin = :step",
                        Long.class)
                .setParameter("assignment", assignment)
                .setParameter("step", step)
                .getSingleResult());
        RuleRefused refused = assertThrows(
                RuleRefused.class, () -> work.as(place.employee(0), db -> attempts.begin(assignment, moved)));
        assertEquals("rule.quizAttempt.noneLeft", refused.key());
    }

    /** Complaint 15. */
    @Test
    void aChangedQuestionChangesNoAttempt() {
        long asked = item(one("a", null));
        inTheStep(quiz(null, null, Feedback.END, null), List.of(asked));
        long id = begin();
        ItemWish other = wish(
                ItemKind.ONE,
                "Heel anders",
                null,
                List.of(Option.of(words("x"), false, NOTHING), Option.of(words("y"), true, NOTHING)));
        work.as(place.hr(), db -> {
            items.change(asked, other, 1);
            return null;
        });
        assertEquals("a", taken(id).at(1).version().text().nl());
        answer(id, 1, "1");
        assertEquals(AttemptState.PASSED, end(id).state());
        assertEquals("Heel anders", taken(begin0()).at(1).version().text().nl());
    }

    /** In another path of the same quiz: of somebody else. */
    private long begin0() {
        long others = work.as(place.hr(), db -> assignments.give(place.people().get(1), place.path(), town.why()));
        long id = work.as(place.employee(1), db -> attempts.begin(others, step));
        assertThrows(NotThere.class, () -> taken(id));
        work.doAt(place.id(), db -> db.createQuery("update Attempt a set a.employee.id = :me where a.id = :id")
                .setParameter("me", place.people().get(0))
                .setParameter("id", id)
                .executeUpdate());
        return id;
    }

    /** Complaint 14. */
    @Test
    void theOrderIsDrawnOnce() {
        List<Long> asked =
                List.of(item(one("a", null)), item(one("b", null)), item(one("c", null)), item(one("d", null)));
        inTheStep(quiz(null, null, Feedback.END, null), asked);
        long id = begin();
        List<String> order = order(id);
        for (int i = 0; i < 3; i++) assertEquals(order, order(id));
        end(id);
        assertEquals(order, order(id));
    }

    private List<String> order(long id) {
        return taken(id).questions().stream()
                .map(question -> question.version().text().nl() + question.order())
                .toList();
    }

    /** Complaint 13. */
    @Test
    void theTimeIsOverForWhoComesBackAndForWhoDoesNot() {
        inTheStep(quiz(null, 10, Feedback.END, null), List.of(item(one("a", null)), item(one("b", null))));
        long id = begin();
        assertTrue(answer(id, 1, "1"));
        past(id, 10);
        assertTrue(answer(id, 2, "1"), "what was on its way counts");
        past(id, 60);
        assertFalse(answer(id, 2, "2"));
        Attempt ended = taken(id).attempt();
        assertEquals(AttemptState.PASSED, ended.state());
        assertEquals(ended.endsAt(), ended.endedAt());
        assertTrue(isDone());
    }

    @Test
    void theJobEndsWhatNobodyCameBackTo() {
        inTheStep(quiz(null, 10, Feedback.END, null), List.of(item(one("a", null)), item(one("b", null))));
        long id = begin();
        answer(id, 1, "1");
        past(id, 60);
        work.doAt(place.id(), db -> overdue.over(Instant.now()).forEach(overdue::end));
        assertEquals(AttemptState.FAILED, taken(id).attempt().state());
        assertNull(work.at(place.id(), db -> overdue.next()));
    }

    private void past(long id, int seconds) {
        work.doAt(place.id(), db -> db.createQuery("update Attempt a set a.endsAt = :then where a.id = :id")
                .setParameter("then", Instant.now().minusSeconds(seconds))
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Complaint 20. */
    @Test
    void extraTimeHoldsInEachTimedQuiz() {
        String number = work.at(
                place.id(), db -> db.createQuery("select e.staffNumber from Employee e where e.id = :id", String.class)
                        .setParameter("id", place.people().get(0))
                        .getSingleResult());
        work.as(place.hr(), db -> extra.give(new ExtraTimes.Wish(number, 50)));
        inTheStep(quiz(null, 10, Feedback.END, null), List.of(item(one("a", null))));
        Attempt attempt = taken(begin()).attempt();
        assertEquals(Duration.ofMinutes(15), Duration.between(attempt.beganAt(), attempt.endsAt()));
    }

    /** Complaint 18. */
    @Test
    void anOpenAnswerIsReviewedFirstAndCostsNoAttempt() {
        long open = item(wish(ItemKind.OPEN, "Waarom?", null, List.of()));
        inTheStep(quiz(1, null, Feedback.END, null), List.of(open));
        long id = begin();
        answer(id, 1, "Omdat het zo is.");
        Attempt handedIn = end(id);
        assertEquals(AttemptState.REVIEW, handedIn.state());
        assertNull(handedIn.percent());
        assertFalse(isDone());
        assertEquals(
                "rule.quizAttempt.inReview",
                assertThrows(RuleRefused.class, this::begin).key());
        Paging<Reviews.Line> waiting = work.as(place.hr(), db -> reviews.waiting(Paging.Ask.of(1, 10)));
        assertEquals(1, waiting.total());
        long question = waiting.items().get(0).id();
        assertThrows(
                NotThere.class,
                () -> work.as(place.user(place.people().get(0), Set.of(Role.HR_ADVISOR)), db -> reviews.get(question)));
        work.as(place.hr(), db -> {
            reviews.judge(question, new Reviews.Judgement(AnswerVerdict.GOOD, "Mooi gezegd"));
            return null;
        });
        assertEquals(AttemptState.PASSED, taken(id).attempt().state());
        assertEquals("Mooi gezegd", taken(id).at(1).reviewWords());
        assertTrue(isDone());
        assertThrows(NotThere.class, () -> work.as(place.hr(), db -> reviews.get(question)));
    }

    @Test
    void anAnswerThatIsFinalStays() {
        inTheStep(quiz(null, null, Feedback.EACH, null), List.of(item(one("a", null))));
        long id = begin();
        work.as(place.employee(0), db -> attempts.answer(id, 1, "2", true));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> answer(id, 1, "1"));
        assertEquals("rule.quizAttempt.answerFinal", refused.key());
        Told told = new Told(taken(id).at(1), false);
        assertEquals(List.of(words("Kijk naar de as.")), told.feedback());
        assertEquals(List.of(), told.right("nl"));
        assertNull(told.explanation());
    }

    @Test
    void somebodyElsesPathIsNotFoundAndALaterStepNotYet() {
        inTheStep(quiz(null, null, Feedback.END, null), List.of(item(one("a", null))));
        assertThrows(NotThere.class, () -> work.as(place.employee(1), db -> attempts.begin(assignment, step)));
        assertThrows(
                RuleRefused.class,
                () -> work.as(
                        place.employee(0),
                        db -> attempts.begin(assignment, place.steps().get(2))));
    }

    @Test
    void someAreDrawnFromAPool() {
        Skill skill = skill();
        for (String text : List.of("a", "b", "c", "d", "e")) item(one(text, skill));
        long fixed = item(one("vast", skill));
        long id = inTheStep(quiz(null, null, Feedback.END, null), List.of(fixed));
        work.as(place.hr(), db -> {
            quizzes.ask(id, new PartSaid(null, skill, 1, 3));
            return null;
        });
        Attempts.Taken taken = taken(begin());
        assertEquals(4, taken.questions().size());
        assertEquals(
                4,
                taken.questions().stream()
                        .map(question -> question.version().id())
                        .distinct()
                        .count());
        RuleRefused refused = assertThrows(
                RuleRefused.class,
                () -> work.as(place.hr(), db -> {
                    long empty = quizzes.add(quiz(null, null, Feedback.END, null));
                    quizzes.offer(empty);
                    return null;
                }));
        assertEquals("rule.quiz.empty", refused.key());
    }

    @Test
    void whoTakesItIsToldThatAllItsQuestionsAreArchived() {
        long stays = item(one("a", null));
        long goes = item(one("b", null));
        long quiz = inTheStep(quiz(3, null, Feedback.END, null), List.of(stays, goes));
        archive(goes);
        assertEquals(1, shown().questions());
        work.as(place.hr(), db -> {
            quizzes.takeOut(quiz);
            return null;
        });
        archive(stays);
        assertEquals(0, shown().questions());
        assertEquals(
                "rule.quiz.nothingAsked",
                assertThrows(RuleRefused.class, this::begin).key());
    }

    private void archive(long item) {
        work.as(place.hr(), db -> {
            items.archive(item);
            return null;
        });
    }

    private Quizzing.Facts shown() {
        return work.as(
                place.employee(0), db -> quizzing.in(db.find(Assignment.class, assignment), db.find(Step.class, step))
                        .facts());
    }

    @Test
    void aStepShowsItsQuizInTwoQueries() {
        inTheStep(quiz(3, null, Feedback.END, null), List.of(item(one("a", null))));
        begin();
        long count = work.as(place.employee(0), db -> {
            Assignment own = db.find(Assignment.class, assignment);
            Step its = db.find(Step.class, step);
            return queries.count(() -> quizzing.in(own, its));
        });
        assertEquals(2, count);
    }
}
