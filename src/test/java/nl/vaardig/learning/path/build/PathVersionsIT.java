package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.PlannedLevels;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published path is changed while people are under way. */
@InServer
class PathVersionsIT {

    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Drafts drafts;

    @Inject
    DraftSteps steps;

    @Inject
    ReadDraft reading;

    @Inject
    PublishDraft publishing;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    @Inject
    PlannedLevels planned;

    @Inject
    OwnPaths own;

    private Town.Place place;
    private long assignment;

    /** Somebody has done the first of three steps; the second asks at a gate. */
    @BeforeEach
    void somebodyIsUnderWay() {
        place = town.with(2);
        assignment = work.as(place.hr(), db -> assignments.give(place.people().get(0), place.path(), town.why()));
        work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(0), null));
        hr(() -> drafts.begin(place.path()));
    }

    private void hr(Runnable act) {
        work.as(place.hr(), db -> {
            act.run();
            return null;
        });
    }

    private ReadDraft.Draft draft() {
        return work.as(place.hr(), db -> reading.of(place.path()).orElseThrow());
    }

    private long step(int number) {
        return draft().steps().get(number - 1).id();
    }

    private void remove(int number) {
        long id = step(number);
        hr(() -> steps.remove(place.path(), id));
    }

    private OwnPaths.Mine mine() {
        return work.as(place.employee(0), db -> own.get(assignment));
    }

    private void publish(boolean move) {
        hr(() -> publishing.publish(place.path(), move));
    }

    @Test
    void aDraftIsTheVersionInUseStepByStep() {
        ReadDraft.Draft draft = draft();
        assertEquals(2, draft.version().number());
        assertEquals(3, draft.steps().size());
        assertEquals(place.steps(), draft.steps().stream().map(Step::origin).toList());
        assertNotEquals(place.steps().get(0), draft.steps().get(0).id());
        assertEquals(1, draft.outcomes().size());
        assertEquals(1, draft.followers().open());
    }

    @Test
    void whatChangesInADraftChangesNothingForWhoIsUnderWay() {
        remove(1);
        hr(() -> steps.add(place.path(), null, StepKind.READING));
        assertEquals(1, mine().journey().done());
        assertEquals(3, mine().journey().total());
    }

    @Test
    void whoKeepsTheirsGoesOnInTheVersionThatWasGiven() {
        remove(3);
        publish(false);
        assertEquals(3, mine().journey().total());
        work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(1), ANSWER));
        boolean finished = work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(2), null));
        assertTrue(finished);
        long second = work.as(place.hr(), db -> assignments.give(place.people().get(1), place.path(), town.why()));
        AssignmentLists.Row row = work.as(place.hr(), db -> lists.get(second));
        assertEquals(2, row.steps());
    }

    @Test
    void whoMovesOverKeepsWhatWasDoneOfTheSameStep() {
        long first = step(1);
        hr(() -> steps.move(place.path(), first, "3"));
        hr(() -> steps.add(place.path(), null, StepKind.PRACTICE));
        name(4, "Erbij");
        publish(true);
        assertEquals(1, mine().journey().done());
        assertEquals(4, mine().journey().total());
        assertEquals(place.steps().get(1), mine().journey().now().orElseThrow().origin());
        AssignmentLists.Row row = work.as(place.hr(), db -> lists.get(assignment));
        assertEquals(1, row.stepsDone());
        assertEquals(4, row.steps());
        assertEquals(0, row.hours().compareTo(new BigDecimal("3")));
    }

    private static <T> Typing<T> said(T said) {
        return new Typing<>(said, Sent.blank(), new Seen.Merged(new MultivaluedHashMap<>(), List.of()), null);
    }

    private void name(int number, String title) {
        StepSaid said = new StepSaid(
                StepKind.PRACTICE,
                new Bilingual(title, title),
                new Bilingual("", ""),
                BigDecimal.ZERO,
                null,
                null,
                null,
                false,
                null);
        long id = step(number);
        hr(() -> steps.say(place.path(), id, step -> said(said)));
    }

    @Test
    void aStepRemovedWhileSomebodyIsInItIsNoLongerAsked() {
        long second = step(2);
        long third = step(3);
        hr(() -> steps.remove(place.path(), second));
        hr(() -> steps.remove(place.path(), third));
        hr(() -> steps.add(place.path(), null, StepKind.MANAGER_TALK));
        name(2, "Praat");
        asTalk(2, true);
        publish(true);
        assertEquals(1, mine().journey().done());
        assertEquals(2, mine().journey().total());
    }

    private void asTalk(int number, boolean evidence) {
        long id = step(number);
        Bilingual text = new Bilingual("Praat", "Talk");
        hr(() -> steps.say(
                place.path(),
                id,
                step -> said(new StepSaid(
                        StepKind.MANAGER_TALK, text, text, BigDecimal.ONE, null, null, null, evidence, 14))));
    }

    /** What somebody did is all that is left: then the path is finished by who follows it. */
    @Test
    void aPathWithoutStepsLeftIsFinishedByItsOwner() {
        long first = step(1);
        StepSaid asks = draft().steps().get(0).said();
        hr(() -> steps.say(
                place.path(),
                first,
                step -> said(new StepSaid(
                        asks.kind(), asks.title(), asks.text(), asks.hours(), null, null, null, true, null))));
        long second = step(2);
        long third = step(3);
        hr(() -> steps.remove(place.path(), second));
        hr(() -> steps.remove(place.path(), third));
        publish(true);
        assertTrue(mine().journey().isFinished());
        assertEquals(AssignmentState.STARTED, mine().assignment().state());
        work.as(place.employee(0), db -> {
            own.complete(assignment);
            return null;
        });
        assertEquals(AssignmentState.COMPLETED, mine().assignment().state());
    }

    @Test
    void aPublicationTakenBackGivesWhoMovedTheirVersionBack() {
        remove(3);
        publish(true);
        long next = mine().journey().now().orElseThrow().id();
        work.as(place.employee(0), db -> own.completeStep(assignment, next, ANSWER));
        hr(() -> publishing.takeBack(place.path()));
        assertEquals(3, mine().journey().total());
        assertEquals(2, draft().version().number());
        assertEquals(1, draft().followers().given());
    }

    @Test
    void aPublicationIsNotTakenBackFromWhoWasGivenIt() {
        publish(false);
        work.as(place.hr(), db -> assignments.give(place.people().get(1), place.path(), town.why()));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> hr(() -> publishing.takeBack(place.path())));
        assertEquals("rule.pathVersion.given", refused.key());
    }

    @Test
    void whatADraftBringsIsPlannedForNobodyUntilItIsGiven() {
        Skill skill = draft().outcomes().get(0).skill();
        hr(() -> drafts.bring(place.path(), skill, 1));
        publish(false);
        List<PlannedLevels.Plan> plans =
                work.as(place.hr(), db -> planned.plans(place.people().get(0), skill.id()));
        assertEquals(2, plans.get(0).level());
    }

    @Test
    void aDraftThrownAwayComesBack() {
        hr(() -> steps.add(place.path(), null, StepKind.READING));
        hr(() -> drafts.discard(place.path()));
        assertTrue(work.as(place.hr(), db -> reading.of(place.path())).isEmpty());
        hr(() -> drafts.putBack(place.path()));
        assertEquals(4, draft().steps().size());
    }

    @Test
    void aStepTakenAwayComesBackAtItsPlace() {
        long second = step(2);
        hr(() -> steps.remove(place.path(), second));
        hr(() -> steps.putBack(place.path(), second));
        assertEquals(second, step(2));
        assertThrows(
                NotThere.class,
                () -> hr(() -> steps.putBack(place.path(), place.steps().get(0))));
    }

    @Test
    void copiedStepsAreOtherSteps() {
        long fresh = work.as(place.hr(), db -> drafts.create());
        LearningPath from = draft().path();
        hr(() -> steps.copy(fresh, from, place.steps()));
        ReadDraft.Draft copy = work.as(place.hr(), db -> reading.of(fresh).orElseThrow());
        assertEquals(4, copy.steps().size());
        assertFalse(place.steps().contains(copy.steps().get(1).origin()));
    }

    /** Both are in the draft then: its page and publishing tell them apart. */
    @Test
    void stepsOfThePathItselfAreCopiedAsOtherStepsToo() {
        LearningPath self = draft().path();
        hr(() -> steps.copy(place.path(), self, place.steps()));
        List<Long> origins = draft().steps().stream().map(Step::origin).toList();
        assertEquals(6, origins.size());
        assertEquals(6, Set.copyOf(origins).size());
        publish(true);
        assertEquals(1, mine().journey().done());
    }

    /** The employee alone says that it took place. */
    @Test
    void aTalkAloneIsNoEvidence() {
        hr(() -> steps.add(place.path(), null, StepKind.MANAGER_TALK));
        String evidence = "rule.learningPath.publishWithoutEvidence";
        for (int number = 1; number <= 4; number++) name(number, "Stap");
        asTalk(4, false);
        assertTrue(draft().lacks().contains(evidence));
        asTalk(4, true);
        assertFalse(draft().lacks().contains(evidence));
    }

    @Test
    void aNewPathLacksWhatPublishingNeeds() {
        long fresh = work.as(place.hr(), db -> drafts.create());
        List<String> lacks =
                work.as(place.hr(), db -> reading.of(fresh).orElseThrow()).lacks();
        assertEquals(6, lacks.size());
        assertThrows(RuleRefused.class, () -> hr(() -> publishing.publish(fresh, false)));
    }

    @Test
    void theEnglishFallsBehindUntilSomebodyLooks() {
        long id = step(1);
        say(id, new Bilingual("Tekst", "Text"), new Bilingual("Andere tekst", "Text"));
        assertEquals("Tekst\n\nTekst", draft().steps().get(0).followedNl());
        hr(() -> steps.followsStill(place.path(), id));
        assertEquals(null, draft().steps().get(0).followedNl());
    }

    private void say(long id, Bilingual title, Bilingual text) {
        hr(() -> steps.say(
                place.path(),
                id,
                step -> said(
                        new StepSaid(StepKind.PRACTICE, title, text, BigDecimal.ONE, null, null, null, false, null))));
    }

    /** The most there may be; its page takes as many statements as that of three. */
    @Test
    void threeHundredStepsAreReadAsFewAre() {
        long few = queries.count(this::draft);
        long version = draft().version().id();
        work.as(place.hr(), db -> {
            for (int i = 4; i <= StepSaid.MOST; i++)
                db.persist(Step.empty(db.find(PathVersion.class, version), i, StepKind.PRACTICE));
            return null;
        });
        assertEquals(StepSaid.MOST, draft().steps().size());
        assertEquals(few, queries.count(this::draft));
        RuleRefused full =
                assertThrows(RuleRefused.class, () -> hr(() -> steps.add(place.path(), null, StepKind.PRACTICE)));
        assertEquals("rule.pathVersion.tooManySteps", full.key());
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        Town.Place other = town.with(1);
        PathFacts facts = draft().facts();
        long id = step(1);
        assertTrue(work.as(other.hr(), db -> reading.of(place.path())).isEmpty());
        for (Runnable act : List.<Runnable>of(
                () -> drafts.say(place.path(), version -> said(facts)),
                () -> drafts.begin(place.path()),
                () -> steps.remove(place.path(), id),
                () -> publishing.publish(place.path(), true))) {
            assertThrows(
                    NotThere.class,
                    () -> work.as(other.hr(), db -> {
                        act.run();
                        return null;
                    }));
        }
    }
}
