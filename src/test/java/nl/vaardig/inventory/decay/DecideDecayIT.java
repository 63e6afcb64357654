package nl.vaardig.inventory.decay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CurrentLevel;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.give.Ending;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.skill.Decay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven people with a level 4 of two years old: deciding that it fades, what that does, and taking it back. */
@InServer
class DecideDecayIT {

    /** After two years a 4 is 1 + 3·0.5 = 2.5, and counts as 3. */
    private static final Decay TWO_YEARS = new Decay(1, 24);

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    DecideDecay decide;

    @Inject
    DecayPreview preview;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    private final List<Long> people = new ArrayList<>();
    private long municipality;
    private long skill;

    @BeforeEach
    void sevenPeople() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, this::fill);
        work.doAt(municipality, db -> levels.recompute(null));
    }

    @Test
    void levelsFadeFromNowOnAndComeBack() {
        assertEquals(List.of(4, 4, 4, 4, 4, 4, 4), counting(AsOf.today(today())));
        decide(TWO_YEARS);
        assertEquals(List.of(3, 3, 3, 3, 3, 3, 3), counting(AsOf.today(today())));
        assertEquals(4, expiring().fadedFrom());
        assertEquals(Optional.of(Decay.NONE), as(Role.HR_ADVISOR, () -> decide.former(skill)));
        putBack(TWO_YEARS);
        assertEquals(List.of(4, 4, 4, 4, 4, 4, 4), counting(AsOf.today(today())));
        assertEquals(Optional.of(TWO_YEARS), as(Role.HR_ADVISOR, () -> decide.former(skill)));
    }

    /** In two windows, or pressed twice: the second time it would bring back what was just undone. */
    @Test
    void whatWasPutBackAlreadyIsNotPutBackOnceMore() {
        decide(TWO_YEARS);
        putBack(TWO_YEARS);
        assertThrows(RuleRefused.class, () -> putBack(TWO_YEARS));
        assertEquals(List.of(4, 4, 4, 4, 4, 4, 4), counting(AsOf.today(today())));
    }

    private void putBack(Decay shown) {
        as(Role.HR_ADVISOR, () -> {
            decide.putBack(skill, shown);
            return null;
        });
    }

    @Test
    void oneDecisionTakesThePlaceOfAnother() {
        decide(TWO_YEARS);
        decide(new Decay(1, 12));
        assertEquals(List.of(2, 2, 2, 2, 2, 2, 2), counting(AsOf.today(today())));
        assertEquals(Optional.of(TWO_YEARS), as(Role.HR_ADVISOR, () -> decide.former(skill)));
    }

    /** One who had a level, and one whose first it is: it waits for both of them, and neither waits for it. */
    @Test
    void whoIsRatedMeanwhileFadesAsWell() {
        long first = work.at(municipality, db -> {
            Employee fresh = new Employee("p8", "Mens", "Nummer 8", null, null);
            db.persist(fresh);
            return fresh.id();
        });
        List<Long> both = List.of(people.get(6), first);
        CompletableFuture<Void> deciding = work.at(municipality, db -> {
            levels.lock(both);
            CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> decide(TWO_YEARS));
            assertThrows(TimeoutException.class, () -> waits.get(1, TimeUnit.SECONDS));
            for (long person : both) {
                Rating added = rating(db, person, today().minusYears(2));
                db.persist(added);
                levels.follow(added);
            }
            return waits;
        });
        assertDoesNotThrow(() -> deciding.get(20, TimeUnit.SECONDS));
        assertEquals(List.of(3, 3, 3, 3, 3, 3, 3, 3), counting(AsOf.today(today())));
    }

    /** As the freezing of a round does, which holds every skill in it until the last answer is written. */
    @Test
    void itDoesNotWaitForWhoOnlyLooksAtTheSkill() {
        work.doAt(municipality, db -> {
            db.find(Skill.class, skill, LockModeType.PESSIMISTIC_READ);
            CompletableFuture<Void> deciding = CompletableFuture.runAsync(() -> decide(TWO_YEARS));
            assertDoesNotThrow(() -> deciding.get(20, TimeUnit.SECONDS));
        });
    }

    @Test
    void onASkillThatIsNotPublishedNothingIsDecided() {
        work.doAt(municipality, db -> db.createQuery("update Framework f set f.state = FrameworkState.DRAFT")
                .executeUpdate());
        RuleRefused refused = assertThrows(RuleRefused.class, () -> decide(TWO_YEARS));
        assertEquals("rule.decay.notPublished", refused.key());
    }

    @Test
    void aDayBeforeTheDecisionDoesNotFadeWheneverItIsAsked() {
        decide(TWO_YEARS);
        AsOf then = new AsOf(today().minusDays(1), clock.instant().plusSeconds(1));
        assertEquals(List.of(4, 4, 4, 4, 4, 4, 4), counting(then));
    }

    @Test
    void whatWasReportedBeforeStaysAsItWas() {
        Instant before = clock.instant().minusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        decide(TWO_YEARS);
        assertEquals(List.of(4, 4, 4, 4, 4, 4, 4), counting(new AsOf(today(), before)));
        assertEquals(
                List.of(3, 3, 3, 3, 3, 3, 3),
                counting(new AsOf(today(), clock.instant().plusSeconds(1))));
    }

    @Test
    void thePreviewSaysWhatItThenDoesAndToSomeNoFigures() {
        DecayPreview.Preview seen = as(Role.HR_ADVISOR, () -> preview.of(skill, TWO_YEARS));
        assertEquals(List.of(new DecayPreview.Step(4, 3, 7)), seen.steps());
        assertEquals(7, seen.changed());
        DecayPreview.Preview told = as(Role.ADMINISTRATOR, () -> preview.of(skill, TWO_YEARS));
        assertEquals(List.of(), told.steps());
        assertNull(told.changed());
        assertNull(told.people());
        work.doAt(municipality, db -> {
            for (long person : people.subList(0, 4)) db.persist(rating(db, person, today()));
        });
        assertEquals(3, as(Role.HR_ADVISOR, () -> preview.of(skill, TWO_YEARS)).changed());
    }

    @Test
    void whatCanNotBeIsRefused() {
        assertThrows(RuleRefused.class, () -> decide(new Decay(6, 12)));
        assertThrows(RuleRefused.class, () -> decide(new Decay(0, 12)));
        long elsewhere = work.freshMunicipality();
        CurrentUser stranger =
                new CurrentUser(9, "HR", elsewhere, "", null, Set.of(Role.HR_ADVISOR), Set.of(Role.HR_ADVISOR));
        assertThrows(
                NotThere.class,
                () -> work.as(stranger, db -> {
                    decide.of(skill, TWO_YEARS);
                    return null;
                }));
    }

    @Test
    void thePreviewCostsTheSameForAnyNumber() {
        long few = queries.count(() -> as(Role.HR_ADVISOR, () -> preview.of(skill, TWO_YEARS)));
        work.doAt(municipality, db -> {
            for (long person : people)
                for (int i = 0; i < 5; i++) db.persist(rating(db, person, today().minusYears(3)));
        });
        assertEquals(few, queries.count(() -> as(Role.HR_ADVISOR, () -> preview.of(skill, TWO_YEARS))));
    }

    private void decide(Decay wanted) {
        as(Role.HR_ADVISOR, () -> {
            decide.of(skill, wanted);
            return null;
        });
    }

    private List<Integer> counting(AsOf when) {
        CountedLevels levels = new CountedLevels(when, CountingRule.PRIORITISED);
        return work.at(municipality, db -> levels.bind(db.createQuery(
                        "select l.level from " + levels.table("r.skill.id = :skill") + " l order by l.employeeId",
                        Integer.class))
                .setParameter("skill", skill)
                .getResultList());
    }

    private Ending expiring() {
        return work.at(municipality, db -> {
            CurrentLevel level = db.createQuery(
                            "select l from CurrentLevel l where l.employee.id = :person and l.skill.id = :skill",
                            CurrentLevel.class)
                    .setParameter("person", people.get(0))
                    .setParameter("skill", skill)
                    .getSingleResult();
            return Ending.of(level.countsUntil(), level.lowerFrom(), level.fadedFrom(), today());
        });
    }

    private <T> T as(Role role, Supplier<T> act) {
        CurrentUser user = new CurrentUser(7, "Iemand", municipality, "", null, Set.of(role), Set.of(role));
        return work.as(user, db -> act.get());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Rating rating(EntityManager db, long person, LocalDate on) {
        Instant at = clock.instant().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = on.isBefore(today()) ? on : today().minusDays(1);
        return new Rating(db.find(Employee.class, person), db.find(Skill.class, skill), 4, RatingSource.SELF, day, at);
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        skill = cast.skill().id();
        for (Employee one : cast.people(7, "p", cast.department("A"), cast.jobRole("rol"))) {
            people.add(one.id());
            db.persist(rating(db, one.id(), today().minusYears(2)));
        }
    }
}
